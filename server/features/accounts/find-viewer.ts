import { RequestError } from '../../foundation/errors/request-error.js';
import { kindOfId } from '../../foundation/ids.js';
import { gathered } from '../../foundation/loaders/index.js';
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
  /** What was asked by. */
  key: string;
  id: string;
  personId: string;
  scopes: Scope[] | null;
  rate: number | null;
  expiresAt: Date;
  usedAt: Date | null;
  roles: HeldRole[];
  residentOf: string[];
  areaIds: string[];
  block: { reason: string; until: string | null } | null;
}

/** Who a session's token belongs to; null when it is unknown, ended or expired, or they are blocked. */
export async function viewerOfSession(platform: Platform, token: string): Promise<Viewer | null> {
  const row = await sessionBearers(platform, token);
  return row && !row.block ? toViewer('SESSION', row) : null;
}

/** Who a program's token belongs to, with no more than its scopes let through; null when it is unknown, revoked or expired. Throws when they are blocked, with the reason. */
export async function viewerOfApiToken(platform: Platform, token: string): Promise<Viewer | null> {
  if (!isApiSecret(token)) return null;
  const row = await tokenBearers(platform, hashToken(token).toString('hex'));
  if (!row) return null;
  if (row.block) throw blocked(row.block);
  const viewer = toViewer('TOKEN', row);
  tokenUses(platform).note(viewer);
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
  // Asked for together with others, whom a text that is no id at all must not hurt.
  const row = kindOfId(personId) === 'person' ? await residents(platform, personId) : null;
  if (!row || row.block) return null;
  return { ...toViewer('SESSION', row), credential: null, roles: [] };
}

const sessionBearers = bearers(
  `SELECT key, id, person_id, NULL::text[] AS scopes, NULL::int AS rate, expires_at, updated_at AS used_at
   FROM asked JOIN session ON token = key WHERE expires_at > $2 AND ($3 OR NOT demo)`,
);

const tokenBearers = bearers(
  `SELECT key, id, person_id, scopes, rate, expires_at, NULL::timestamptz AS used_at
   FROM asked JOIN api_token ON token_hash = decode(key, 'hex') WHERE expires_at > $2 AND ($3 OR NOT demo)`,
);

const residents = bearers(
  `SELECT key, id, id AS person_id, NULL::text[] AS scopes, NULL::int AS rate, 'infinity'::timestamptz AS expires_at,
     NULL::timestamptz AS used_at
   FROM asked JOIN person ON id = key WHERE erased_at IS NULL AND $3::boolean IS NOT NULL`,
);

/**
 * The bearers of credentials with everything that policies ask about them: one statement for all that are asked for at the
 * same moment.
 */
function bearers(credentials: string) {
  const statement = `WITH asked AS (SELECT * FROM unnest($1::text[]) AS asked (key))
    SELECT c.key, c.id, c.person_id AS "personId", c.scopes, c.rate, c.expires_at AS "expiresAt", c.used_at AS "usedAt",
      COALESCE((SELECT jsonb_agg(jsonb_build_object(
        'role', r.role, 'communityId', r.community_id, 'unitId', r.unit_id) ORDER BY r.id)
        FROM role_grant r WHERE r.person_id = c.person_id), '[]') AS roles,
      ARRAY(SELECT e.community_id FROM register_entry e WHERE e.person_id = c.person_id ORDER BY 1) AS "residentOf",
      ARRAY(SELECT DISTINCT unnest(a.path) FROM register_entry e JOIN area a ON a.id = e.area_id
        WHERE e.person_id = c.person_id ORDER BY 1) AS "areaIds",
      (SELECT jsonb_build_object('reason', b.reason, 'until', b.until) FROM account_block b
        WHERE b.person_id = c.person_id AND (b.until IS NULL OR b.until > $2)) AS block
    FROM (${credentials}) c`;
  return gathered<string, Row | null>(async (keys, { db, clock, demo }) => {
    const rows: Row[] = await db.query(statement, [[...new Set(keys)], clock.now(), demo]);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** A program is told like a person who signs in; its token may work again later. */
function blocked({ reason, until }: NonNullable<Row['block']>): RequestError {
  const lasts = until ? ` until ${new Date(until).toISOString()}` : '';
  return new RequestError('UNAUTHENTICATED', `This account is blocked${lasts}: ${reason}`);
}

function toViewer(kind: Credential['kind'], row: Row): Viewer {
  const { id, personId, rate, expiresAt, usedAt, residentOf, areaIds } = row;
  const scopes = row.scopes ?? ALL_SCOPES;
  return {
    ...visitor(id),
    personId,
    credential: { kind, id, scopes, rate, expiresAt, ...(usedAt && { usedAt }) },
    roles: narrowRoles(row.roles, scopes),
    residentOf,
    areaIds,
  };
}
