import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { newId } from '../../foundation/ids.js';
import type { Platform } from '../../foundation/platform.js';
import type { Locale } from '../../foundation/text/localized-text.js';
import { Role } from '../../foundation/viewer.js';
import { checkDisplayName } from '../accounts/display-name.js';
import { Person } from '../accounts/person.js';
import { readEmail } from '../accounts/sign-in/contact-forms.js';
import { giveRole } from './give-role.js';

/** Who is to administer everything. */
export interface AppointAdministrator {
  email: string;
  /** What they are shown as, as they have agreed; null: nothing yet. */
  name: string | null;
  locale: Locale;
}

/**
 * Whoever runs the server makes somebody an administrator of everything: how the first one comes to be. Who has an
 * account keeps it. Returns whose it is, and the address as it is kept.
 */
export async function appointAdministrator(
  platform: Platform,
  { email: given, name, locale }: AppointAdministrator,
): Promise<{ personId: string; email: string }> {
  const email = readEmail(given);
  const shown = name === null ? null : checkDisplayName(name, [{ role: Role.ADMINISTRATOR }]);
  return inTransaction(platform, async (tx) => {
    const personId = await accountOf(platform, tx, email);
    if (shown !== null)
      await tx.manager.update(Person, personId, {
        displayName: { [locale]: shown },
        displayNameConsentAt: platform.clock.now(),
      });
    await giveRole(platform, tx, {
      id: newId('roleGrant'),
      personId,
      role: Role.ADMINISTRATOR,
      communityId: null,
      unitId: null,
      actorId: null,
    });
    return { personId, email };
  });
}

/** The address counts as proven: whoever runs the server hands the link to its owner. */
async function accountOf(platform: Platform, { client }: Transaction, email: string) {
  const now = platform.clock.now();
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO account_user (id, name, email, email_verified, created_at, updated_at)
     VALUES ($1, '', $2, true, $3, $3)
     ON CONFLICT (email) DO UPDATE SET email_verified = account_user.email_verified RETURNING id`,
    [newId('person'), email, now],
  );
  return rows[0]!.id;
}
