import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { AccountsMutations } from '../../features/accounts/accounts.mutations.js';
import {
  AccountsResolver,
  PersonResolver,
  ViewerResolver,
} from '../../features/accounts/accounts.resolver.js';
import { AreasMutations } from '../../features/communities/areas.mutations.js';
import {
  AreaResolver,
  BoardAreaResolver,
  CommunityAreaResolver,
  UnitAreaResolver,
} from '../../features/communities/areas.resolver.js';
import { BoardResolver } from '../../features/communities/board.resolver.js';
import { CommunitiesMutations } from '../../features/communities/communities.mutations.js';
import {
  CommunityResolver,
  RoleGrantResolver,
  UnitResolver,
  ViewerCommunitiesResolver,
} from '../../features/communities/communities.resolver.js';
import { PhasesMutations } from '../../features/communities/phases.mutations.js';
import { PresenceResolver } from '../../features/communities/presence.resolver.js';
import {
  CommunityRulebookResolver,
  RulebookResolver,
} from '../../features/communities/rulebook.resolver.js';
import {
  BoardDecisionPermissionsResolver,
  BoardDecisionsResolver,
  BoardVoteTermsResolver,
} from '../../features/decisions/board-decisions.resolver.js';
import { ProposalStepDecisionResolver } from '../../features/decisions/proposal-step.resolver.js';
import {
  DecisionPermissionsResolver,
  ViewerCanDecisionResolver,
} from '../../features/decisions/decision-permissions.resolver.js';
import { DecisionGaugesResolver } from '../../features/decisions/decision-gauges.resolver.js';
import {
  CastBallotPayloadResolver,
  DecisionsMutations,
} from '../../features/decisions/decisions.mutations.js';
import {
  BallotResolver,
  DecisionOptionResolver,
  DecisionResolver,
} from '../../features/decisions/decisions.resolver.js';
import { ObjectionsMutations } from '../../features/decisions/objections.mutations.js';
import {
  DecisionObjectionsResolver,
  ObjectionResolver,
} from '../../features/decisions/objections.resolver.js';
import { PublicityResolver } from '../../features/decisions/publicity.resolver.js';
import {
  BoardCommentsResolver,
  CommentPermissionResolver,
  CommentResolver,
  ProposalCommentsResolver,
} from '../../features/discussion/discussion.resolver.js';
import {
  BoardContributionsResolver,
  ContributionResolver,
  ViewerContributionsResolver,
} from '../../features/feedback/contributions.resolver.js';
import {
  FateResolver,
  ProposalFateResolver,
  StoryStepResolver,
  TurnResolver,
} from '../../features/feedback/fate.resolver.js';
import {
  BoardUnansweredResolver,
  UnansweredResolver,
} from '../../features/feedback/unanswered.resolver.js';
import { UpdatesResolver } from '../../features/feedback/updates.resolver.js';
import {
  BoardCommitmentsResolver,
  CommitmentQueries,
  UnitCommitmentsResolver,
} from '../../features/feedback/commitment-lists.resolver.js';
import { CommitmentsMutations } from '../../features/feedback/commitments.mutations.js';
import {
  CommunityKeepingResolver,
  UnitKeepingResolver,
} from '../../features/feedback/keeping.resolver.js';
import { ReviewMutations } from '../../features/feedback/review.mutations.js';
import {
  BoardReviewPermissionsResolver,
  BoardReviewResolver,
  ReviewResolver,
  ReviewVoiceResolver,
} from '../../features/feedback/review.resolver.js';
import {
  StepJudgementResolver,
  StepReportResolver,
} from '../../features/feedback/step-evidence.resolver.js';
import { StepsMutations } from '../../features/feedback/steps.mutations.js';
import { CommitmentResolver, DelayResolver } from '../../features/feedback/commitments.resolver.js';
import {
  DecisionOutcomeResolver,
  OutcomeResolver,
} from '../../features/feedback/outcome.resolver.js';
import { StepResolver } from '../../features/feedback/steps.resolver.js';
import { AppealResolver } from '../../features/moderation/appeals.resolver.js';
import { ModerationMutations } from '../../features/moderation/moderation.mutations.js';
import {
  FlagResolver,
  ModerationActResolver,
  ModerationCaseResolver,
  ModerationQueueResolver,
} from '../../features/moderation/moderation.resolver.js';
import {
  ModerationNoticeResolver,
  ViewerNoticesResolver,
} from '../../features/moderation/notices.resolver.js';
import {
  BoardModerationResolver,
  CommunityTransparencyResolver,
  TransparencyResolver,
} from '../../features/moderation/transparency.resolver.js';
import {
  CommentPermissionsResolver,
  ProposalFlagPermissionResolver,
} from '../../features/moderation/viewer-can-flag.resolver.js';
import { OfficialAnswersMutations } from '../../features/proposals/official-answers.mutations.js';
import {
  AnswerRequestResolver,
  AskPermissionResolver,
  OfficialAnswerResolver,
  ProposalAnswersResolver,
} from '../../features/proposals/official-answers.resolver.js';
import {
  ProposalDraftResolver,
  ViewerDraftsResolver,
} from '../../features/proposals/proposal-drafts.resolver.js';
import {
  EditPermissionResolver,
  ProposalVersionResolver,
  ProposalVersionsResolver,
} from '../../features/proposals/proposal-versions.resolver.js';
import { SimilarProposalsResolver } from '../../features/proposals/similar-proposals.resolver.js';
import { ProposalStepsMutations } from '../../features/proposals/proposal-steps.mutations.js';
import {
  ProposalStepPermissionsResolver,
  ProposalStepResolver,
  ProposalStepsResolver,
} from '../../features/proposals/proposal-steps.resolver.js';
import {
  BoardInitiativeResolver,
  CommunityGoalpostsResolver,
  CommunityInitiativePermissionsResolver,
  CommunityInitiativesResolver,
} from '../../features/proposals/initiatives/community-initiatives.resolver.js';
import { InitiativeSupportsResolver } from '../../features/proposals/initiatives/initiative-supports.resolver.js';
import { InitiativesMutations } from '../../features/proposals/initiatives/initiatives.mutations.js';
import { InitiativeResolver } from '../../features/proposals/initiatives/initiatives.resolver.js';
import { ProposalsMutations } from '../../features/proposals/proposals.mutations.js';
import {
  BoardProposalPermissionsResolver,
  BoardProposalsResolver,
  ProposalResolver,
} from '../../features/proposals/proposals.resolver.js';
import { SupportsResolver } from '../../features/proposals/supports.resolver.js';
import { EVENT_RESOLVERS } from '../board-feed/board-events.js';
import { BoardFeedResolver } from '../board-feed/board-feed.resolver.js';
import { COMMUNITY_EVENT_RESOLVERS } from '../community-feed/community-events.js';
import { CommunityFeedResolver } from '../community-feed/community-feed.resolver.js';
import { DemoResolver } from '../demo/demo.resolver.js';
import { MyUpdatesResolver } from '../person-feed/my-updates.resolver.js';
import { PERSON_EVENT_RESOLVERS } from '../person-feed/person-events.js';
import { NodeResolver } from './node.resolver.js';

/** Every resolver, feature by feature. */
const RESOLVERS: NonEmptyArray<Function> = [
  NodeResolver,
  AccountsResolver,
  PersonResolver,
  ViewerResolver,
  AccountsMutations,
  CommunityResolver,
  CommunityAreaResolver,
  CommunityRulebookResolver,
  AreaResolver,
  RulebookResolver,
  UnitResolver,
  UnitAreaResolver,
  RoleGrantResolver,
  ViewerCommunitiesResolver,
  BoardResolver,
  BoardAreaResolver,
  PresenceResolver,
  CommunitiesMutations,
  AreasMutations,
  PhasesMutations,
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
  CommentResolver,
  ProposalCommentsResolver,
  CommentPermissionResolver,
  BoardCommentsResolver,
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
  MyUpdatesResolver,
  ...PERSON_EVENT_RESOLVERS,
  DecisionOutcomeResolver,
  OutcomeResolver,
  CommitmentQueries,
  CommitmentResolver,
  DelayResolver,
  BoardCommitmentsResolver,
  UnitCommitmentsResolver,
  StepResolver,
  ModerationQueueResolver,
  ModerationCaseResolver,
  FlagResolver,
  ModerationActResolver,
  AppealResolver,
  ViewerNoticesResolver,
  ModerationNoticeResolver,
  ProposalFlagPermissionResolver,
  CommentPermissionsResolver,
  CommunityTransparencyResolver,
  TransparencyResolver,
  BoardModerationResolver,
  ModerationMutations,
  StepReportResolver,
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
  ObjectionsMutations,
  BoardFeedResolver,
  ...EVENT_RESOLVERS,
  CommunityFeedResolver,
  ...COMMUNITY_EVENT_RESOLVERS,
  DemoResolver,
];

let built: Promise<GraphQLSchema> | null = null;

/** The executable schema; built once per process. */
export function executableSchema(): Promise<GraphQLSchema> {
  built ??= build();
  return built;
}

/** What the root types are for; the library has no place to say so. */
const ROOTS = {
  Query: 'What can be read. Everything public is open to visitors who are signed out.',
  Mutation: 'What can be done. A refusal comes as `userErrors`, and then nothing has been changed.',
  Subscription:
    'What can be followed live, over the graphql-transport-ws protocol: the feeds lose nothing, the gauges tell the latest.',
};

async function build(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: RESOLVERS,
    validate: false,
    pubSub: UNUSED_PUB_SUB,
  });
  for (const [name, description] of Object.entries(ROOTS))
    schema.getType(name)!.description = description;
  return schema;
}

/** Our subscriptions bring their own iterators; type-graphql asks for one all the same. */
const UNUSED_PUB_SUB = {
  publish: () => {},
  subscribe: (): AsyncIterable<never> => {
    throw new Error('subscriptions bring their own iterators');
  },
};
