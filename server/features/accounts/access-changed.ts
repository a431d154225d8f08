import type { Transaction } from '../../foundation/database/transaction.js';
import type { Platform } from '../../foundation/platform.js';

/**
 * Says that what a person may do has changed: a session or token ended, a role or residence was given or withdrawn, the
 * account was blocked or erased. Once that is committed, everything live in their name is ended or judged anew.
 */
export function accessChanged(platform: Platform, tx: Transaction, personId: string): void {
  tx.afterCommit(() => platform.bus.publish({ kind: 'access', personId }));
}
