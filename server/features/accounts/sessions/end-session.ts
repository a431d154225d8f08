import { inTransaction } from '../../../foundation/database/transaction.js';
import type { Platform } from '../../../foundation/platform.js';
import { accessChanged } from '../access-changed.js';

/** Ends the session a token belongs to, with all that is live in its name; nothing happens when there is none. */
export async function endSession(platform: Platform, token: string): Promise<void> {
  await inTransaction(platform, async (tx) => {
    const { rows } = await tx.client.query<{ person_id: string }>(
      'DELETE FROM session WHERE token = $1 RETURNING person_id',
      [token],
    );
    for (const { person_id } of rows) accessChanged(platform, tx, person_id);
  });
}
