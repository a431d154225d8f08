import type { RequestContext } from '../../foundation/context.js';
import type { Platform } from '../../foundation/platform.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { currentRules } from '../communities/current-rules.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';
import { DECISION_OPENED, decisionEvent } from './decisions.events.js';
import { decisionOpened } from './decisions.hooks.js';
import { canOpenDecision } from './decisions.policy.js';
import { definitionOf } from './definition.js';
import { isOwners } from './methods/owners.js';
import { mayOpen } from './opening.js';
import { openingFacts } from './opening-facts.js';
import { requireDecision } from './require-decision.js';
import { OWNING, REGISTERED } from './roll.js';
import { turnDecision, type MayTurn, type TurningPoint } from './turn-decision.js';

/** Somebody who may opens a decision. */
export async function openDecision(context: RequestContext, decisionId: string): Promise<void> {
  const { platform, viewer } = context;
  requirePerson(viewer);
  await requireDecision(context, decisionId);
  await open(platform, decisionId, async (at) => {
    const { values: rules } = await currentRules(at.manager, at.board.communityId);
    return canOpenDecision(viewer, { ...(await openingFacts(at)), board: at.board, rules });
  });
}

/** Opens a decision whose time has come. */
export async function openDueDecision(platform: Platform, decisionId: string): Promise<void> {
  await open(platform, decisionId, async (at) => mayOpen(await openingFacts(at)));
}

function open(platform: Platform, decisionId: string, mayTurn: MayTurn): Promise<void> {
  return turnDecision(platform, decisionId, mayTurn, async ({ tx, decision, board, now }) => {
    const rollSize = await freezeRoll({ tx, decision, board });
    await tx.manager.update(Decision, decision.id, {
      status: DecisionStatus.OPEN,
      openedAt: now,
      rollSize,
      version: decision.version + 1,
    });
    tx.record(decisionEvent(DECISION_OPENED, board.id, decision.id));
    await decisionOpened.run(platform, tx, {
      decision: await tx.manager.findOneByOrFail(Decision, { id: decision.id }),
      board,
      options: (await definitionOf(platform, decision.id, tx.manager))!.options,
      at: now,
    });
  });
}

/** Copies the register, or its part in the decision's area, onto the decision's roll: who moves in or out later changes nothing. */
async function freezeRoll({ tx, decision, board }: Omit<TurningPoint, 'now'>): Promise<number> {
  const rows: { size: number }[] = await tx.manager.query(
    `WITH frozen AS (
       INSERT INTO roll_entry (decision_id, person_id, floor_area)
       SELECT $1, r.person_id, r.floor_area FROM register_entry r
       WHERE ${REGISTERED('$2', '$3')} AND ${OWNING('$4::boolean')} RETURNING 1)
     SELECT count(*) AS size FROM frozen`,
    [decision.id, board.communityId, decision.rollAreaId, isOwners(decision.rules)],
  );
  return rows[0]!.size;
}
