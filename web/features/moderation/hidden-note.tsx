import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { graphql } from '../../../schema/generated/gql';
import { withTexts } from '../../i18n/i18n';

const HiddenCard = lazy(() => withTexts(['moderation'], import('./hidden-card')));

const boardActsQuery = graphql(`
  query BoardActs($id: ID!) {
    board(id: $id) {
      id
      moderationActs(first: 1) {
        totalCount
        nodes {
          ...ActFacts
        }
      }
    }
  }
`);

/** Tells everybody on the board that facilitators stepped in; nothing, and hardly sent, while they never did. */
export function HiddenNote({ boardId, to }: { boardId: string; to: string }) {
  const { data, previousData } = useQuery(boardActsQuery, { variables: { id: boardId } });
  const acts = (data ?? previousData)?.board?.moderationActs;
  const latest = acts?.nodes[0];
  if (!latest) return null;
  return (
    <Suspense>
      <HiddenCard latest={latest} count={acts.totalCount} to={to} />
    </Suspense>
  );
}
