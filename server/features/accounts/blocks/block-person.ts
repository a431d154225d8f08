import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { badInput, notFound } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { accessChanged } from '../access-changed.js';
import { personById } from '../accounts.loaders.js';
import { requirePerson } from '../accounts.policy.js';
import { canBlock, canManageBlocks } from './blocks.policy.js';

/** Whom to keep out, until when, and what they are told. */
export interface BlockPerson {
  personId: string;
  until?: Date | null;
  reason: string;
}

/**
 * Keeps somebody out: their sessions end, their tokens are refused, and what is live in their name ends at once. What they
 * said and decided in public stays. Blocking again says another reason or another end.
 */
export async function blockPerson(context: RequestContext, input: BlockPerson): Promise<string> {
  const { platform, viewer, loaders } = context;
  const actorId = requirePerson(viewer);
  insist(canManageBlocks(viewer));
  const person = await loaders.load(personById, input.personId);
  if (!person) throw notFound('personId');
  const personId = person.id;
  const reason = checkText('reason', input.reason, 500);
  const now = platform.clock.now();
  const until = input.until ?? null;
  if (until && until <= now) throw badInput('until', 'blockUntilPast');
  return inTransaction(platform, async (tx) => {
    const { rowCount } = await tx.client.query(
      `SELECT 1 FROM role_grant WHERE person_id = $1 AND role = 'ADMINISTRATOR' AND community_id IS NULL FOR SHARE`,
      [personId],
    );
    insist(canBlock(viewer, { personId, administersAll: rowCount !== 0 }));
    await tx.client.query(
      `INSERT INTO account_block (person_id, reason, until, blocked_by_id, blocked_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id) DO UPDATE SET reason = $2, until = $3, blocked_by_id = $4, blocked_at = $5`,
      [personId, reason, until, actorId, now],
    );
    await tx.client.query('DELETE FROM session WHERE person_id = $1', [personId]);
    const entry = { communityId: null, actorId, subjectId: personId };
    await recordAudit(tx, { ...entry, kind: 'PERSON_BLOCKED' });
    accessChanged(platform, tx, personId);
    return personId;
  });
}
