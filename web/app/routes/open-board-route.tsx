import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { useCommunityCrumbs } from '../../features/communities/community-head';
import type { OpenBoardPageQuery } from '../../../schema/generated/graphql';
import { OpenBoardForm } from '../../features/communities/open-board-form';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';

const openBoardQuery = graphql(`
  query OpenBoardPage($id: ID!) {
    community(id: $id) {
      ...CommunityPlace
      ...CommunityAreas
      viewerCan {
        createBoard {
          allowed
          code
          reason
        }
      }
    }
  }
`);

type LoadedCommunity = NonNullable<OpenBoardPageQuery['community']>;

/** A new board for a community. */
export default function OpenBoardRoute() {
  const { t } = useTranslation();
  const { communityId = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(openBoardQuery, {
    variables: { id: communityId },
  });
  const loaded = data ?? previousData;
  const community = loaded?.community;
  if (!community)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  return (
    <Page title={t('communities.openBoard')} narrow>
      <OpenBoard community={community} />
    </Page>
  );
}

function OpenBoard({ community }: { community: LoadedCommunity }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { allowed, reason } = community.viewerCan.createBoard;
  const lead = allowed ? t('communities.openBoardLead', { community: community.name }) : reason;
  return (
    <>
      <Crumbs crumbs={useCommunityCrumbs(community, t('communities.openBoard'))} />
      <PageHeading lead={<p>{lead}</p>}>{t('communities.openBoard')}</PageHeading>
      {allowed && (
        <OpenBoardForm community={community} onOpened={(id) => navigate(`/boards/${id}`)} />
      )}
    </>
  );
}
