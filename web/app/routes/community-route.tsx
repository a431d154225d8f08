import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../../schema/generated/gql';
import { CommunityBoards } from '../../features/communities/community-boards';
import { CommunityHead, useCommunityCrumbs } from '../../features/communities/community-head';
import { CommunityUnits } from '../../features/communities/community-units';
import { RulebookShort } from '../../features/communities/rulebook-short';
import { TimeZone } from '../../i18n/formats';
import type { CommunityPageQuery } from '../../../schema/generated/graphql';
import { Crumbs } from '../../ui/crumbs';
import { Page } from '../../ui/page';
import { PageState } from '../page-state';
import { CommunityLayout } from './community-layout';

const communityQuery = graphql(`
  query CommunityPage($id: ID!, $after: Cursor) {
    community(id: $id) {
      ...CommunityHead
      ...CommunityBoards
      ...CommunityUnits
      ...RulebookShort
    }
  }
`);

type LoadedCommunity = NonNullable<CommunityPageQuery['community']>;

/** A community: its boards, who answers here, and the rules that hold. */
export default function CommunityRoute() {
  const { communityId = '' } = useParams();
  const { data, previousData, error, fetchMore, refetch } = useQuery(communityQuery, {
    variables: { id: communityId },
  });
  const loaded = data ?? previousData;
  const community = loaded?.community;
  if (!community)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  return (
    <Page title={community.name}>
      <TimeZone value={community.timeZone}>
        <CommunityContent
          community={community}
          onMore={(after) => fetchMore({ variables: { after } })}
        />
      </TimeZone>
    </Page>
  );
}

interface Props {
  community: LoadedCommunity;
  onMore: (after: string) => Promise<unknown>;
}

function CommunityContent({ community, onMore }: Props) {
  return (
    <>
      <Crumbs crumbs={useCommunityCrumbs(community)} />
      <CommunityHead community={community} />
      <CommunityLayout
        main={<CommunityBoards community={community} onMore={onMore} />}
        side={
          <>
            <RulebookShort community={community} />
            <CommunityUnits community={community} />
          </>
        }
      />
    </>
  );
}
