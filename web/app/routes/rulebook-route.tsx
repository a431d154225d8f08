import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { RulebookPageQuery } from '../../../schema/generated/graphql';
import { useCommunityCrumbs } from '../../features/communities/community-head';
import { ProposeRuleChange } from '../../features/communities/propose-rule-change';
import { RulebookChange } from '../../features/communities/rulebook-change';
import { RulebookList } from '../../features/communities/rulebook-list';
import { RulebookVersions } from '../../features/communities/rulebook-versions';
import { TimeZone } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';
import { CommunityLayout } from './community-layout';

const rulebookQuery = graphql(`
  query RulebookPage($id: ID!) {
    community(id: $id) {
      ...CommunityPlace
      ...ProposeRuleChange
      rulebooks {
        ...RulebookValues
        decision {
          id
          question
          board {
            id
          }
        }
      }
    }
  }
`);

type LoadedCommunity = NonNullable<RulebookPageQuery['community']>;

/** What a community has agreed on, version by version. */
export default function RulebookRoute() {
  const { t } = useTranslation();
  const { communityId = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(rulebookQuery, {
    variables: { id: communityId },
  });
  const loaded = data ?? previousData;
  const community = loaded?.community;
  if (!community)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  return (
    <Page title={t('communities.rulebookOf', { community: community.name })}>
      <TimeZone value={community.timeZone}>
        <RulebookContent community={community} />
      </TimeZone>
    </Page>
  );
}

function RulebookContent({ community }: { community: LoadedCommunity }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const crumbs = useCommunityCrumbs(community, t('communities.rulebook'));
  const versions = community.rulebooks;
  const wanted = versions.findIndex(({ version }) => String(version) === search.get('version'));
  const shown = versions[Math.max(wanted, 0)];
  if (!shown) return null;
  const vote = shown.decision;
  const before = versions.find(({ version }) => version === shown.version - 1);
  return (
    <>
      <Crumbs crumbs={crumbs} />
      <PageHeading lead={<p>{t('communities.rulebookLead')}</p>}>
        {t('communities.rulebookOf', { community: community.name })}
      </PageHeading>
      <RulebookVersions
        versions={versions}
        shown={shown}
        onShow={(version) => setSearch({ version: String(version) }, { replace: true })}
      />
      <CommunityLayout
        main={
          <div>
            <RulebookList rulebook={shown} />
          </div>
        }
        side={
          <>
            <RulebookChange
              rulebook={shown}
              before={before}
              vote={
                vote && (
                  <Link to={`/boards/${vote.board.id}/decisions/${vote.id}`}>{vote.question}</Link>
                )
              }
            />
            <HowItChanges community={community} />
          </>
        }
      />
    </>
  );
}

function HowItChanges({ community }: { community: LoadedCommunity }) {
  const { t } = useTranslation();
  return (
    <Card as="section" aria-labelledby="how">
      <h2 id="how">{t('communities.onlyByVote')}</h2>
      <p>{t('communities.onlyByVoteHow')}</p>
      <ProposeRuleChange community={community} />
    </Card>
  );
}
