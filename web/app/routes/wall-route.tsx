import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { useScreenWords } from '../../i18n/screens';
import { Page } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { PageState } from '../page-state';
import { useLastLoaded } from '../use-last-loaded';
import { Wall } from '../wall/wall';

const wallQuery = graphql(`
  query Wall($id: ID!) {
    board(id: $id) {
      ...BoardFrame
      ...WallVoices
      proposals(first: 6, orderBy: MOST_BACKED) {
        edges {
          cursor
          node {
            ...ProposalFacts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      commitments(first: 4) {
        nodes {
          ...WallPromise
        }
      }
    }
  }
`);

const tryAgainAfter = 10_000;

/** The board for a projector: nothing to press, everything to see, and nobody there to reload it. */
export default function WallRoute() {
  const w = useScreenWords();
  const { boardId = '' } = useParams();
  const { data, error, refetch } = useQuery(wallQuery, { variables: { id: boardId } });
  const loaded = useLastLoaded(data, boardId);
  const board = loaded?.data.board;
  useEffect(() => {
    if (!error) return;
    const timer = setInterval(() => void refetch().catch(() => {}), tryAgainAfter);
    return () => clearInterval(timer);
  }, [error, refetch]);
  if (!board)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  return (
    <Page title={w('wall.title', { question: board.question })} bare>
      <BoardFrame board={board}>{() => <Wall board={board} />}</BoardFrame>
    </Page>
  );
}
