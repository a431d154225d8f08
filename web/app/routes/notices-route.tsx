import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { Notices } from '../../features/moderation/notices';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';
import { useSeen } from '../use-seen';

const noticesQuery = graphql(`
  query Notices {
    viewer {
      person {
        id
      }
      updatesCursor
      moderationNotices(first: 50) {
        nodes {
          ...NoticeCard
        }
      }
    }
  }
`);

/** To an author: what was hidden of their words. */
export default function NoticesRoute() {
  const { t } = useTranslation();
  const { data, previousData, error, refetch } = useQuery(noticesQuery);
  useSeen(data?.viewer?.updatesCursor);
  const loaded = data ?? previousData;
  if (!loaded) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const { viewer } = loaded;
  const lead = t(viewer ? 'moderation.noticesLead' : 'moderation.noticesSignIn');
  return (
    <Page title={t('moderation.noticesTitle')} narrow>
      <Crumbs crumbs={[{ label: t('moderation.noticesTitle') }]} />
      <PageHeading lead={<p>{lead}</p>}>{t('moderation.noticesTitle')}</PageHeading>
      {viewer && <Notices notices={viewer.moderationNotices.nodes} onAppealed={() => refetch()} />}
    </Page>
  );
}
