import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { graphql } from '../../../schema/generated/gql';
import { unseenUpdatesQuery } from '../../features/feedback/unseen-updates';
import { UpdatesLink } from '../../features/feedback/updates-link';
import { withTexts } from '../../i18n/i18n';
import { askAgain } from '../apollo/ask-again';
import { follow } from './follow';
import type { Update } from './update-words';

// The words are sent with the first update that comes: most visits see none.
const SayUpdate = lazy(() =>
  withTexts(['feedback', 'moderation', 'residence'], import('./say-update')),
);

const MOST_SAID = 20;

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
  const [news, setNews] = useState<Update[]>([]);
  const { data } = useQuery(unseenUpdatesQuery);
  const viewer = data?.viewer;
  const personId = viewer?.person.id;
  useEffect(() => {
    if (!personId) return;
    return followMine(client, (update) => setNews((said) => [...said, update].slice(-MOST_SAID)));
    // From the place that was read when this person came; later ones move on by themselves.
  }, [client, personId]);
  return (
    <>
      {viewer && <UpdatesLink unseen={viewer.unseenUpdates} />}
      <Suspense>
        {news.map((update) => (
          <SayUpdate key={update.cursor} update={update} />
        ))}
      </Suspense>
    </>
  );
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
