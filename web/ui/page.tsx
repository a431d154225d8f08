import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

/** A page's content, its title in the browser, and the place the skip link leads to. */
export function Page({
  title,
  narrow = false,
  bare = false,
  children,
}: {
  title: string;
  narrow?: boolean;
  /** From edge to edge, for a page that is all there is on a screen. */
  bare?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <main
      id="main"
      tabIndex={-1}
      className={bare ? undefined : narrow ? `${classes.page} ${classes.narrow}` : classes.page}
    >
      <title>{t('app.title', { page: title })}</title>
      {children}
    </main>
  );
}

let firstPage = true;

/** The page's heading; it takes the focus after a navigation, so that the keyboard and the ear start there. */
export function PageHeading({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={classes.heading}>
        {children}
      </h1>
      {lead && <div className={classes.lead}>{lead}</div>}
    </>
  );
}

/** The page while its content is on the way. */
export function LoadingPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('actions.loading')}>
      <p className={classes.quiet} role="status">
        {t('actions.loading')}
      </p>
    </Page>
  );
}
