import type { Transaction } from '../../foundation/database/transaction.js';
import { insist, denied } from '../../foundation/errors/verdict.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { addSections, forPerson } from '../../foundation/privacy/personal-rows.js';
import type { Erasure, Export } from '../accounts/privacy.hooks.js';

/** What communities let go of: where somebody lives, and what tells it. Somebody always administers everything. */
export async function eraseResident(tx: Transaction, { personId }: Erasure): Promise<void> {
  await insistOnAnotherAdministrator(tx, personId);
  await forPerson(tx, personId, STATEMENTS);
}

const STATEMENTS = [
  // By whoever is gone nobody comes to a role.
  `UPDATE role_invitation SET withdrawn_at = clock_timestamp()
     WHERE invited_by_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL`,
  'UPDATE role_invitation SET accepted_by_id = NULL WHERE accepted_by_id = $1',
  'DELETE FROM register_entry WHERE person_id = $1',
  // Used they stay: nobody gets to stand on the register, and on a roll, a second time by them.
  'UPDATE register_code SET used_by_id = NULL WHERE used_by_id = $1',
  'UPDATE register_line SET claimed_by_id = NULL WHERE claimed_by_id = $1',
  'DELETE FROM residence_request WHERE person_id = $1',
  'DELETE FROM residence_attempt WHERE person_id = $1',
];

/** Two who erase themselves, or take away a role, come one after the other. */
async function insistOnAnotherAdministrator({ client }: Transaction, personId: string) {
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
  const { rows } = await client.query<{ mine: number; others: number }>(
    `SELECT count(*) FILTER (WHERE person_id = $1)::int AS mine, count(*) FILTER (WHERE person_id <> $1)::int AS others
     FROM role_grant WHERE role = 'ADMINISTRATOR' AND community_id IS NULL`,
    [personId],
  );
  const { mine, others } = rows[0]!;
  if (mine > 0 && others === 0) insist(denied(UserErrorCode.CONFLICT, 'lastAdministrator'));
}

/** What communities keep of a person. */
export function exportResident(tx: Transaction, change: Export): Promise<void> {
  return addSections(tx, SECTIONS, change);
}

const SECTIONS = {
  registerEntries: `SELECT community_id, area_id, floor_area / 100.0::float8 AS floor_area, added_at, way, known_since FROM register_entry WHERE person_id = $1
    ORDER BY community_id`,
  residenceRequests: `SELECT community_id, area_id, note, asked_at, state, decided_at, reason FROM residence_request
    WHERE person_id = $1 ORDER BY asked_at`,
  roleInvitations: `SELECT role, community_id, unit_id, created_at, accepted_at, withdrawn_at, invited_by_id = $1 AS given
    FROM role_invitation WHERE invited_by_id = $1 OR accepted_by_id = $1 ORDER BY created_at`,
  registerSheets: `SELECT id, community_id, codes, made_at FROM code_sheet WHERE made_by_id = $1 ORDER BY made_at`,
  registerImports: `SELECT id, community_id, state, started_at, ended_at FROM register_import WHERE by_id = $1
    ORDER BY started_at`,
};
