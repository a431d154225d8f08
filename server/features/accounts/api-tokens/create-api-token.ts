import type { RequestContext } from '../../../foundation/context.js';
import { recordAudit } from '../../../foundation/audit.js';
import { claimRequest, madeBefore } from '../../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { badInput, Refusal } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { newId } from '../../../foundation/ids.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { Scope, type Viewer } from '../../../foundation/viewer.js';
import { requirePerson } from '../accounts.policy.js';
import { canCarryScope, canHaveOneMore } from './api-tokens.policy.js';
import { issueToken, type IssueToken } from './issue-token.js';

/** What a new token is to be. */
export interface CreateApiToken {
  name: string;
  scopes: Scope[];
  expiresInDays: number;
  rate?: number | null;
  clientMutationId?: string | null;
}

/** A token that was made; the secret is there only for whoever made it, once. */
export interface CreatedApiToken {
  id: string;
  secret: string | null;
}

/** The longest a token lasts, and the most requests a minute one may be given. */
const MOST = { days: 365, rate: 6_000 };
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Makes a token with which a program of the viewer's acts in their name. */
export async function createApiToken(
  { platform, viewer }: RequestContext,
  input: CreateApiToken,
): Promise<CreatedApiToken> {
  const personId = requirePerson(viewer);
  const request = { personId, mutation: 'createApiToken', body: input };
  const before = await madeBefore(platform.db.manager, request);
  if (before) return { id: before, secret: null };
  const createdAt = platform.clock.now();
  const wanted = { ...check(viewer, input), personId, createdAt };
  const expiresAt = new Date(createdAt.getTime() + input.expiresInDays * DAY_MS);
  const id = newId('apiToken');
  return inTransaction(platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return { id: made, secret: null };
    await insistOnRoom(tx, wanted);
    const entry = { communityId: null, actorId: personId, subjectId: id };
    await recordAudit(tx, { ...entry, kind: 'API_TOKEN_CREATED' });
    return issueToken(tx, { ...wanted, id, expiresAt });
  });
}

function check(
  viewer: Viewer,
  input: CreateApiToken,
): Pick<IssueToken, 'name' | 'scopes' | 'rate'> {
  const name = checkText('name', input.name, 80);
  if (input.scopes.length === 0) throw badInput('scopes', 'scopesEmpty');
  for (const scope of input.scopes) {
    const verdict = canCarryScope(viewer, scope);
    if (!verdict.allowed) throw new Refusal(verdict, ['input', 'scopes']);
  }
  const { expiresInDays, rate = null } = input;
  if (expiresInDays < 1 || expiresInDays > MOST.days)
    throw badInput('expiresInDays', 'tokenDays', { max: MOST.days });
  if (rate !== null && (rate < 1 || rate > MOST.rate))
    throw badInput('rate', 'tokenRate', { max: MOST.rate });
  const scopes = Object.values(Scope).filter((scope) => input.scopes.includes(scope));
  return { name, scopes, rate };
}

/** Two made at once are counted one after the other. */
async function insistOnRoom(
  { manager }: Transaction,
  { personId, createdAt }: Pick<IssueToken, 'personId' | 'createdAt'>,
): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('tokens:' || $1, 0))`, [
    personId,
  ]);
  const [{ count }] = await manager.query<[{ count: number }]>(
    'SELECT count(*)::int AS count FROM api_token WHERE person_id = $1 AND expires_at > $2',
    [personId, createdAt],
  );
  insist(canHaveOneMore(count));
}
