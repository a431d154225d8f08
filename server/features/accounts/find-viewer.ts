import type { Platform } from '../../foundation/platform.js';
import { visitor, type HeldRole, type Viewer } from '../../foundation/viewer.js';
import { hashToken } from './tokens.js';

interface Row {
  sessionId: string;
  personId: string;
  roles: HeldRole[];
  residentOf: string[];
  areaIds: string[];
}

/**
 * Who a token belongs to, with everything policies ask about them, in one statement; null when it belongs to nobody
 * (unknown, ended or expired).
 */
export async function findViewer(platform: Platform, token: string): Promise<Viewer | null> {
  const rows: Row[] = await platform.db.query(
    `SELECT s.id AS "sessionId", s.person_id AS "personId",
       COALESCE((SELECT jsonb_agg(jsonb_build_object(
         'role', r.role, 'communityId', r.community_id, 'unitId', r.unit_id))
         FROM role_grant r WHERE r.person_id = s.person_id), '[]') AS roles,
       ARRAY(SELECT e.community_id FROM register_entry e WHERE e.person_id = s.person_id) AS "residentOf",
       ARRAY(SELECT DISTINCT unnest(a.path) FROM register_entry e JOIN area a ON a.id = e.area_id
         WHERE e.person_id = s.person_id) AS "areaIds"
     FROM session s WHERE s.token_hash = $1 AND s.expires_at > $2 AND ($3 OR NOT s.demo)`,
    [hashToken(token), platform.clock.now(), platform.demo],
  );
  const [row] = rows;
  if (!row) return null;
  return {
    ...visitor(row.sessionId),
    personId: row.personId,
    roles: row.roles,
    residentOf: row.residentOf,
    areaIds: row.areaIds,
  };
}
