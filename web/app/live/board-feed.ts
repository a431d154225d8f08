import { graphql } from '../../../schema/generated/gql';
import type { BoardFeedSubscription } from '../../../schema/generated/graphql';
import { useFeed } from './use-feed';

const boardFeedSubscription = graphql(`
  subscription BoardFeed($id: ID!, $after: Cursor) {
    boardFeed(boardId: $id, after: $after) {
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
      ... on ProposalHidden {
        proposalId
        board {
          id
          proposalCount
          commentCount
        }
      }
      ... on CommentHidden {
        commentId
        parent {
          id
          replyCount
        }
        proposal {
          id
          version
          commentCounts {
            total
            for
            against
            neutral
          }
          board {
            id
            commentCount
          }
        }
      }
      ... on ContributionDisputed {
        assistance {
          ...RecordedBy
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

/** Follows everything that happens on a board. */
export function useBoardFeed(
  id: string,
  loadedAt: string | null | undefined,
  onEvent: (event: BoardEvent) => void,
) {
  const messageOf = ({ boardFeed }: BoardFeedSubscription) => boardFeed;
  useFeed<BoardFeedSubscription, BoardEvent>(
    { query: boardFeedSubscription, id, loadedAt, messageOf },
    onEvent,
  );
}
