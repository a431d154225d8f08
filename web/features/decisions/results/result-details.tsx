import { useQuery } from '@apollo/client/react';
import type { WholeDecisionFragment } from '../../../../schema/generated/graphql';
import { resultDetailsQuery } from './details-query';
import { DetailsView } from './details-view';
import { Downloads } from './downloads';
import { ReadAloud } from './read-aloud';

/** The result told as a paragraph, drawn as its method came to it, and to take away. */
export default function ResultDetails({ decision }: { decision: WholeDecisionFragment }) {
  const { data } = useQuery(resultDetailsQuery, { variables: { decisionId: decision.id } });
  const tally = data?.decision?.tally;
  if (!tally) return null;
  const details = tally.details ?? null;
  return (
    <>
      <ReadAloud decision={decision} details={details} />
      {details && <DetailsView decision={decision} details={details} />}
      <Downloads decision={decision} details={details} />
    </>
  );
}
