import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { StartForm } from '../../features/proposals/initiatives/start-form';
import { useFormats } from '../../i18n/formats';
import { Page, PageHeading } from '../../ui/page';
import { CommunityFrame } from '../community-frame';
import { PageState } from '../page-state';

const startInitiativeQuery = graphql(`
  query StartInitiativePage($id: ID!) {
    community(id: $id) {
      ...CommunityFrame
      feedCursor
      initiativeGoalposts {
        registerSize
        needed
        answerDays
      }
      viewerCan {
        startInitiative {
          allowed
          reason
        }
      }
    }
  }
`);

/** A new initiative, with the rule it goes by in one sentence. */
export default function StartInitiativeRoute() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { communityId = '' } = useParams();
  const [, navigate] = useLocation();
  const { data, previousData, error, refetch } = useQuery(startInitiativeQuery, {
    variables: { id: communityId },
  });
  const loaded = data ?? previousData;
  const community = loaded?.community;
  if (!community)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const { allowed, reason } = community.viewerCan.startInitiative;
  const { registerSize, needed, answerDays } = community.initiativeGoalposts;
  const rule = t('initiatives.startRule', {
    register: formats.number(registerSize),
    needed: formats.number(needed),
    days: answerDays,
  });
  const all = { label: t('initiatives.title'), to: `/communities/${community.id}/initiatives` };
  return (
    <Page title={t('initiatives.startTitle')} narrow>
      <CommunityFrame
        community={community}
        feedCursor={community.feedCursor}
        crumbs={[all, { label: t('initiatives.startTitle') }]}
      >
        <PageHeading
          lead={
            <>
              <p>{rule}</p>
              {!allowed && <p>{reason}</p>}
            </>
          }
        >
          {t('initiatives.startTitle')}
        </PageHeading>
        {allowed && (
          <StartForm
            communityId={community.id}
            onStarted={(id) => navigate(`/initiatives/${id}`)}
          />
        )}
      </CommunityFrame>
    </Page>
  );
}
