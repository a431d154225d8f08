import type { Transaction } from '../../foundation/database/transaction.js';
import { adoptRulebook } from '../communities/adopt-rulebook.js';
import type { DecisionTurned } from './decisions.hooks.js';
import type { TallyResult } from './methods/method.js';

/** Puts the rules that a decision was about into force, when it has passed. */
export async function changeRulebook(
  tx: Transaction,
  { decision, board, at, result }: DecisionTurned & { result: TallyResult },
): Promise<void> {
  if (!decision.rulebookChange || !result.passed) return;
  await adoptRulebook(tx, {
    communityId: board.communityId,
    change: decision.rulebookChange.after,
    decisionId: decision.id,
    adoptedAt: at,
  });
}
