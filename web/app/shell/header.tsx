import { VisuallyHidden } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { SignInMenu } from '../../features/accounts/sign-in-menu';
import { useSignedIn } from '../../features/accounts/use-signed-in';
import { forgetBallotDrafts } from '../../features/decisions/use-ballot-draft';
import { useSignInRequest } from '../../ui/sign-in-request';
import { SlotPlace } from '../../ui/slots';
import { startAfresh } from '../apollo/client';
import { LanguageSwitch } from './language-switch';
import { LargePrintSwitch } from './large-print-switch';
import { LiveSign } from './live-sign';
import { SchemeSwitch } from './scheme-switch';
import { withTexts } from '../../i18n/i18n';
import classes from './shell.module.css';

// Only those who are signed in have updates, and the first sight of a page needs none.
const MyUpdates = lazy(() => withTexts(['feedback'], import('../live/my-updates')));
const AccountLinks = lazy(() =>
  withTexts(['moderation'], import('../../features/moderation/account-links')),
);

/** Asked for only once the menu is open, since no page waits for it. */
function Links({ onFollow }: { onFollow: () => void }) {
  return (
    <Suspense>
      <AccountLinks onFollow={onFollow} />
    </Suspense>
  );
}

/** Where one is, how live it is, the language, and who one is. */
export function Header() {
  const { t } = useTranslation();
  const { opened, setOpened } = useSignInRequest();
  const signedIn = useSignedIn();
  const changeViewer = async (wasSomebody: boolean) => {
    if (wasSomebody) forgetBallotDrafts();
    await startAfresh();
  };
  return (
    <header className={classes.header}>
      <div className={classes.inner}>
        <Link to="/" className={classes.home}>
          <VisuallyHidden>{t('app.home')}</VisuallyHidden>
          <span className={classes.stamp} lang="zh-Hans" aria-hidden="true">
            <span>
              {t('app.stampTop')}
              <br />
              {t('app.stampBottom')}
            </span>
          </span>
        </Link>
        <SlotPlace name="crumbs" className={classes.crumbs} />
        <LiveSign />
        <span className={classes.wideOnly}>
          <LargePrintSwitch />
          <SchemeSwitch />
        </span>
        <LanguageSwitch />
        {signedIn && (
          <Suspense>
            <MyUpdates />
          </Suspense>
        )}
        <SignInMenu
          opened={opened}
          onOpenChange={setOpened}
          onViewerChanged={changeViewer}
          links={opened && <Links onFollow={() => setOpened(false)} />}
        />
      </div>
    </header>
  );
}
