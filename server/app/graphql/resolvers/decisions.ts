import {
  AdoptedRulebookResolver,
  RulebookDecisionResolver,
} from '../../../features/decisions/rulebook-decision.resolver.js';
import {
  BoardDecisionsResolver,
  BoardVoteTermsResolver,
  BoardDecisionPermissionsResolver,
} from '../../../features/decisions/board-decisions.resolver.js';
import { BallotResolver } from '../../../features/decisions/ballots.resolver.js';
import { DecisionGaugesResolver } from '../../../features/decisions/decision-gauges.resolver.js';
import {
  ViewerCanDecisionResolver,
  DecisionPermissionsResolver,
} from '../../../features/decisions/decision-permissions.resolver.js';
import {
  DecisionsMutations,
  CastBallotPayloadResolver,
} from '../../../features/decisions/decisions.mutations.js';
import {
  DecisionResolver,
  DecisionOptionResolver,
} from '../../../features/decisions/decisions.resolver.js';
import { ObjectionsMutations } from '../../../features/decisions/objections.mutations.js';
import {
  DecisionObjectionsResolver,
  ObjectionResolver,
} from '../../../features/decisions/objections.resolver.js';
import { PaperMutations } from '../../../features/decisions/paper/paper.mutations.js';
import {
  DecisionPaperResolver,
  PaperBallotsResolver,
  PaperBatchResolver,
  PaperHandoutResolver,
  PaperPermissionsResolver,
} from '../../../features/decisions/paper/paper.resolver.js';
import { ProposalStepDecisionResolver } from '../../../features/decisions/proposal-step.resolver.js';
import { RehearsalMutation } from '../../../features/decisions/rehearsal.mutation.js';
import { PublicityResolver } from '../../../features/decisions/publicity.resolver.js';
import { TallyResolver } from '../../../features/decisions/tally.resolver.js';

/** The resolvers of the feature `decisions`. */
export const DECISIONS_RESOLVERS = [
  AdoptedRulebookResolver,
  RulebookDecisionResolver,
  DecisionResolver,
  PublicityResolver,
  DecisionObjectionsResolver,
  ObjectionResolver,
  ViewerCanDecisionResolver,
  DecisionPermissionsResolver,
  DecisionOptionResolver,
  BallotResolver,
  BoardDecisionsResolver,
  BoardVoteTermsResolver,
  BoardDecisionPermissionsResolver,
  ProposalStepDecisionResolver,
  DecisionGaugesResolver,
  DecisionsMutations,
  CastBallotPayloadResolver,
  RehearsalMutation,
  TallyResolver,
  ObjectionsMutations,
  DecisionPaperResolver,
  PaperBallotsResolver,
  PaperBatchResolver,
  PaperHandoutResolver,
  PaperPermissionsResolver,
  PaperMutations,
];
