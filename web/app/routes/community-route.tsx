import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { CommunityBoards } from '../../features/communities/community-boards';
import { CommunityHead, useCommunityCrumbs } from '../../features/communities/community-head';
import { PeopleLink } from '../../features/communities/people-link';
import { CommunityUnits } from '../../features/communities/community-units';
import { RulebookShort } from '../../features/communities/rulebook-short';
import { Keeping } from '../../features/feedback/keeping';
import { InitiativesTeaser } from '../../features/proposals/initiatives/initiatives-teaser';
import { TimeZone } from '../../i18n/formats';
import type { CommunityPageQuery } from '../../../schema/generated/graphql';
import { Crumbs } from '../../ui/crumbs';
import { Card } from '../../ui/card';
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
      ...InitiativesTeaser
      viewerCan {
        moderate {
          allowed
        }
        keepRegister {
          allowed
        }
        proveResidence {
          allowed
          code
        }
      }
      keeping {
        ...KeepingFacts
      }
      ...PeopleLink
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

/** Visitors too: on that page they sign in first. */
const mayProve = ({ allowed, code }: LoadedCommunity['viewerCan']['proveResidence']) =>
  allowed || code === 'SIGN_IN_REQUIRED';

interface Props {
  community: LoadedCommunity;
  onMore: (after: string) => Promise<unknown>;
}

function CommunityContent({ community, onMore }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Crumbs crumbs={useCommunityCrumbs(community)} />
      <CommunityHead community={community} />
      <InitiativesTeaser community={community} />
      <CommunityLayout
        main={<CommunityBoards community={community} onMore={onMore} />}
        side={
          <>
            <RulebookShort community={community} />
            <Card as="section" aria-labelledby="keeping">
              <h2 id="keeping">{t('feedback.keepingRate')}</h2>
              <Keeping keeping={community.keeping} />
            </Card>
            <CommunityUnits community={community} toUnit={(id) => `/units/${id}`} />
            {mayProve(community.viewerCan.proveResidence) && (
              <Link to={`/join?community=${community.id}`}>{t('residence.title')}</Link>
            )}
            {community.viewerCan.keepRegister.allowed && <PeopleLink community={community} />}
            {community.viewerCan.moderate.allowed && (
              <Link to={`/communities/${community.id}/moderation`}>{t('boards.toQueue')}</Link>
            )}
            <Link to={`/communities/${community.id}/transparency`}>
              {t('moderation.toTransparency')}
            </Link>
          </>
        }
      />
    </>
  );
}
