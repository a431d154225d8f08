import type { Transaction } from '../../../foundation/database/transaction.js';
import { newId } from '../../../foundation/ids.js';
import type { Scope } from '../../../foundation/viewer.js';
import { hashToken, newToken } from '../secret-tokens.js';
import { ApiToken } from './api-token.js';

/** What a new token is to be. */
export type IssueToken = Pick<ApiToken, 'personId' | 'name' | 'createdAt' | 'expiresAt'> & {
  scopes: readonly Scope[];
  rate?: number | null;
  demo?: boolean;
};

/** Writes a new token down; the secret itself is in the answer alone. */
export async function issueToken(
  { manager }: Pick<Transaction, 'manager'>,
  { rate = null, demo = false, scopes, ...wanted }: IssueToken,
): Promise<{ id: string; secret: string }> {
  const secret = newToken();
  const id = newId('apiToken');
  await manager.insert(ApiToken, {
    ...wanted,
    id,
    scopes: [...scopes],
    rate,
    demo,
    tokenHash: hashToken(secret),
    lastUsedAt: null,
  });
  return { id, secret };
}
