import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { defineLoader, groupedBy } from '../../foundation/loaders/index.js';
import { Role } from '../../foundation/viewer.js';
import { hashToken } from '../accounts/secret-tokens.js';

/** An invitation to a role that nobody has accepted yet; its code is not kept. */
@ObjectType({ description: 'An invitation to a role that nobody has accepted yet.' })
export class RoleInvitation {
  @Field(() => ID, { description: 'Opaque; what `withdrawRoleInvitation` asks for.' })
  id: string;

  @Field(() => Role, { description: 'The role it gives.' })
  role: Role;

  communityId: string | null;

  unitId: string | null;

  @Field(() => DateTime, { description: 'Until when it can be accepted.' })
  expiresAt: Date;
}

const COLUMNS = `i.id, i.role, i.community_id AS "communityId", i.unit_id AS "unitId", i.expires_at AS "expiresAt"`;
const PENDING = `i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > clock_timestamp()`;

const asInvitation = (row: RoleInvitation) => Object.assign(new RoleInvitation(), row);

/** At most so many are listed; an administrator who has more open ones has lost sight of them anyway. */
const MOST_LISTED = 100;

/** What may still be accepted in each community, newest first. */
export const pendingInvitations = defineLoader<string, RoleInvitation[]>(
  async (ids, { platform }) => {
    const rows: RoleInvitation[] = await platform.db.query(
      `SELECT i.* FROM unnest($1::text[]) AS c (id) CROSS JOIN LATERAL (
         SELECT ${COLUMNS} FROM role_invitation i WHERE i.community_id = c.id AND ${PENDING}
         ORDER BY i.id DESC LIMIT ${MOST_LISTED}) i`,
      [ids],
    );
    return groupedBy(ids, rows.map(asInvitation), ({ communityId }) => communityId!);
  },
);

/** The invitation that each code belongs to; null where there is none that can be accepted. */
export const invitationByCode = defineLoader<string, RoleInvitation | null>(
  async (codes, { platform }) => {
    const hashes = codes.map((code) => hashToken(code.trim()));
    const rows: (RoleInvitation & { hash: Buffer })[] = await platform.db.query(
      `SELECT ${COLUMNS}, i.code_hash AS hash FROM role_invitation i
       WHERE i.code_hash = ANY($1::bytea[]) AND ${PENDING}`,
      [hashes],
    );
    const byHash = new Map(
      rows.map(({ hash, ...row }) => [hash.toString('hex'), asInvitation(row)]),
    );
    return hashes.map((hash) => byHash.get(hash.toString('hex')) ?? null);
  },
);

/** Invitations by id, for whoever has just made one. */
export const invitationById = defineLoader<string, RoleInvitation | null>(
  async (ids, { platform }) => {
    const rows: RoleInvitation[] = await platform.db.query(
      `SELECT ${COLUMNS} FROM role_invitation i WHERE i.id = ANY($1::text[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, asInvitation(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  },
);
