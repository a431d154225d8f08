import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { badInput, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import type { Platform } from '../../../foundation/platform.js';
import { signedIn } from '../accounts.hooks.js';
import { noMail } from '../sign-in/contact-forms.js';
import { spendCode } from '../sign-in/one-time-code.js';
import { verifiedContacts } from '../verified-contacts.js';
import { contactTarget, readContact, type Contact, type ContactInput } from './contact.js';
import { insistOnFresh } from './insist-on-fresh.js';
import { tellOfChange } from './tell-of-change.js';

/** Takes an address or number that the viewer has shown to be theirs, in place of the one before, which is told. */
export async function changeContact(
  context: RequestContext,
  input: ContactInput & { code: string },
): Promise<void> {
  const { platform } = context;
  const personId = await insistOnFresh(context);
  const contact = readContact(platform, input);
  if (!(await spendCode(platform, contactTarget(personId, contact), input.code)))
    throw badInput('code', 'wrongCode');
  const before = await verifiedContacts(platform.db.manager, personId);
  await inTransaction(platform, async (tx) => {
    await ensureAccount(platform, tx, personId);
    await keep(platform, tx, personId, contact);
    const entry = { communityId: null, actorId: personId, subjectId: personId };
    await recordAudit(tx, { ...entry, kind: 'CONTACT_CHANGED', reason: contact.kind });
    // A register may know them by it.
    await signedIn.run(platform, tx, { personId });
  });
  tellOfChange(context, before.email);
}

/** Whoever came by a slip, or by a demo, has none yet. */
async function ensureAccount({ clock }: Platform, { client }: Transaction, personId: string) {
  await client.query(
    `INSERT INTO account_user (id, name, email, created_at, updated_at) VALUES ($1, '', $2, $3, $3)
     ON CONFLICT (id) DO NOTHING`,
    [personId, noMail(personId), clock.now()],
  );
}

async function keep(
  { clock }: Platform,
  { client }: Transaction,
  personId: string,
  { kind, value }: Contact,
) {
  const columns =
    kind === 'EMAIL'
      ? 'email = $2, email_verified = true'
      : 'phone_number = $2, phone_number_verified = true';
  const taken = kind === 'EMAIL' ? 'email' : 'phone_number';
  const { rowCount } = await client
    .query(
      `UPDATE account_user SET ${columns}, updated_at = $3 WHERE id = $1
       AND NOT EXISTS (SELECT 1 FROM account_user other WHERE other.${taken} = $2 AND other.id <> $1)`,
      [personId, value, clock.now()],
    )
    .catch(noneIfTaken);
  if (rowCount === 0)
    throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'contactTaken' }, [
      'input',
      kind.toLowerCase(),
    ]);
}

/** Somebody else has taken it at the same moment. */
function noneIfTaken(error: Error & { code?: string }) {
  if (error.code === '23505') return { rowCount: 0 };
  throw error;
}
