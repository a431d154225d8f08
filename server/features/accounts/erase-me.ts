import { recordAudit } from '../../foundation/audit.js';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { removeBytes } from '../../foundation/files/store-photo.js';
import { Refusal } from '../../foundation/errors/refusal.js';
import { background } from '../../foundation/jobs/background.js';
import { accessChanged } from './access-changed.js';
import { requirePerson } from './accounts.policy.js';
import { canEraseSelf, RECENT_SIGN_IN_MINUTES } from './erase.policy.js';
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
  const { platform, viewer, cookies } = context;
  const personId = requirePerson(viewer);
  await inTransaction(platform, async (tx) => {
    const verdict = canEraseSelf({
      ...input,
      signedInRecently: await signedInRecently(tx, viewer),
    });
    if (!verdict.allowed) throw new Refusal(verdict, fieldOf(verdict.message));
    // Whatever they do at this moment comes before it, or finds them gone.
    await tx.client.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
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

function fieldOf(message: string): string[] {
  return message === 'eraseConfirmation' ? ['input', 'confirmation'] : [];
}

/** By the database's clock, as the session was written: an open page on somebody's desk must not be enough. */
async function signedInRecently(
  { client }: Transaction,
  { credential }: RequestContext['viewer'],
): Promise<boolean> {
  if (credential?.kind !== 'SESSION') return false;
  const { rowCount } = await client.query(
    'SELECT 1 FROM session WHERE id = $1 AND created_at > clock_timestamp() - make_interval(mins => $2)',
    [credential.id, RECENT_SIGN_IN_MINUTES],
  );
  return rowCount === 1;
}
