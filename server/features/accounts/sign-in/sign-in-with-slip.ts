import { recordAudit } from '../../../foundation/audit.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import type { Platform } from '../../../foundation/platform.js';
import { openSession } from '../sessions/open-session.js';
import { finishSignIn, type NewSession, type SignInFrom } from './finish-sign-in.js';
import { networkOf } from './network-of.js';
import { SignInRefusal } from './sign-in-refusal.js';
import { spendSlip } from './sign-in-slip.js';
import { admitTry, forgiveTries } from './throttle.js';

/** Signs in with the code on a slip of paper, once. Whose slip it is shows only when it is right, so tries count by address. */
export async function signInWithSlip(
  platform: Platform,
  { code }: { code: string },
  from: SignInFrom,
): Promise<NewSession> {
  const tried = `a slip from ${networkOf(from.address)}`;
  await admitTry(platform, tried, from.address);
  const personId = await inTransaction(platform, async (tx) => {
    const found = await spendSlip(platform, tx, code);
    const entry = { communityId: null, kind: 'SIGN_IN_SLIP_USED' };
    if (found) await recordAudit(tx, { ...entry, actorId: found, subjectId: found });
    return found;
  });
  if (!personId) throw new SignInRefusal('WRONG_CODE', 'wrongSlip');
  await forgiveTries(platform, tried);
  const { token } = await openSession(platform, personId);
  return finishSignIn(platform, token, from);
}
