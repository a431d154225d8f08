import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { OwnData } from '../../features/accounts/own-data/own-data';
import { useSignedIn } from '../../features/accounts/use-signed-in';
import { forgetBallotDrafts } from '../../features/decisions/use-ballot-draft';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import { startAfresh } from '../apollo/client';

/** The viewer's own data: to take along, or to be erased. */
export default function MyDataRoute() {
  const { t } = useTranslation();
  const signedIn = useSignedIn();
  const [erased, setErased] = useState(false);
  const leave = async () => {
    setErased(true);
    forgetBallotDrafts();
    await startAfresh();
  };
  const lead = t(signedIn ? 'ownData.lead' : 'ownData.signIn');
  return (
    <Page title={t('ownData.title')} narrow>
      <Crumbs crumbs={[{ label: t('ownData.title') }]} />
      <PageHeading lead={erased ? undefined : <p>{lead}</p>}>{t('ownData.title')}</PageHeading>
      <p role="status">{erased && t('ownData.erase.done')}</p>
      {erased && <Link to="/">{t('ownData.erase.home')}</Link>}
      {signedIn && !erased && <OwnData onErased={() => void leave()} />}
    </Page>
  );
}
