import type { Transaction } from '../../foundation/database/transaction.js';
import { forPerson } from '../../foundation/privacy/personal-rows.js';
import type { Erasure } from './privacy.hooks.js';

/**
 * What accounts let go of: how somebody signs in, is reached and is named. The last to run, since it is by the address
 * that links under way are found.
 */
export async function eraseAccount(
  tx: Transaction,
  { personId, dropFiles }: Erasure,
): Promise<void> {
  await forPerson(tx, personId, STATEMENTS);
  const { rows } = await tx.client.query<{ id: string }>(
    'DELETE FROM file WHERE owner_id = $1 AND (subject_id IS NULL OR subject_id = $1) RETURNING id',
    [personId],
  );
  dropFiles(rows.map(({ id }) => id));
}

const STATEMENTS = [
  `DELETE FROM verification v USING account_user u WHERE u.id = $1
     AND (position(u.email IN v.value) > 0 OR position(u.id IN v.value) > 0 OR position(u.phone_number IN v.value) > 0)`,
  'DELETE FROM account_user WHERE id = $1',
  'DELETE FROM session WHERE person_id = $1',
  'DELETE FROM api_token WHERE person_id = $1',
  'DELETE FROM sign_in_slip WHERE person_id = $1 OR issued_by = $1',
  'DELETE FROM account_block WHERE person_id = $1',
  'DELETE FROM role_grant WHERE person_id = $1',
  'DELETE FROM demo_sign_in WHERE person_id = $1',
  'DELETE FROM mutation_request WHERE person_id = $1',
  // Their own stream: news for nobody.
  'DELETE FROM stream_event WHERE stream_id = $1',
  'DELETE FROM stream_head WHERE stream_id = $1',
  `UPDATE person SET display_name = NULL, display_name_consent_at = NULL, building = NULL, avatar_id = NULL, avatar_consent_at = NULL,
     erased_at = clock_timestamp()
     WHERE id = $1`,
];
