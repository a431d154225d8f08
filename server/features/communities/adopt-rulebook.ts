import type { Transaction } from '../../foundation/database/transaction.js';
import { currentRules } from './current-rules.js';
import { FOUNDING_RULES, Rulebook, type RulebookValues } from './rulebook.js';

/** A community's rules as it starts with them; what is left out is as {@link FOUNDING_RULES} has it. */
export async function foundRulebook(
  { manager }: Pick<Transaction, 'manager'>,
  communityId: string,
  adoptedAt: Date,
  values: Partial<RulebookValues> = {},
): Promise<void> {
  const first = { communityId, version: 1, adoptedAt, decisionId: null };
  await manager.insert(Rulebook, { ...first, values: { ...FOUNDING_RULES, ...values } });
}

/** What a decision changes in the rules. */
export interface RulebookChange {
  communityId: string;
  change: Partial<RulebookValues>;
  decisionId: string;
  adoptedAt: Date;
}

/** Puts a new version into force, as a decision has it. Two at once wait for each other at the community's row. */
export async function adoptRulebook(tx: Transaction, adopted: RulebookChange): Promise<void> {
  const { communityId, change, decisionId, adoptedAt } = adopted;
  await tx.manager.query('SELECT 1 FROM community WHERE id = $1 FOR NO KEY UPDATE', [communityId]);
  const { version, values } = await currentRules(tx.manager, communityId);
  await tx.manager.insert(Rulebook, {
    communityId,
    version: version + 1,
    values: { ...values, ...change },
    adoptedAt,
    decisionId,
  });
}
