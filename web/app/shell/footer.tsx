import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LargePrintSwitch } from './large-print-switch';
import { SchemeSwitch } from './scheme-switch';
import classes from './shell.module.css';

/** The foot of every page. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <p>{t('app.footer')}</p>
        <nav className={classes.links} aria-label={t('app.help')}>
          <Link to="/help/voting">{t('decisions.help')}</Link>
          <Link to="/help/privacy">{t('app.privacy')}</Link>
        </nav>
        <span className={classes.narrowOnly}>
          <LargePrintSwitch />
          <SchemeSwitch />
        </span>
      </div>
    </footer>
  );
}
