import type { RequestContext } from '../../../../foundation/context.js';
import { claimRequest, madeBefore } from '../../../../foundation/database/claim-request.js';
import { inTransaction } from '../../../../foundation/database/transaction.js';
import { badInput, Refusal } from '../../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../../foundation/errors/user-error.js';
import { newId } from '../../../../foundation/ids.js';
import { requirePerson } from '../../../accounts/accounts.policy.js';
import { planImport, type PlanInput } from './plan-import.js';
import { estimateLines } from './read-lines.js';
import { importRunner } from './run-import.js';

/** A file to be brought in now. */
export interface StartImport extends PlanInput {
  skipFaulty: boolean;
  replace: boolean;
  /** With `replace`: how many would go, as the preview said. */
  expectedGone?: number | null;
  clientMutationId?: string | null;
}

/** An administrator starts to bring in the committee's register; returns the import's id at once. */
export async function startImport(context: RequestContext, input: StartImport): Promise<string> {
  const { platform, viewer } = context;
  const personId = requirePerson(viewer);
  const request = { personId, mutation: 'startRegisterImport', body: input };
  const before = await madeBefore(platform.db.manager, request);
  if (before) return before;
  const { communityId, plan, bytes } = await planImport(context, input);
  if (input.replace && input.expectedGone == null)
    throw badInput('expectedGone', 'expectedGoneMissing');
  const id = newId('registerImport');
  const started = await inTransaction(platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    // One that a server left behind when it ended stands in nobody's way.
    await tx.client.query(
      `UPDATE register_import SET state = 'FAILED', problem = 'interrupted', ended_at = clock_timestamp()
       WHERE community_id = $1 AND state = 'RUNNING' AND beat_at < clock_timestamp() - interval '2 minutes'`,
      [communityId],
    );
    const begun = await tx.client.query(
      `INSERT INTO register_import (id, community_id, by_id, upload_id, matching, state, lines_total)
       VALUES ($1, $2, $3, $4, $5, 'RUNNING', $6) ON CONFLICT DO NOTHING`,
      [id, communityId, personId, input.uploadId, plan.matching, estimateLines(bytes)],
    );
    if (begun.rowCount === 0)
      throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'importUnderWay' });
    return id;
  });
  if (started === id)
    importRunner(platform).start({ id, personId, communityId, plan, bytes, input });
  return started;
}
