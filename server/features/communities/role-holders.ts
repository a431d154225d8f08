import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { defineLoader } from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { Role } from '../../foundation/viewer.js';
import type { HeldGrant } from './roles.policy.js';

/** Somebody with a role, as those see it who give roles, and who work beside them. */
@ObjectType({ description: 'Somebody who holds a role, and since when.' })
export class RoleHolder implements HeldGrant {
  @Field(() => ID, { description: 'Opaque; what `withdrawRole` asks for.' })
  id: string;

  personId: string;

  @Field(() => Role, { description: 'Which role.' })
  role: Role;

  communityId: string | null;

  unitId: string | null;

  grantedById: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was granted; null for what was granted before this was kept.',
  })
  grantedAt: Date | null;

  lastOfAll: boolean;
}

/** Who holds each role, by the id of the grant; only for those who may know. */
export const holderById = defineLoader<string, RoleHolder | null>(async (ids, { platform }) => {
  const rows: RoleHolder[] = await platform.db.query(
    `SELECT g.id, g.person_id AS "personId", g.role, g.community_id AS "communityId", g.unit_id AS "unitId",
       g.granted_by_id AS "grantedById", g.granted_at AS "grantedAt",
       g.role = 'ADMINISTRATOR' AND g.community_id IS NULL AND NOT EXISTS (
         SELECT 1 FROM role_grant o WHERE o.role = 'ADMINISTRATOR' AND o.community_id IS NULL AND o.id <> g.id)
         AS "lastOfAll"
     FROM role_grant g WHERE g.id = ANY($1::text[])`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, Object.assign(new RoleHolder(), row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

const listOf = (name: string, parent: string): Keyset => ({
  name,
  from: 'role_grant t',
  parent,
  // Residents stand in the register, not here.
  where: `t.role <> 'RESIDENT'`,
  keys: [{ sql: 't.id', type: 'text' }],
  direction: 'ASC',
  id: 't.id',
});

function listSource(keyset: Keyset) {
  return { pages: pageLoader(keyset), count: countLoader(keyset), nodes: holderById };
}

/** Who holds a role in a community, in order of granting. */
export const holdersInCommunity = listSource(listOf('roles.community', 't.community_id'));

/** The staff of a responsible body, in order of granting. */
export const staffOfUnit = listSource(listOf('roles.unit', 't.unit_id'));

/** Who administers everything. */
export const administratorsOfAll = listSource({
  ...listOf('roles.everywhere', 't.role'),
  where: 't.community_id IS NULL',
});
