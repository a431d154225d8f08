import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../../../schema/generated/gql';
import type { BoardFeedSubscription } from '../../../schema/generated/graphql';
import { follow } from './follow';

const boardFeedSubscription = graphql(`
  subscription BoardFeed($boardId: ID!, $after: Cursor) {
    boardFeed(boardId: $boardId, after: $after) {
      __typename
      ... on BoardEvent {
        cursor
      }
      ... on ProposalPublished {
        proposal {
          ...ProposalFacts
          board {
            id
            proposalCount
          }
        }
      }
      ... on CommentAdded {
        comment {
          ...ArrivedComment
        }
      }
      ... on PhaseChanged {
        board {
          ...PhaseStrip
        }
      }
      ... on DecisionScheduled {
        decision {
          ...DecisionFacts
        }
      }
      ... on DecisionOpened {
        decision {
          ...DecisionFacts
        }
      }
      ... on DecisionClosed {
        decision {
          ...DecisionFacts
        }
      }
      ... on ResyncRequired {
        reason
      }
    }
  }
`);

type FeedMessage = BoardFeedSubscription['boardFeed'];
/** Something that happened on the board. */
export type BoardEvent = Exclude<FeedMessage, { __typename: 'ResyncRequired' }>;

/**
 * Follows everything that happens on a board from the cursor its data came with, without gap or duplicate: after a cut
 * it goes on from the last cursor seen, and when the server can't, everything is loaded anew.
 */
export function useBoardFeed(
  boardId: string,
  loadedAt: string | null | undefined,
  onEvent: (event: BoardEvent) => void,
) {
  const client = useApolloClient();
  const latest = useRef({ onEvent, loadedAt });
  useEffect(() => {
    latest.current = { onEvent, loadedAt };
  });
  useEffect(() => {
    if (!loadedAt) return;
    let cursor = loadedAt;
    let ended = false;
    let stop = () => {};
    const start = () => {
      stop = follow({
        client,
        query: boardFeedSubscription,
        variables: () => ({ boardId, after: cursor }),
        onData: receive,
      });
    };
    const resync = async () => {
      stop();
      await client.refetchQueries({ include: 'active' }).catch(() => {});
      // A new cursor has already started a new feed in this one's place.
      if (ended) return;
      cursor = latest.current.loadedAt ?? cursor;
      start();
    };
    const receive = ({ boardFeed: message }: BoardFeedSubscription) => {
      if (message.__typename === 'ResyncRequired') return void resync();
      cursor = message.cursor;
      latest.current.onEvent(message);
    };
    start();
    return () => {
      ended = true;
      stop();
    };
  }, [boardId, client, loadedAt]);
}
