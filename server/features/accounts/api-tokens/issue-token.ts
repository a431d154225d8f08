import type { Transaction } from '../../../foundation/database/transaction.js';
import { newId } from '../../../foundation/ids.js';
import type { Scope } from '../../../foundation/viewer.js';
import { hashToken } from '../secret-tokens.js';
import { newApiSecret } from './api-secret.js';
import { ApiToken } from './api-token.js';

/** What a new token is to be. */
export type IssueToken = Partial<Pick<ApiToken, 'id'>> &
  Pick<ApiToken, 'personId' | 'name' | 'createdAt' | 'expiresAt'> & {
    scopes: readonly Scope[];
    rate?: number | null;
    demo?: boolean;
  };

/** Writes a new token down; the secret itself is in the answer alone. */
export async function issueToken(
  { manager }: Pick<Transaction, 'manager'>,
  { id = newId('apiToken'), rate = null, demo = false, scopes, ...wanted }: IssueToken,
): Promise<{ id: string; secret: string }> {
  const secret = newApiSecret();
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
