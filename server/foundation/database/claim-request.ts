import { createHash } from 'node:crypto';
import { badInput, Refusal } from '../errors/refusal.js';
import { UserErrorCode } from '../errors/user-error.js';
import type { Transaction } from './transaction.js';

/** A mutation that creates something, as its caller sent it. */
export interface CreatingRequest {
  personId: string;
  /** The caller's own id for the attempt; absent when they don't mean to retry. */
  clientMutationId?: string | null;
  mutation: string;
  /** What was asked for; the same attempt must ask for the same. */
  body: object;
  /** The id the new thing is going to have. */
  newId: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Makes retries safe: the id of what an earlier attempt with the same `clientMutationId` made, or null when this is
 * the first and the thing has to be made. Two attempts at once wait for each other on the key.
 */
export async function claimRequest(
  tx: Transaction,
  request: CreatingRequest,
): Promise<string | null> {
  const key = request.clientMutationId;
  if (!key) return null;
  if (!UUID.test(key)) throw badInput('clientMutationId', 'clientMutationIdForm');
  const hash = bodyHash(request);
  const made: unknown[] = await tx.manager.query(
    `INSERT INTO mutation_request (person_id, client_mutation_id, body_hash, result_id)
     VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING result_id`,
    [request.personId, key, hash, request.newId],
  );
  if (made.length > 0) return null;
  const rows: { bodyHash: string; resultId: string }[] = await tx.manager.query(
    `SELECT body_hash AS "bodyHash", result_id AS "resultId" FROM mutation_request
     WHERE person_id = $1 AND client_mutation_id = $2`,
    [request.personId, key],
  );
  if (rows[0]?.bodyHash === hash) return rows[0].resultId;
  const reason = { code: UserErrorCode.CONFLICT, message: 'clientMutationIdTaken' };
  throw new Refusal(reason, ['input', 'clientMutationId']);
}

function bodyHash({ mutation, body }: CreatingRequest): string {
  const fields = Object.entries(body).filter(
    ([name, value]) => name !== 'clientMutationId' && value != null,
  );
  const canonical = JSON.stringify([mutation, fields.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return createHash('sha256').update(canonical).digest('base64url');
}
