import { RequestError } from '../../foundation/errors/request-error.js';
import type { Platform } from '../../foundation/platform.js';
import {
  Scope,
  visitor,
  type Credential,
  type HeldRole,
  type Viewer,
} from '../../foundation/viewer.js';
import { isApiSecret } from './api-tokens/api-secret.js';
import { narrowRoles } from './api-tokens/narrow-roles.js';
import { tokenUses } from './api-tokens/token-uses.js';
import { hashToken } from './secret-tokens.js';

/** All that a person may do at all. */
const ALL_SCOPES = Object.values(Scope);

interface Row {
  id: string;
  personId: string;
  scopes: Scope[];
  rate: number | null;
  expiresAt: Date;
  usedAt: Date | null;
  roles: HeldRole[];
  residentOf: string[];
  areaIds: string[];
  block: { reason: string; until: string | null } | null;
}

/** Who a session's token belongs to; null when it is unknown, ended or expired, or they are blocked. */
export function viewerOfSession(platform: Platform, token: string): Promise<Viewer | null> {
  const credential = `SELECT id, person_id, $4::text[] AS scopes, NULL::int AS rate, expires_at, updated_at AS used_at
    FROM session WHERE token = $1 AND expires_at > $2 AND ($3 OR NOT demo)`;
  return find(platform, 'SESSION', credential, [token, ALL_SCOPES]);
}

/** Who a program's token belongs to, with no more than its scopes let through; null when it is unknown, revoked or expired. Throws when they are blocked, with the reason. */
export async function viewerOfApiToken(platform: Platform, token: string): Promise<Viewer | null> {
  if (!isApiSecret(token)) return null;
  const credential = `SELECT id, person_id, scopes, rate, expires_at, NULL::timestamptz AS used_at
    FROM api_token WHERE token_hash = $1 AND expires_at > $2 AND ($3 OR NOT demo)`;
  const viewer = await find(platform, 'TOKEN', credential, [hashToken(token)]);
  if (viewer) tokenUses(platform).note(viewer);
  return viewer;
}

/**
 * Somebody as the resident they are, without any role: for whom somebody else writes down what they say. Null when there is
 * nobody to speak for: unknown, erased or blocked.
 */
export async function viewerOfResident(
  platform: Platform,
  personId: string,
): Promise<Viewer | null> {
  const nobodys = `SELECT id, id AS person_id, '{}'::text[] AS scopes, NULL::int AS rate,
      'infinity'::timestamptz AS expires_at, NULL::timestamptz AS used_at
    FROM person WHERE id = $1 AND erased_at IS NULL AND $3::boolean IS NOT NULL`;
  const viewer = await find(platform, 'SESSION', nobodys, [personId]);
  return viewer && { ...viewer, credential: null, roles: [] };
}

/** The bearer of a credential with everything that policies ask about them, in one statement. */
async function find(
  platform: Platform,
  kind: Credential['kind'],
  credential: string,
  [key, ...others]: unknown[],
): Promise<Viewer | null> {
  const rows: Row[] = await platform.db.query(
    `SELECT c.id, c.person_id AS "personId", c.scopes, c.rate, c.expires_at AS "expiresAt", c.used_at AS "usedAt",
       COALESCE((SELECT jsonb_agg(jsonb_build_object(
         'role', r.role, 'communityId', r.community_id, 'unitId', r.unit_id) ORDER BY r.id)
         FROM role_grant r WHERE r.person_id = c.person_id), '[]') AS roles,
       ARRAY(SELECT e.community_id FROM register_entry e WHERE e.person_id = c.person_id ORDER BY 1) AS "residentOf",
       ARRAY(SELECT DISTINCT unnest(a.path) FROM register_entry e JOIN area a ON a.id = e.area_id
         WHERE e.person_id = c.person_id ORDER BY 1) AS "areaIds",
       (SELECT jsonb_build_object('reason', b.reason, 'until', b.until) FROM account_block b
         WHERE b.person_id = c.person_id AND (b.until IS NULL OR b.until > $2)) AS block
     FROM (${credential}) c`,
    [key, platform.clock.now(), platform.demo, ...others],
  );
  const [row] = rows;
  if (row?.block && kind === 'TOKEN') throw blocked(row.block);
  return row && !row.block ? toViewer(kind, row) : null;
}

/** A program is told like a person who signs in; its token may work again later. */
function blocked({ reason, until }: NonNullable<Row['block']>): RequestError {
  const lasts = until ? ` until ${new Date(until).toISOString()}` : '';
  return new RequestError('UNAUTHENTICATED', `This account is blocked${lasts}: ${reason}`);
}

function toViewer(kind: Credential['kind'], row: Row): Viewer {
  const { id, personId, scopes, rate, expiresAt, usedAt, residentOf, areaIds } = row;
  return {
    ...visitor(id),
    personId,
    credential: { kind, id, scopes, rate, expiresAt, ...(usedAt && { usedAt }) },
    roles: narrowRoles(row.roles, scopes),
    residentOf,
    areaIds,
  };
}
