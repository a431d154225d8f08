import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../../schema/generated/gql';
import { unseenUpdatesQuery } from '../../features/feedback/unseen-updates';
import { UpdatesLink } from '../../features/feedback/updates-link';
import { useAnnounce } from '../../ui/announcer';
import { askAgain } from '../apollo/ask-again';
import { follow } from './follow';
import { useUpdateWords, type Update } from './update-words';

const myUpdatesSubscription = graphql(`
  subscription MyUpdates($after: Cursor) {
    myUpdates(after: $after) {
      __typename
      ... on PersonEvent {
        cursor
      }
      ...UpdateParts
      ... on ResyncRequired {
        reason
      }
    }
  }
`);

/** What shows something of the viewer's own contributions, and so is read anew when one of them has come further. */
const CONCERNED = new Set([
  'UnseenUpdates',
  'MyContributions',
  'MyPart',
  'ProposalPage',
  'Notices',
  'NoticesTeaser',
  'RecordedForYouList',
]);

/** Follows what comes of the viewer's contributions, wherever they are, and shows how much of it is new. */
export default function MyUpdates() {
  const client = useApolloClient();
  const announce = useAnnounce();
  const words = useUpdateWords();
  const { data } = useQuery(unseenUpdatesQuery);
  const viewer = data?.viewer;
  const personId = viewer?.person.id;
  useEffect(() => {
    if (!personId) return;
    return followMine(client, (news) => announce(words(news), news.__typename));
    // From the place that was read when this person came; later ones move on by themselves.
  }, [client, personId, announce, words]);
  return viewer ? <UpdatesLink unseen={viewer.unseenUpdates} /> : null;
}

/** Follows from the place last read, without gap or duplicate; returns how to stop. */
function followMine(client: ApolloClient, onNews: (news: Update) => void) {
  const readCursor = () => client.readQuery({ query: unseenUpdatesQuery })?.viewer?.updatesCursor;
  let after = readCursor();
  return follow({
    client,
    query: myUpdatesSubscription,
    variables: () => ({ after: after ?? null }),
    onData: ({ myUpdates }) => {
      if (myUpdates.__typename === 'ResyncRequired') {
        // The feed ends with this; it goes on from what is read now.
        void readAnew(client).then(() => (after = readCursor()));
        return;
      }
      after = myUpdates.cursor;
      onNews(myUpdates);
      void readAnew(client);
    },
  });
}

function readAnew(client: ApolloClient): Promise<void> {
  return askAgain(client, ({ queryName }) => CONCERNED.has(queryName ?? ''));
}
