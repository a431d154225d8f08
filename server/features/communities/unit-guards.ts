import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../foundation/database/transaction.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { ALLOWED, type Verdict } from '../../foundation/errors/verdict.js';
import { defineLoader } from '../../foundation/loaders/index.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';

/** Another feature's say on which responsible bodies may be closed; answers in the order of the ids. */
export type UnitGuard = (manager: EntityManager, unitIds: readonly string[]) => Promise<Verdict[]>;

/** Where `app` registers the guards of features this one doesn't know. */
export const unitCloseGuards = perPlatform<UnitGuard[]>(() => []);

/** For each body, the first objection of any feature to its being closed. */
export async function mayUnitsClose(
  platform: Platform,
  manager: EntityManager,
  unitIds: readonly string[],
): Promise<Verdict[]> {
  const said: Verdict[][] = [];
  for (const guard of unitCloseGuards(platform)) said.push(await guard(manager, unitIds));
  return unitIds.map(
    (_, index) =>
      said.map((verdicts) => verdicts[index]!).find(({ allowed }) => !allowed) ?? ALLOWED,
  );
}

/** The same for what is shown, many bodies in one go. */
export const unitClosingOf = defineLoader<string, Verdict>((ids, { platform }) =>
  mayUnitsClose(platform, platform.db.manager, ids),
);

/** Refuses a body that has been closed; one that hasn't stays as it is until the transaction ends. */
export async function insistUnitsWork(
  { client }: Transaction,
  field: string,
  unitIds: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ closedAt: Date | null }>(
    'SELECT closed_at AS "closedAt" FROM unit WHERE id = ANY($1::text[]) ORDER BY id FOR KEY SHARE',
    [unitIds],
  );
  if (rows.some(({ closedAt }) => closedAt)) throw badInput(field, 'unitClosed');
}
