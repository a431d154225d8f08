import type { RequestContext } from '../../foundation/context.js';
import type { Platform } from '../../foundation/platform.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';
import { DECISION_CLOSED, decisionEvent } from './decisions.events.js';
import { decisionClosed } from './decisions.hooks.js';
import { canCloseDecision, mayClose, type ClosingFacts } from './decisions.policy.js';
import { changeRulebook } from './change-rulebook.js';
import { definitionOf } from './definition.js';
import { settleOptions } from './move-options.js';
import { awaitedPaper } from './paper/paper-box.js';
import { countBallots } from './tally.js';
import { requireDecision } from './require-decision.js';
import { turnDecision, type MayTurn, type TurningFacts } from './turn-decision.js';

/** A facilitator closes a decision that has no planned closing, or whose closing has passed. */
export async function closeDecision(context: RequestContext, decisionId: string): Promise<void> {
  const { platform, viewer } = context;
  requirePerson(viewer);
  await requireDecision(context, decisionId);
  await close(platform, decisionId, async (at) =>
    canCloseDecision(viewer, at.board, await closingFacts(at)),
  );
}

/** Closes a decision whose time has come. */
export async function closeDueDecision(platform: Platform, decisionId: string): Promise<void> {
  await close(platform, decisionId, async (at) => mayClose(await closingFacts(at)));
}

async function closingFacts({ manager, decision, now }: TurningFacts): Promise<ClosingFacts> {
  return { decision, now, paperAwaited: await awaitedPaper(manager, decision.id) };
}

function close(platform: Platform, decisionId: string, mayTurn: MayTurn): Promise<void> {
  return turnDecision(platform, decisionId, mayTurn, async ({ tx, decision, board, now }) => {
    const definition = (await definitionOf(platform, decision.id, tx.manager))!;
    const { result } = await countBallots(tx.manager, definition, decision.rollSize ?? 0);
    const change = {
      status: DecisionStatus.CLOSED,
      closedAt: now,
      result,
      version: decision.version + 1,
    };
    await tx.manager.update(Decision, decision.id, change);
    tx.record(decisionEvent(DECISION_CLOSED, board.id, decision.id));
    const closed = Object.assign(new Decision(), decision, change);
    const turned = { decision: closed, board, options: definition.options, result, at: now };
    await settleOptions(platform, tx, turned);
    await changeRulebook(tx, turned);
    await decisionClosed.run(platform, tx, turned);
  });
}
