import {
  CommunityInitiativesResolver,
  CommunityGoalpostsResolver,
  CommunityInitiativePermissionsResolver,
  BoardInitiativeResolver,
} from '../../../features/proposals/initiatives/community-initiatives.resolver.js';
import { InitiativeSupportsResolver } from '../../../features/proposals/initiatives/initiative-supports.resolver.js';
import { InitiativesMutations } from '../../../features/proposals/initiatives/initiatives.mutations.js';
import { InitiativeResolver } from '../../../features/proposals/initiatives/initiatives.resolver.js';
import { OfficialAnswersMutations } from '../../../features/proposals/official-answers.mutations.js';
import {
  ProposalAnswersResolver,
  AnswerRequestResolver,
  OfficialAnswerResolver,
  AskPermissionResolver,
} from '../../../features/proposals/official-answers.resolver.js';
import {
  ViewerDraftsResolver,
  ProposalDraftResolver,
} from '../../../features/proposals/proposal-drafts.resolver.js';
import { ProposalStepsMutations } from '../../../features/proposals/proposal-steps.mutations.js';
import {
  ProposalStepsResolver,
  ProposalStepResolver,
  ProposalStepPermissionsResolver,
} from '../../../features/proposals/proposal-steps.resolver.js';
import {
  ProposalVersionsResolver,
  ProposalVersionResolver,
  EditPermissionResolver,
} from '../../../features/proposals/proposal-versions.resolver.js';
import { ProposalsMutations } from '../../../features/proposals/proposals.mutations.js';
import {
  ProposalResolver,
  BoardProposalsResolver,
  BoardProposalPermissionsResolver,
} from '../../../features/proposals/proposals.resolver.js';
import { SimilarProposalsResolver } from '../../../features/proposals/similar-proposals.resolver.js';
import { SupportsResolver } from '../../../features/proposals/supports.resolver.js';

/** The resolvers of the feature `proposals`. */
export const PROPOSALS_RESOLVERS = [
  ProposalResolver,
  BoardProposalsResolver,
  BoardProposalPermissionsResolver,
  ProposalStepsResolver,
  ProposalStepResolver,
  ProposalStepPermissionsResolver,
  ProposalVersionsResolver,
  ProposalVersionResolver,
  EditPermissionResolver,
  ViewerDraftsResolver,
  ProposalDraftResolver,
  ProposalAnswersResolver,
  AnswerRequestResolver,
  OfficialAnswerResolver,
  AskPermissionResolver,
  OfficialAnswersMutations,
  SimilarProposalsResolver,
  SupportsResolver,
  ProposalsMutations,
  ProposalStepsMutations,
  InitiativeResolver,
  CommunityInitiativesResolver,
  CommunityGoalpostsResolver,
  CommunityInitiativePermissionsResolver,
  BoardInitiativeResolver,
  InitiativeSupportsResolver,
  InitiativesMutations,
];
