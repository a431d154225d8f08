import type { RequestContext } from '../../../foundation/context.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { requirePerson } from '../../accounts/accounts.policy.js';

/** Takes one's own request back, and what it said with it. */
export async function withdrawResidenceRequest(
  { platform, viewer }: RequestContext,
  requestId: string,
): Promise<void> {
  const personId = requirePerson(viewer);
  // An update through TypeORM answers with rows and their count.
  const [, withdrawn]: [unknown, number] = await platform.db.query(
    `UPDATE residence_request SET state = 'WITHDRAWN', decided_at = clock_timestamp(), note = NULL
     WHERE id = $1 AND person_id = $2 AND state = 'ASKED'`,
    [requestId, personId],
  );
  if (withdrawn === 0) throw notFound('requestId');
}
