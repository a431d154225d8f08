import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { accessChanged } from '../access-changed.js';
import { requirePerson } from '../accounts.policy.js';

/** Ends one of the viewer's sessions, as after leaving a phone somewhere; somebody else's is not there. */
export async function endOwnSession(context: RequestContext, sessionId: string): Promise<void> {
  const ended = await end(context, 'AND id = $2', sessionId);
  if (ended === 0) throw notFound('sessionId');
}

/** Ends all of the viewer's sessions but the one that asks; answers how many. */
export function endOtherSessions(context: RequestContext): Promise<number> {
  return end(context, 'AND id <> $2', context.viewer.credential?.id ?? '');
}

function end({ platform, viewer }: RequestContext, which: string, id: string): Promise<number> {
  const personId = requirePerson(viewer);
  return inTransaction(platform, async (tx) => {
    const { rows } = await tx.client.query<{ id: string }>(
      `DELETE FROM session WHERE person_id = $1 ${which} RETURNING id`,
      [personId, id],
    );
    for (const { id: subjectId } of rows) {
      const entry = { communityId: null, actorId: personId, subjectId };
      await recordAudit(tx, { ...entry, kind: 'SESSION_ENDED' });
    }
    if (rows.length > 0) accessChanged(platform, tx, personId);
    return rows.length;
  });
}
