import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { badInput, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { newId } from '../../../foundation/ids.js';
import { accessChanged } from '../access-changed.js';
import { PASSWORD_LENGTH } from '../sign-in/contact-forms.js';
import { signInLibrary } from '../sign-in/sign-in-library.js';
import { verifiedContacts } from '../verified-contacts.js';
import { insistOnFresh } from './insist-on-fresh.js';
import { tellOfChange } from './tell-of-change.js';

/** Sets the viewer's password, the first or another; all their sessions end but the one that asks. */
export async function setPassword(
  context: RequestContext,
  { password }: { password: string },
): Promise<void> {
  const { platform, viewer } = context;
  const personId = await insistOnFresh(context);
  checkLength(password);
  const { email } = await verifiedContacts(platform.db.manager, personId);
  if (!email) throw new Refusal({ code: UserErrorCode.NOT_ALLOWED, message: 'passwordNeedsEmail' });
  const library = await signInLibrary(platform).$context;
  const hash = await library.password.hash(password);
  await inTransaction(platform, async (tx) => {
    await keep(tx, personId, hash, platform.clock.now());
    await tx.client.query('DELETE FROM session WHERE person_id = $1 AND id <> $2', [
      personId,
      viewer.credential!.id,
    ]);
    const entry = { communityId: null, actorId: personId, subjectId: personId };
    await recordAudit(tx, { ...entry, kind: 'PASSWORD_SET' });
    accessChanged(platform, tx, personId);
  });
  tellOfChange(context, email);
}

function checkLength(password: string) {
  const { shortest, longest } = PASSWORD_LENGTH;
  if (password.length < shortest) throw badInput('password', 'passwordShort', { shortest });
  if (password.length > longest) throw badInput('password', 'passwordLong', { longest });
}

/** As the sign-in library keeps it. */
async function keep({ client }: Transaction, personId: string, hash: string, now: Date) {
  await client.query(
    `INSERT INTO sign_in_method (id, account_id, provider_id, user_id, password, created_at, updated_at)
     VALUES ($1, $2, 'credential', $2, $3, $4, $4)
     ON CONFLICT (provider_id, account_id) DO UPDATE SET password = excluded.password, updated_at = excluded.updated_at`,
    [newId('signInMethod'), personId, hash, now],
  );
}
