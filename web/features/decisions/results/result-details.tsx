import { useQuery } from '@apollo/client/react';
import type { WholeDecisionFragment } from '../../../../schema/generated/graphql';
import { resultDetailsQuery, type Details } from './details-query';
import { Downloads } from './downloads';
import { GradeView } from './grade-view';
import { PairwiseView } from './pairwise-view';
import { ReadAloud } from './read-aloud';
import { SharesView } from './shares-view';
import { StarView } from './star-view';
import { TransferView } from './transfer-view';

/** The result told as a paragraph, drawn as its method came to it, and to take away. */
export default function ResultDetails({ decision }: { decision: WholeDecisionFragment }) {
  const { data } = useQuery(resultDetailsQuery, { variables: { decisionId: decision.id } });
  const tally = data?.decision?.tally;
  if (!tally) return null;
  const details = tally.details ?? null;
  return (
    <>
      <ReadAloud decision={decision} details={details} />
      {details && <View decision={decision} details={details} />}
      <Downloads decision={decision} details={details} />
    </>
  );
}

function View({ decision, details }: { decision: WholeDecisionFragment; details: Details }) {
  switch (details.__typename) {
    case 'TransferCount':
      return <TransferView details={details} />;
    case 'PairwiseCount':
      return <PairwiseView details={details} />;
    case 'StarCount':
      return <StarView details={details} />;
    case 'GradeCount':
      return <GradeView details={details} />;
    case 'SharesCount':
      return <SharesView decision={decision} details={details} />;
  }
}
