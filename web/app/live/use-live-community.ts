import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { CommunityFeedSubscription } from '../../../schema/generated/graphql';
import { useAnnounce } from '../../ui/announcer';
import { follow } from './follow';
import { forgetInitiative } from './forget-hidden';
import { useFeed } from './use-feed';
import { useRefresh } from './use-refresh';

const communityFeedSubscription = graphql(`
  subscription CommunityFeed($id: ID!, $after: Cursor) {
    communityFeed(communityId: $id, after: $after) {
      __typename
      ... on CommunityEvent {
        cursor
      }
      ... on InitiativeReached {
        initiative {
          ...InitiativeStanding
          question
        }
      }
      ... on InitiativeAnswered {
        initiative {
          ...InitiativeAnswer
          question
        }
      }
      ... on InitiativeVisibilityChanged {
        initiativeId
        initiative {
          id
        }
      }
      ... on InitiativeDisputed {
        initiative {
          id
          assistance {
            ...RecordedBy
          }
        }
      }
      ... on ResyncRequired {
        reason
      }
    }
  }
`);

const initiativeSupportsSubscription = graphql(`
  subscription InitiativeSupports($id: ID!) {
    initiativeSupports(communityId: $id) {
      communityId
      version
      initiatives {
        id
        supportCount
        supportVersion
      }
    }
  }
`);

type CommunityEvent = Exclude<
  CommunityFeedSubscription['communityFeed'],
  { __typename: 'ResyncRequired' }
>;

/** Keeps what is shown of a community's initiatives current: their backing, and what becomes of them. */
export function useLiveCommunity(id: string, loadedAt: string | null | undefined) {
  const client = useApolloClient();
  const announce = useEventAnnouncer();
  const refresh = useRefresh();
  useInitiativeSupports(id);
  const feed = {
    query: communityFeedSubscription,
    id,
    loadedAt,
    messageOf: ({ communityFeed }: CommunityFeedSubscription) => communityFeed,
  };
  useFeed<CommunityFeedSubscription, CommunityEvent>(feed, (event) => {
    announce(event);
    if (event.__typename === 'InitiativeVisibilityChanged' && !event.initiative)
      forgetInitiative(client.cache, id, event.initiativeId);
    refresh();
  });
}

function useInitiativeSupports(id: string) {
  const client = useApolloClient();
  useEffect(
    () => follow({ client, query: initiativeSupportsSubscription, variables: () => ({ id }) }),
    [client, id],
  );
}

function useEventAnnouncer() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return (event: CommunityEvent) => {
    if (event.__typename === 'InitiativeReached' && event.initiative)
      announce(t('initiatives.announceReached', { question: event.initiative.question }));
    if (event.__typename === 'InitiativeAnswered' && event.initiative)
      announce(t('initiatives.announceAnswered', { question: event.initiative.question }));
  };
}
