import { AreaView } from './area-view';
import type { Details } from './details-query';
import { GradeView } from './grade-view';
import { PairwiseView } from './pairwise-view';
import { SharesView, type SharedVote } from './shares-view';
import { StarView } from './star-view';
import { TransferView } from './transfer-view';

/** How a count came about, drawn as its method came to it. */
export function DetailsView({ decision, details }: { decision: SharedVote; details: Details }) {
  switch (details.__typename) {
    case 'TransferCount':
      return <TransferView details={details} />;
    case 'PairwiseCount':
      return <PairwiseView details={details} />;
    case 'StarCount':
      return <StarView details={details} />;
    case 'GradeCount':
      return <GradeView details={details} />;
    case 'AreaCount':
      return <AreaView details={details} />;
    case 'SharesCount':
      return <SharesView decision={decision} details={details} />;
  }
}
