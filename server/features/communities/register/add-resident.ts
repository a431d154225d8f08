import { recordAudit } from '../../../foundation/audit.js';
import type { Transaction } from '../../../foundation/database/transaction.js';
import { Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import type { Platform } from '../../../foundation/platform.js';
import { accessChanged } from '../../accounts/access-changed.js';
import { residentAdded, type ResidentAdded } from './register.hooks.js';
import type { ResidenceWay } from './residence-way.js';

/** A person who has shown where they live, and how. */
export interface NewResident extends ResidentAdded {
  way: ResidenceWay;
  /** Who answers for it: the facilitator, or whoever made the codes or brought the register in. */
  saidById: string | null;
  /** What the register says they own, in hundredths of a square metre. */
  floorArea?: number | null;
  actorId: string;
}

/** Puts somebody on a register within a transaction; refuses whoever stands there already, which undoes the rest. */
export async function addResident(
  platform: Platform,
  tx: Transaction,
  resident: NewResident,
): Promise<void> {
  const { communityId, personId, areaId, way, saidById, knownSince, actorId } = resident;
  const { floorArea = null } = resident;
  const added = await tx.client.query(
    `INSERT INTO register_entry (community_id, person_id, area_id, way, said_by_id, known_since, floor_area)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [communityId, personId, areaId, way, saidById, knownSince, floorArea],
  );
  if (added.rowCount === 0)
    throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'residentAlready' });
  await nameBuilding(tx, personId, areaId);
  await settleRequests(tx, communityId, personId);
  const entry = { communityId, actorId, subjectId: personId, reason: way };
  await recordAudit(tx, { ...entry, kind: 'RESIDENCE_CONFIRMED' });
  await residentAdded.run(platform, tx, { communityId, personId, areaId, knownSince });
  accessChanged(platform, tx, personId);
}

/** Whoever gives no name is shown by the number of their building, where the area's name has one. */
async function nameBuilding(
  { client }: Transaction,
  personId: string,
  areaId: string | null,
): Promise<void> {
  await client.query(
    `UPDATE person SET building = n.number FROM (
       SELECT substring(COALESCE(name->>'en', name->>'zh-Hans') FROM '\\d{1,4}')::int AS number
       FROM area WHERE id = $2 AND kind = 'BUILDING') n
     WHERE person.id = $1 AND n.number > 0`,
    [personId, areaId],
  );
}

/** A question that has been answered in another way waits for nobody any more. */
async function settleRequests(
  { client }: Transaction,
  communityId: string,
  personId: string,
): Promise<void> {
  await client.query(
    `UPDATE residence_request SET state = 'WITHDRAWN', decided_at = clock_timestamp(), note = NULL
     WHERE community_id = $1 AND person_id = $2 AND state = 'ASKED'`,
    [communityId, personId],
  );
}
