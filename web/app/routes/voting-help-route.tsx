import { useTranslation } from 'react-i18next';
import { VotingHelp } from '../../features/decisions/voting-help';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';

/** How votes work, written for residents. */
export default function VotingHelpRoute() {
  const { t } = useTranslation();
  return (
    <Page title={t('votes.help.title')} narrow>
      <Crumbs crumbs={[{ label: t('app.full'), to: '/' }, { label: t('votes.help.title') }]} />
      <PageHeading lead={<p>{t('votes.help.lead')}</p>}>{t('votes.help.title')}</PageHeading>
      <VotingHelp />
    </Page>
  );
}
