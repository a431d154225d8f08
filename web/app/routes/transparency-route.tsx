import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { AssistanceCounts } from '../../features/matters/assistance/assistance-counts';
import { TransparencySheet } from '../../features/moderation/transparency';
import { TimeZone } from '../../i18n/formats';
import { Crumbs } from '../../ui/crumbs';
import { LoadMore } from '../../ui/load-more';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';

const transparencyPageQuery = graphql(`
  query TransparencyPage($id: ID!, $after: Cursor) {
    community(id: $id) {
      id
      name
      timeZone
      viewerCan {
        moderate {
          allowed
        }
      }
      ...AssistanceCounts
      transparency {
        ...TransparencySheet
      }
    }
  }
`);

/** How a community is moderated, for everybody. */
export default function TransparencyRoute() {
  const { t } = useTranslation();
  const { communityId = '' } = useParams();
  const { data, previousData, error, refetch, fetchMore } = useQuery(transparencyPageQuery, {
    variables: { id: communityId },
  });
  const community = (data ?? previousData)?.community;
  if (!community)
    return <PageState missing={data !== undefined} error={error} onRetry={() => void refetch()} />;
  const { name, timeZone, transparency } = community;
  const { hasNextPage, endCursor } = transparency.acts.pageInfo;
  const title = t('moderation.transparencyTitle', { name });
  return (
    <Page title={title}>
      <TimeZone value={timeZone}>
        <Crumbs crumbs={[{ label: name, to: '/' }, { label: t('moderation.toTransparency') }]} />
        <PageHeading lead={<p>{t('moderation.transparencyLead')}</p>}>{title}</PageHeading>
        {community.viewerCan.moderate.allowed && (
          <p>
            <Link to={`/communities/${community.id}/moderation`}>{t('boards.toQueue')}</Link>
          </p>
        )}
        <TransparencySheet sheet={transparency} />
        {hasNextPage && <LoadMore onMore={() => fetchMore({ variables: { after: endCursor } })} />}
        <AssistanceCounts community={community} />
      </TimeZone>
    </Page>
  );
}
