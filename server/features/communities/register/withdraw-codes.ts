import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { canKeepRegister } from './register.policy.js';

/** Makes a sheet's unused codes worthless, as when its letters were lost. */
export async function withdrawCodes(
  { platform, viewer }: RequestContext,
  sheetId: string,
): Promise<void> {
  const actorId = requirePerson(viewer);
  await inTransaction(platform, async (tx) => {
    const { rows } = await tx.client.query<{ communityId: string }>(
      `UPDATE code_sheet SET withdrawn_at = COALESCE(withdrawn_at, clock_timestamp()) WHERE id = $1
       RETURNING community_id AS "communityId"`,
      [sheetId],
    );
    const [sheet] = rows;
    // What is not there, and what is another community's, look alike.
    if (!sheet || !canKeepRegister(viewer, sheet.communityId).allowed) throw notFound('sheetId');
    const entry = { communityId: sheet.communityId, actorId, subjectId: sheetId };
    await recordAudit(tx, { ...entry, kind: 'CODES_WITHDRAWN' });
  });
}
