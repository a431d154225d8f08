import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../schema/generated/gql';
import { CommitmentsCard } from '../../features/feedback/commitments-card';
import { ReviewCard } from '../../features/feedback/review-card';

const boardFeedbackQuery = graphql(`
  query BoardFeedback($boardId: ID!) {
    board(id: $boardId) {
      ...ReviewFacts
      commitments(first: 5) {
        totalCount
        nodes {
          ...CommitmentFacts
        }
      }
    }
  }
`);

/** What came of the board, and whether residents call it solved. Read apart from the board, which need not wait for it. */
export default function BoardFeedback({ boardId }: { boardId: string }) {
  const { data, previousData } = useQuery(boardFeedbackQuery, { variables: { boardId } });
  const board = (data ?? previousData)?.board;
  if (!board) return null;
  const { nodes, totalCount } = board.commitments;
  return (
    <>
      <ReviewCard board={board} />
      {totalCount > 0 && (
        <CommitmentsCard
          commitments={nodes}
          total={totalCount}
          to={`/boards/${boardId}/commitments`}
        />
      )}
    </>
  );
}
