import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { SlotPlace } from '../../ui/slots';
import { ConnectionBar } from './connection-bar';
import { Footer } from './footer';
import { Header } from './header';
import classes from './shell.module.css';

/** The frame around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  useScrollToTop();
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('app.skip')}
      </a>
      <Header />
      <ConnectionBar />
      {children}
      <Footer />
      <SlotPlace name="bottom" />
    </div>
  );
}

/** A new page starts at its top; going back leads to where one was, which the browser remembers. */
function useScrollToTop() {
  const [path] = useLocation();
  const before = useRef(path);
  const goingBack = useGoingBack();
  useEffect(() => {
    if (before.current !== path && !goingBack.current) window.scrollTo(0, 0);
    before.current = path;
  }, [path, goingBack]);
}

/** Whether the present page was come to by going back or forward. */
function useGoingBack() {
  const back = useRef(false);
  useEffect(() => {
    // Caught on its way down: the router listens there too, and shows the page at once.
    const note = ({ type }: Event) => {
      back.current = type === 'popstate';
    };
    MOVES.forEach((move) => addEventListener(move, note, true));
    return () => MOVES.forEach((move) => removeEventListener(move, note, true));
  }, []);
  return back;
}

/** What the router tells of on the window. */
const MOVES = ['popstate', 'pushState', 'replaceState'];
