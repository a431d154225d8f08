import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { BoardPageQuery, ProposalCategory } from '../../../schema/generated/graphql';
import { categories } from '../../features/proposals/categories';
import type { ProposalView } from '../../features/proposals/proposal-order';
import { Page } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { PageState } from '../page-state';
import { useLastLoaded } from '../use-last-loaded';
import { BoardContent } from './board-content';

const boardQuery = graphql(`
  query BoardPage($id: ID!, $orderBy: ProposalOrder, $category: ProposalCategory, $after: Cursor) {
    board(id: $id) {
      ...BoardFrame
      ...BoardTools
      community {
        ...MayRecord
      }
      closedAt
      initiative {
        id
        question
      }
      viewerCan {
        publishProposal {
          allowed
          code
          reason
        }
        createDecision {
          allowed
          code
          reason
        }
      }
      decisions {
        ...WholeDecision
      }
      proposals(first: 20, after: $after, orderBy: $orderBy, category: $category) {
        ...ProposalPage
      }
    }
  }
`);

/** The board with everything its page shows. */
export type LoadedBoard = NonNullable<BoardPageQuery['board']>;

/** The live board. */
export default function BoardRoute() {
  const { boardId = '' } = useParams();
  const [view, setView] = useProposalView();
  const { data, error, fetchMore, refetch } = useQuery(boardQuery, {
    variables: { id: boardId, ...view },
  });
  const loaded = useLastLoaded(data, JSON.stringify({ boardId, ...view }));
  const board = loaded?.data.board;
  const more = async (after: string) =>
    (await fetchMore({ variables: { after } })).data?.board?.proposals.edges.map(
      ({ node }) => node.id,
    ) ?? [];
  if (!board)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  return (
    <Page title={board.question}>
      <BoardFrame board={board}>
        {(arrivals) => (
          <BoardContent
            board={board}
            question={loaded.question}
            arrivals={arrivals}
            view={view}
            onView={setView}
            onMore={more}
          />
        )}
      </BoardFrame>
    </Page>
  );
}

/** Order and category live in the address, so that a view can be shared and the way back leads to it. */
function useProposalView(): [ProposalView, (view: ProposalView) => void] {
  const [search, setSearch] = useSearchParams();
  const category = categories.find((value) => value === search.get('category')) ?? null;
  const orderBy = search.get('sort') === 'newest' ? 'NEWEST' : 'MOST_BACKED';
  const setView = (next: ProposalView) => setSearch(toSearch(next), { replace: true });
  return [{ orderBy, category }, setView];
}

function toSearch({ orderBy, category }: { orderBy: string; category: ProposalCategory | null }) {
  return { ...(orderBy === 'NEWEST' && { sort: 'newest' }), ...(category && { category }) };
}
