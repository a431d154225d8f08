import type { EntityManager } from 'typeorm';
import { defineLoader } from '../../foundation/loaders/index.js';
import { FOUNDING_RULES, Rulebook } from './rulebook.js';

const IN_FORCE = `SELECT DISTINCT ON (community_id) community_id AS "communityId", version, values,
    adopted_at AS "adoptedAt", decision_id AS "decisionId"
  FROM rulebook WHERE community_id = ANY($1::text[]) ORDER BY community_id, version DESC`;

async function inForce(manager: EntityManager, ids: readonly string[]): Promise<Rulebook[]> {
  const rows: Rulebook[] = await manager.query(IN_FORCE, [ids]);
  const byCommunity = new Map(rows.map((row) => [row.communityId, row]));
  return ids.map((id) => {
    const found = byCommunity.get(id);
    if (!found) throw new Error('a community without a rulebook');
    // A version from before a rule was thought of goes by what every community starts with.
    return Object.assign(new Rulebook(), found, { values: { ...FOUNDING_RULES, ...found.values } });
  });
}

/** The rulebook in force in a community, read inside a transaction. */
export async function currentRules(manager: EntityManager, communityId: string): Promise<Rulebook> {
  return (await inForce(manager, [communityId]))[0]!;
}

/** The rulebook in force in each community. */
export const rulesOf = defineLoader<string, Rulebook>((ids, { platform }) =>
  inForce(platform.db.manager, ids),
);
