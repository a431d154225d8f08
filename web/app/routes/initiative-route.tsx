import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { RecordLink } from '../../features/matters/assistance/record-link';
import { FlagButton } from '../../features/moderation/flag-button';
import { InitiativeSheet } from '../../features/proposals/initiatives/initiative-sheet';
import { Page } from '../../ui/page';
import { CommunityFrame } from '../community-frame';
import { PageState } from '../page-state';

const initiativeQuery = graphql(`
  query InitiativePage($id: ID!) {
    initiative(id: $id) {
      ...InitiativeSheet
      feedCursor
      community {
        ...CommunityFrame
        ...MayRecord
      }
    }
  }
`);

/** One initiative, live. */
export default function InitiativeRoute() {
  const { t } = useTranslation();
  const { initiativeId = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(initiativeQuery, {
    variables: { id: initiativeId },
  });
  const loaded = data ?? previousData;
  const initiative = loaded?.initiative;
  if (!initiative)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const { community, feedCursor, question } = initiative;
  const all = { label: t('initiatives.title'), to: `/communities/${community.id}/initiatives` };
  return (
    <Page title={question}>
      <CommunityFrame
        community={community}
        feedCursor={feedCursor}
        crumbs={[all, { label: t('initiatives.one') }]}
      >
        <InitiativeSheet initiative={initiative} community={community.name} />
        <FlagButton subjectId={initiative.id} about={question} />
        <RecordLink community={community} about={initiative.id} />
      </CommunityFrame>
    </Page>
  );
}
