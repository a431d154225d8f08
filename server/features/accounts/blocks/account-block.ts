import type { Transaction } from '../../../foundation/database/transaction.js';

/** Why and until when somebody may not come in; null: until they are let in again. */
export interface AccountBlock {
  reason: string;
  until: Date | null;
}

/** The block that keeps a person out at that moment; null for whoever may come in. */
export async function blockOf(
  { client }: Pick<Transaction, 'client'>,
  personId: string,
  at: Date,
): Promise<AccountBlock | null> {
  const { rows } = await client.query<AccountBlock>(
    'SELECT reason, until FROM account_block WHERE person_id = $1 AND (until IS NULL OR until > $2)',
    [personId, at],
  );
  return rows[0] ?? null;
}
