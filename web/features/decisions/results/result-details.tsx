import { useQuery } from '@apollo/client/react';
import type { WholeDecisionFragment } from '../../../../schema/generated/graphql';
import { CountedApart } from '../paper/counted-apart';
import { resultDetailsQuery } from './details-query';
import { DetailsView } from './details-view';
import { Downloads } from './downloads';
import { ReadAloud } from './read-aloud';
import { RunoffLink } from './runoff-link';

/** The result told as a paragraph, drawn as its method came to it, and to take away. */
export default function ResultDetails({ decision }: { decision: WholeDecisionFragment }) {
  const { data } = useQuery(resultDetailsQuery, { variables: { decisionId: decision.id } });
  const { board, tally } = data?.decision ?? {};
  if (!board || !tally) return null;
  const details = tally.details ?? null;
  return (
    <>
      <ReadAloud decision={decision} details={details} />
      {board.viewerCan.createDecision.allowed && (
        <RunoffLink
          boardId={board.id}
          question={decision.question}
          proposals={tally.runoff.flatMap(({ proposal }) => proposal?.id ?? [])}
        />
      )}
      <CountedApart
        parts={tally.parts}
        options={decision.options}
        byScore={decision.ballotForm === 'SCORES'}
      />
      {details && <DetailsView decision={decision} details={details} />}
      <Downloads decision={decision} details={details} />
    </>
  );
}
