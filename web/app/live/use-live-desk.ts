import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { ModerationFeedSubscription } from '../../../schema/generated/graphql';
import { useAnnounce } from '../../ui/announcer';
import { useFeed } from './use-feed';
import { useRefresh } from './use-refresh';

const moderationFeedSubscription = graphql(`
  subscription ModerationFeed($id: ID!, $after: Cursor) {
    moderationFeed(communityId: $id, after: $after) {
      __typename
      ... on ModerationEvent {
        cursor
      }
      ... on CaseChanged {
        case {
          ...CaseCard
        }
      }
      ... on AppealChanged {
        appeal {
          ...AppealCard
        }
      }
      ... on ResyncRequired {
        reason
      }
    }
  }
`);

type ModerationEvent = Exclude<
  ModerationFeedSubscription['moderationFeed'],
  { __typename: 'ResyncRequired' }
>;

/** Keeps what facilitators look after current: what neighbours report, and what other facilitators decide. */
export function useLiveDesk(id: string, loadedAt: string | undefined) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const refresh = useRefresh();
  const feed = {
    query: moderationFeedSubscription,
    id,
    loadedAt,
    messageOf: ({ moderationFeed }: ModerationFeedSubscription) => moderationFeed,
  };
  // A case that was decided leaves the list as it flows into the cache; only where one stands has to be asked.
  useFeed<ModerationFeedSubscription, ModerationEvent>(feed, () => {
    announce(t('moderation.deskMoved'), 'desk');
    refresh();
  });
}
