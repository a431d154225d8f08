import type { RequestContext } from '../../foundation/context.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';
import { DECISION_WITHDRAWN, decisionEvent } from './decisions.events.js';
import { definitionOf } from './definition.js';
import { releaseOptions } from './move-options.js';
import { canWithdrawDecision } from './objections.policy.js';
import { requireDecision } from './require-decision.js';
import { turnDecision } from './turn-decision.js';

/** Which decision is taken back, and why. */
export interface WithdrawDecision {
  decisionId: string;
  reason: string;
}

/** A facilitator takes back a decision that hasn't opened, with a public reason; its proposals are open again. */
export async function withdrawDecision(
  context: RequestContext,
  { decisionId, reason }: WithdrawDecision,
): Promise<void> {
  const actorId = requirePerson(context.viewer);
  const { platform, viewer, locale } = context;
  await requireDecision(context, decisionId);
  const mayTurn = ({ decision, board }: { decision: Decision; board: { communityId: string } }) =>
    canWithdrawDecision(viewer, board, decision);
  await turnDecision(platform, decisionId, mayTurn, async ({ tx, decision, board, now }) => {
    const withdrawalReason = { [locale]: checkText('reason', reason, 1_000) };
    const change = {
      status: DecisionStatus.WITHDRAWN,
      withdrawnAt: now,
      withdrawalReason,
      version: decision.version + 1,
    };
    await tx.manager.update(Decision, decision.id, change);
    tx.record(decisionEvent(DECISION_WITHDRAWN, board.id, decision.id));
    const { options } = (await definitionOf(platform, decision.id, tx.manager))!;
    const withdrawn = Object.assign(new Decision(), decision, change);
    const turned = { decision: withdrawn, board, options, at: now };
    await releaseOptions(platform, tx, turned, { reason: withdrawalReason, actorId });
  });
}
