import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SchemeSwitch } from './scheme-switch';
import classes from './shell.module.css';

/** The foot of every page. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <p>{t('app.footer')}</p>
        <Link to="/help/voting">{t('decisions.help')}</Link>
        <span className={classes.narrowOnly}>
          <SchemeSwitch />
        </span>
      </div>
    </footer>
  );
}
