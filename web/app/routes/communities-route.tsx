import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import { CommunityList } from '../../features/communities/community-list';
import { InitiativesTeaser } from '../../features/proposals/initiatives/initiatives-teaser';
import { Crumbs } from '../../ui/crumbs';
import { LoadMore } from '../../ui/load-more';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';

const communitiesQuery = graphql(`
  query Communities($after: Cursor) {
    communities(first: 20, after: $after) {
      edges {
        cursor
        node {
          ...CommunitySheet
          ...InitiativesTeaser
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The way in: every community and its boards. */
export default function CommunitiesRoute() {
  const { t } = useTranslation();
  const { data, previousData, error, fetchMore, refetch } = useQuery(communitiesQuery);
  const communities = (data ?? previousData)?.communities;
  if (!communities)
    return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const { hasNextPage, endCursor } = communities.pageInfo;
  return (
    <Page title={t('boards.communities')}>
      <Crumbs crumbs={[{ label: t('app.full') }]} />
      <PageHeading lead={<p>{t('app.tagline')}</p>}>{t('boards.communities')}</PageHeading>
      <CommunityList
        communities={communities.edges.map(({ node }) => node)}
        links={InitiativesTeaser}
      />
      {hasNextPage && <LoadMore onMore={() => fetchMore({ variables: { after: endCursor } })} />}
    </Page>
  );
}
