import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { SlipMaker } from '../../features/communities/sign-in-slips/slip-maker';
import { Page, PageHeading } from '../../ui/page';
import { CommunityFrame } from '../community-frame';
import { PageState } from '../page-state';

const slipQuery = graphql(`
  query SlipPage($communityId: ID!, $personId: ID!) {
    community(id: $communityId) {
      ...CommunityFrame
      feedCursor
      viewerCan {
        moderate {
          allowed
          reason
        }
      }
    }
    node(id: $personId) {
      ... on Person {
        id
        name
      }
    }
  }
`);

/** For a facilitator: a slip of paper for a resident who has neither mail nor phone. */
export default function SlipRoute() {
  const { t } = useTranslation();
  const { communityId = '', personId = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(slipQuery, {
    variables: { communityId, personId },
  });
  const loaded = data ?? previousData;
  const community = loaded?.community;
  const person = loaded?.node && 'name' in loaded.node ? loaded.node : null;
  if (!community || !person)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const { allowed, reason } = community.viewerCan.moderate;
  return (
    <Page title={t('entry.maker.title')} narrow>
      <CommunityFrame
        community={community}
        feedCursor={community.feedCursor}
        crumbs={[{ label: t('entry.maker.title') }]}
      >
        <PageHeading
          lead={<p>{allowed ? t('entry.maker.lead', { name: person.name }) : reason}</p>}
        >
          {t('entry.maker.title')}
        </PageHeading>
        {allowed && <SlipMaker communityId={community.id} personId={person.id} />}
      </CommunityFrame>
    </Page>
  );
}
