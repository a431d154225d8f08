import { StoredFile } from '../foundation/files/stored-file.js';
import { ApiToken } from '../features/accounts/api-tokens/api-token.js';
import { Person } from '../features/accounts/person.js';
import { RoleGrant } from '../features/accounts/role-grant.js';
import { Session } from '../features/accounts/sessions/session.js';
import { Area } from '../features/communities/area.js';
import { Board } from '../features/communities/board.js';
import { Community } from '../features/communities/community.js';
import { Rulebook } from '../features/communities/rulebook.js';
import { Unit } from '../features/communities/unit.js';
import { Ballot } from '../features/decisions/ballot.js';
import { DecisionOption } from '../features/decisions/decision-option.js';
import { Decision } from '../features/decisions/decision.js';
import { Objection } from '../features/decisions/objection.js';
import { Comment } from '../features/discussion/comment.js';
import { BoardReview } from '../features/feedback/board-review.js';
import { CommitmentDelay } from '../features/feedback/commitment-delay.js';
import { Commitment } from '../features/feedback/commitment.js';
import { Outcome } from '../features/feedback/outcome.js';
import { ReviewVerdict } from '../features/feedback/review-verdict.js';
import { StepJudgement } from '../features/feedback/step-judgement.js';
import { StepPhoto } from '../features/feedback/step-photo.js';
import { StepPart } from '../features/feedback/step-part.js';
import { StepReport } from '../features/feedback/step-report.js';
import { Step } from '../features/feedback/step.js';
import { Appeal } from '../features/moderation/appeal.js';
import { Flag } from '../features/moderation/flag.js';
import { HiddenByAct } from '../features/moderation/hidden-by-act.js';
import { ModerationAct } from '../features/moderation/moderation-act.js';
import { ModerationCase } from '../features/moderation/moderation-case.js';
import { ModerationNotice } from '../features/moderation/moderation-notice.js';
import { InitiativeSupport } from '../features/proposals/initiatives/initiative-support.js';
import { Initiative } from '../features/proposals/initiatives/initiative.js';
import { AnswerRequest, OfficialAnswer } from '../features/proposals/official-answer.js';
import { ProposalDraft } from '../features/proposals/proposal-draft.js';
import { ProposalStatusChange } from '../features/proposals/proposal-status.js';
import { ProposalSummary } from '../features/proposals/proposal-summary.js';
import { ProposalSupport } from '../features/proposals/proposal-support.js';
import { ProposalVersion } from '../features/proposals/proposal-version.js';
import { Proposal } from '../features/proposals/proposal.js';

/** Every entity, feature by feature. */
export const ENTITIES: Function[] = [
  StoredFile,
  Person,
  Session,
  ApiToken,
  RoleGrant,
  Area,
  Community,
  Rulebook,
  Unit,
  Board,
  Proposal,
  ProposalStatusChange,
  ProposalSupport,
  ProposalSummary,
  Initiative,
  InitiativeSupport,
  ProposalVersion,
  ProposalDraft,
  AnswerRequest,
  OfficialAnswer,
  Comment,
  Decision,
  DecisionOption,
  Objection,
  Ballot,
  Outcome,
  Commitment,
  Step,
  StepPart,
  StepReport,
  StepPhoto,
  StepJudgement,
  CommitmentDelay,
  ReviewVerdict,
  BoardReview,
  ModerationCase,
  Flag,
  ModerationAct,
  HiddenByAct,
  ModerationNotice,
  Appeal,
];
