import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import type { Platform } from '../../../foundation/platform.js';
import type { Locale } from '../../../foundation/text/localized-text.js';
import { blockOf } from '../blocks/account-block.js';
import { endSession } from '../sessions/end-session.js';
import { SESSION_SECONDS } from '../sessions/open-session.js';
import { signedIn } from '../accounts.hooks.js';
import { SignInRefusal } from './sign-in-refusal.js';

/** How long somebody stays signed in on a device that others use too, should its browser never be closed. */
const SHARED_SECONDS = 2 * 60 * 60;

/** What is known of the browser that signs in. */
export interface SignInFrom {
  /** Others use the device too: the session ends with the browser. */
  shared: boolean;
  locale: Locale;
  /** As the requests say it. */
  address: string;
  userAgent: string;
  /** The token of a session the browser had before; it ends. */
  before: string | null;
}

/** A session whose cookie may be given out. */
export interface NewSession {
  token: string;
  /** When the cookie goes; null: with the browser. */
  expires: Date | null;
}

/** Lets somebody in who has shown who they are and for whom a session was made; without this its cookie is never given. */
export async function finishSignIn(
  platform: Platform,
  token: string,
  from: SignInFrom,
): Promise<NewSession> {
  const now = platform.clock.now().getTime();
  const expiresAt = new Date(now + (from.shared ? SHARED_SECONDS : SESSION_SECONDS) * 1_000);
  try {
    await inTransaction(platform, async (tx) => {
      const { rows } = await tx.client.query<{ person_id: string }>(
        `UPDATE session SET expires_at = $2, ip_address = $3, user_agent = $4, created_at = $5, updated_at = $5
         WHERE token = $1 RETURNING person_id`,
        [token, expiresAt, from.address, from.userAgent, new Date(now)],
      );
      const personId = rows[0]!.person_id;
      await insistNotBlocked(tx, personId, new Date(now));
      await tx.client.query(
        'UPDATE account_user SET signed_in_at = $2, locale = $3 WHERE id = $1',
        [personId, platform.clock.now(), from.locale],
      );
      await signedIn.run(platform, tx, { personId });
    });
  } catch (error) {
    await endSession(platform, token);
    throw error;
  }
  if (from.before) await endSession(platform, from.before);
  return { token, expires: from.shared ? null : expiresAt };
}

/** Told only to who has shown that the account is theirs. */
async function insistNotBlocked(tx: Transaction, personId: string, now: Date): Promise<void> {
  const block = await blockOf(tx, personId, now);
  if (!block) return;
  const { reason, until } = block;
  if (!until) throw new SignInRefusal('BLOCKED', 'blocked', { reason });
  const at = until.toISOString().slice(0, 16).replace('T', ' ');
  throw new SignInRefusal('BLOCKED', 'blockedUntil', { reason, until: `${at} UTC` });
}
