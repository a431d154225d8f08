import { recordAudit } from '../../foundation/audit.js';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { removeBytes } from '../../foundation/files/store-photo.js';
import { Refusal } from '../../foundation/errors/refusal.js';
import { background } from '../../foundation/jobs/background.js';
import { accessChanged } from './access-changed.js';
import { insistOnFresh } from './contacts/insist-on-fresh.js';
import { canEraseSelf } from './erase.policy.js';
import { onErase } from './privacy.hooks.js';

/** What somebody says who wants to be erased. */
export interface EraseMe {
  /** The phrase, word for word. */
  confirmation: string;
  blankComments: boolean;
}

/**
 * Erases the person who asks: their name, contacts, sign-ins, register entries, drafts and notices are gone; what they
 * took part in stays, as a former resident's. All in one transaction, and for good.
 */
export async function eraseMe(context: RequestContext, input: EraseMe): Promise<void> {
  const { platform, cookies } = context;
  const personId = await insistOnFresh(context);
  const verdict = canEraseSelf(input.confirmation);
  if (!verdict.allowed) throw new Refusal(verdict, ['input', 'confirmation']);
  await inTransaction(platform, async (tx) => {
    // Whatever they do at this moment comes before it, or finds them gone; so does the same from another tab.
    const { rowCount } = await tx.client.query(
      'SELECT 1 FROM person WHERE id = $1 AND erased_at IS NULL FOR UPDATE',
      [personId],
    );
    if (rowCount === 0) return;
    const files: string[] = [];
    const dropFiles = (ids: string[]) => void files.push(...ids);
    await onErase.run(platform, tx, { personId, blankComments: input.blankComments, dropFiles });
    await recordAudit(tx, {
      communityId: null,
      actorId: personId,
      kind: 'ERASED',
      subjectId: personId,
    });
    accessChanged(platform, tx, personId);
    tx.afterCommit(() =>
      background(platform).run('remove files of somebody who is gone', async () => {
        for (const id of files) await removeBytes(platform, id);
      }),
    );
  });
  cookies?.clear();
}
