import { Person } from '../features/accounts/person.js';
import { RoleGrant } from '../features/accounts/role-grant.js';
import { Session } from '../features/accounts/session.js';
import { Area } from '../features/communities/area.js';
import { Board } from '../features/communities/board.js';
import { Community } from '../features/communities/community.js';
import { Rulebook } from '../features/communities/rulebook.js';
import { Unit } from '../features/communities/unit.js';
import { Ballot } from '../features/decisions/ballot.js';
import { DecisionOption } from '../features/decisions/decision-option.js';
import { Decision } from '../features/decisions/decision.js';
import { Comment } from '../features/discussion/comment.js';
import { ProposalStatusChange } from '../features/proposals/proposal-status.js';
import { ProposalSummary } from '../features/proposals/proposal-summary.js';
import { ProposalSupport } from '../features/proposals/proposal-support.js';
import { Proposal } from '../features/proposals/proposal.js';

/** Every entity, feature by feature. */
export const ENTITIES: Function[] = [
  Person,
  Session,
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
  Comment,
  Decision,
  DecisionOption,
  Ballot,
];
