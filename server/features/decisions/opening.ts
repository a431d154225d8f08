import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, type Verdict } from '../../foundation/errors/verdict.js';
import type { Board } from '../communities/board.js';
import { inPhase } from '../communities/communities.policy.js';
import { Phase } from '../communities/phase.js';
import { DecisionStatus, OpeningConditionKind } from './decision.enums.js';
import type { Decision } from './decision.js';

/** What decides whether a decision may open at the instant `now`. */
export interface OpeningFacts {
  decision: Pick<Decision, 'status' | 'opensAt' | 'closesAt' | 'publicUntil'>;
  board: Pick<Board, 'phase'>;
  /** For those who open it, the database's clock. */
  now: Date;
  /** How many objections wait for their answer. */
  unanswered: number;
  /** Where the times of a refusal are told. */
  timeZone: string;
}

/** Something a decision needs before it may open, and whether it has it. */
export interface OpeningCheck {
  kind: OpeningConditionKind;
  verdict: Verdict;
}

/** Everything a scheduled decision needs before it may open, whoever opens it. */
export function openingChecks(facts: OpeningFacts): OpeningCheck[] {
  const { decision, board, now, unanswered, timeZone } = facts;
  const { publicUntil, opensAt, closesAt } = decision;
  const until = { at: publicUntil, timeZone };
  return [
    {
      kind: OpeningConditionKind.PUBLICITY,
      verdict:
        publicUntil > now ? denied(UserErrorCode.TOO_EARLY, 'stillPublic', { until }) : ALLOWED,
    },
    {
      kind: OpeningConditionKind.OBJECTIONS,
      verdict:
        unanswered > 0
          ? denied(UserErrorCode.TOO_EARLY, 'objectionsUnanswered', { count: unanswered })
          : ALLOWED,
    },
    {
      kind: OpeningConditionKind.PLANNED_OPENING,
      verdict: opensAt && opensAt > now ? denied(UserErrorCode.TOO_EARLY, 'opensLater') : ALLOWED,
    },
    {
      kind: OpeningConditionKind.PLANNED_CLOSING,
      verdict:
        closesAt && closesAt <= now ? denied(UserErrorCode.CLOSED, 'closingPassed') : ALLOWED,
    },
    {
      kind: OpeningConditionKind.PHASE,
      verdict: inPhase(board, [Phase.DECIDE], 'openInDecide'),
    },
  ];
}

/** Whether a decision may open now, whoever opens it. */
export function mayOpen(facts: OpeningFacts): Verdict {
  const { status } = facts.decision;
  if (status === DecisionStatus.WITHDRAWN) return denied(UserErrorCode.CLOSED, 'decisionWithdrawn');
  if (status !== DecisionStatus.SCHEDULED) return denied(UserErrorCode.CONFLICT, 'alreadyOpened');
  const unmet = openingChecks(facts).find(({ verdict }) => !verdict.allowed);
  return unmet?.verdict ?? ALLOWED;
}
