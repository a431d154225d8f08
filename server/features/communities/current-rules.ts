import type { EntityManager } from 'typeorm';
import { defineLoader, groupedBy } from '../../foundation/loaders/index.js';
import { FOUNDING_RULES, Rulebook } from './rulebook.js';

const COLUMNS = `community_id AS "communityId", version, values, adopted_at AS "adoptedAt",
  decision_id AS "decisionId"`;

const IN_FORCE = `SELECT DISTINCT ON (community_id) ${COLUMNS}
  FROM rulebook WHERE community_id = ANY($1::text[]) ORDER BY community_id, version DESC`;

const EVERY_VERSION = `SELECT ${COLUMNS}
  FROM rulebook WHERE community_id = ANY($1::text[]) ORDER BY community_id, version DESC`;

/** A version from before a rule was thought of goes by what every community starts with. */
function complete(row: Rulebook): Rulebook {
  return Object.assign(new Rulebook(), row, { values: { ...FOUNDING_RULES, ...row.values } });
}

async function inForce(manager: EntityManager, ids: readonly string[]): Promise<Rulebook[]> {
  const rows: Rulebook[] = await manager.query(IN_FORCE, [ids]);
  const byCommunity = new Map(rows.map((row) => [row.communityId, row]));
  return ids.map((id) => {
    const found = byCommunity.get(id);
    if (!found) throw new Error('a community without a rulebook');
    return complete(found);
  });
}

const BY_DECISION = `SELECT ${COLUMNS} FROM rulebook WHERE decision_id = ANY($1::text[])`;

/** The version that each decision adopted; null where it adopted none. */
export const rulebookAdoptedBy = defineLoader<string, Rulebook | null>(
  async (ids, { platform }) => {
    const rows: Rulebook[] = await platform.db.query(BY_DECISION, [ids]);
    const byDecision = new Map(rows.map((row) => [row.decisionId, complete(row)]));
    return ids.map((id) => byDecision.get(id) ?? null);
  },
);

/** The rulebook in force in a community, read inside a transaction. */
export async function currentRules(manager: EntityManager, communityId: string): Promise<Rulebook> {
  return (await inForce(manager, [communityId]))[0]!;
}

/** The rulebook in force in each community. */
export const rulesOf = defineLoader<string, Rulebook>((ids, { platform }) =>
  inForce(platform.db.manager, ids),
);

/** Every version of each community's rulebook, newest first. */
export const rulebooksOf = defineLoader<string, Rulebook[]>(async (ids, { platform }) => {
  const rows: Rulebook[] = await platform.db.query(EVERY_VERSION, [ids]);
  return groupedBy(ids, rows.map(complete), (rulebook) => rulebook.communityId);
});
