import {
  CommitmentQueries,
  BoardCommitmentsResolver,
  UnitCommitmentsResolver,
} from '../../../features/feedback/commitment-lists.resolver.js';
import { CommitmentsMutations } from '../../../features/feedback/commitments.mutations.js';
import {
  CommitmentResolver,
  DelayResolver,
} from '../../../features/feedback/commitments.resolver.js';
import {
  ContributionResolver,
  ViewerContributionsResolver,
  BoardContributionsResolver,
} from '../../../features/feedback/contributions.resolver.js';
import {
  TurnResolver,
  FateResolver,
  StoryStepResolver,
  ProposalFateResolver,
} from '../../../features/feedback/fate.resolver.js';
import {
  CommunityKeepingResolver,
  UnitKeepingResolver,
} from '../../../features/feedback/keeping.resolver.js';
import {
  DecisionOutcomeResolver,
  OutcomeResolver,
} from '../../../features/feedback/outcome.resolver.js';
import { ReviewMutations } from '../../../features/feedback/review.mutations.js';
import {
  BoardReviewResolver,
  ReviewResolver,
  ReviewVoiceResolver,
  BoardReviewPermissionsResolver,
} from '../../../features/feedback/review.resolver.js';
import {
  StepReportResolver,
  StepJudgementResolver,
} from '../../../features/feedback/step-evidence.resolver.js';
import { StepPhotoResolver } from '../../../features/feedback/step-photos.resolver.js';
import { StepsMutations } from '../../../features/feedback/steps.mutations.js';
import { StepResolver } from '../../../features/feedback/steps.resolver.js';
import {
  BoardUnansweredResolver,
  UnansweredResolver,
} from '../../../features/feedback/unanswered.resolver.js';
import { UpdatesResolver } from '../../../features/feedback/updates.resolver.js';

/** The resolvers of the feature `feedback`. */
export const FEEDBACK_RESOLVERS = [
  TurnResolver,
  FateResolver,
  StoryStepResolver,
  ProposalFateResolver,
  ContributionResolver,
  ViewerContributionsResolver,
  BoardContributionsResolver,
  BoardUnansweredResolver,
  UnansweredResolver,
  UpdatesResolver,
  DecisionOutcomeResolver,
  OutcomeResolver,
  CommitmentQueries,
  CommitmentResolver,
  DelayResolver,
  BoardCommitmentsResolver,
  UnitCommitmentsResolver,
  StepResolver,
  StepReportResolver,
  StepPhotoResolver,
  StepJudgementResolver,
  CommitmentsMutations,
  StepsMutations,
  BoardReviewResolver,
  ReviewResolver,
  ReviewVoiceResolver,
  BoardReviewPermissionsResolver,
  ReviewMutations,
  CommunityKeepingResolver,
  UnitKeepingResolver,
];
