import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { tellOtherTabs } from '../../features/accounts/sign-in/other-tabs';
import { takeReturnPath } from '../../features/accounts/sign-in/return-path';
import { VerifyForm } from '../../features/accounts/sign-in/verify-form';
import { Page } from '../../ui/page';
import { startAfresh } from '../apollo/client';

/** Where a mailed link leads. */
export default function VerifyRoute() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [hash] = useState(() => location.hash);
  const goOn = async () => {
    const path = takeReturnPath();
    tellOtherTabs();
    await startAfresh();
    navigate(path, { replace: true });
  };
  return (
    <Page title={t('entry.verify.title')} narrow>
      <VerifyForm hash={hash} onSignedIn={() => void goOn()} />
    </Page>
  );
}
