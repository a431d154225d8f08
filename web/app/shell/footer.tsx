import { useTranslation } from 'react-i18next';
import { SchemeSwitch } from './scheme-switch';
import classes from './shell.module.css';

/** The foot of every page. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <p>{t('app.footer')}</p>
        <span className={classes.narrowOnly}>
          <SchemeSwitch />
        </span>
      </div>
    </footer>
  );
}
