import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { accessChanged } from '../../accounts/access-changed.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { residenceNews } from './register.events.js';
import { canEndResidence } from './register.policy.js';

/** Whose residence ends where; without a person, one's own. */
export interface EndResidence {
  communityId: string;
  personId?: string | null;
}

/**
 * Takes somebody who moved away off the register, at once also on open sockets. What they did here stays, and so does
 * their place on the rolls of votes that are open.
 */
export async function endResidence(
  { platform, viewer }: RequestContext,
  input: EndResidence,
): Promise<void> {
  const actorId = requirePerson(viewer);
  const { communityId } = input;
  const personId = input.personId ?? actorId;
  const entry = { communityId, personId };
  if (!canEndResidence(viewer, entry).allowed) throw notFound('personId');
  await inTransaction(platform, async (tx) => {
    const ended = await tx.client.query(
      'DELETE FROM register_entry WHERE community_id = $1 AND person_id = $2',
      [communityId, personId],
    );
    if (ended.rowCount === 0) throw notFound(input.personId ? 'personId' : 'communityId');
    await recordAudit(tx, { communityId, actorId, kind: 'RESIDENCE_ENDED', subjectId: personId });
    if (actorId !== personId) tx.record(residenceNews('RESIDENCE_ENDED', entry));
    accessChanged(platform, tx, personId);
  });
}
