import { useQuery } from '@apollo/client/react';
import type { WholeDecisionFragment } from '../../../../schema/generated/graphql';
import { resultDetailsQuery } from './details-query';
import { DetailsView } from './details-view';

/** Often enough to watch a vote move, seldom enough to read. */
const every = 5_000;

/** How the count came to where it stands while ballots still come in; read anew now and then, as long as it is open. */
export default function LiveDetails({ decision }: { decision: WholeDecisionFragment }) {
  const { data, previousData } = useQuery(resultDetailsQuery, {
    variables: { decisionId: decision.id },
    fetchPolicy: 'cache-and-network',
    pollInterval: every,
  });
  const details = (data ?? previousData)?.decision?.tally?.details;
  return details ? <DetailsView decision={decision} details={details} /> : null;
}
