import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigationType } from 'react-router';
import { SlotPlace } from '../../ui/slots';
import { ConnectionBar } from './connection-bar';
import { Footer } from './footer';
import { Header } from './header';
import classes from './shell.module.css';

/** The frame around every page. */
export function Shell() {
  const { t } = useTranslation();
  useScrollToTop();
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('app.skip')}
      </a>
      <Header />
      <ConnectionBar />
      <Outlet />
      <Footer />
      <SlotPlace name="bottom" />
    </div>
  );
}

/** A new page starts at its top; going back leads to where one was, which the browser remembers. */
function useScrollToTop() {
  const { pathname } = useLocation();
  const how = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname && how !== 'POP') window.scrollTo(0, 0);
    before.current = pathname;
  }, [pathname, how]);
}
