import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { requirePerson } from '../accounts.policy.js';
import { canManageBlocks } from './blocks.policy.js';

/** Lets somebody in again; does nothing when they aren't blocked. They sign in anew, and their tokens work as before. */
export async function unblockPerson(
  { platform, viewer }: RequestContext,
  personId: string,
): Promise<void> {
  const actorId = requirePerson(viewer);
  insist(canManageBlocks(viewer));
  await inTransaction(platform, async (tx) => {
    const { rowCount } = await tx.client.query('DELETE FROM account_block WHERE person_id = $1', [
      personId,
    ]);
    if (rowCount === 0) return;
    const entry = { communityId: null, actorId, subjectId: personId };
    await recordAudit(tx, { ...entry, kind: 'PERSON_UNBLOCKED' });
  });
}
