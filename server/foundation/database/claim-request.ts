import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { badInput, Refusal } from '../errors/refusal.js';
import { UserErrorCode } from '../errors/user-error.js';
import type { Transaction } from './transaction.js';

/** A mutation that creates something, as its caller sent it. */
export interface CreatingRequest {
  personId: string;
  mutation: string;
  /** What was asked for, with the caller's own id for the attempt; the same attempt must ask for the same. */
  body: { clientMutationId?: string | null };
  /** The id the new thing is going to have. */
  newId: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * What an earlier attempt with the same `clientMutationId` made; null when there was none. Asked before anything is
 * judged: the rules may have changed between a lost answer and its retry, but what was made was made.
 */
export async function madeBefore(
  manager: EntityManager,
  request: Omit<CreatingRequest, 'newId'>,
): Promise<string | null> {
  const key = request.body.clientMutationId;
  if (!key) return null;
  if (!UUID.test(key)) throw badInput('clientMutationId', 'clientMutationIdForm');
  const rows: { bodyHash: string; resultId: string }[] = await manager.query(
    `SELECT body_hash AS "bodyHash", result_id AS "resultId" FROM mutation_request
     WHERE person_id = $1 AND client_mutation_id = $2`,
    [request.personId, key],
  );
  const [earlier] = rows;
  if (!earlier) return null;
  if (earlier.bodyHash === bodyHash(request)) return earlier.resultId;
  const reason = { code: UserErrorCode.CONFLICT, message: 'clientMutationIdTaken' };
  throw new Refusal(reason, ['input', 'clientMutationId']);
}

/**
 * Claims the `clientMutationId` for this attempt: null when the thing is to be made now, else the id of what another
 * attempt, at the same moment, has made. The two wait for each other on the key.
 */
export async function claimRequest(
  { manager }: Transaction,
  request: CreatingRequest,
): Promise<string | null> {
  const key = request.body.clientMutationId;
  if (!key) return null;
  const made: unknown[] = await manager.query(
    `INSERT INTO mutation_request (person_id, client_mutation_id, body_hash, result_id)
     VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING result_id`,
    [request.personId, key, bodyHash(request), request.newId],
  );
  return made.length > 0 ? null : madeBefore(manager, request);
}

function bodyHash({ mutation, body }: Omit<CreatingRequest, 'newId'>): string {
  const fields = Object.entries(body).filter(
    ([name, value]) => name !== 'clientMutationId' && value != null,
  );
  const canonical = JSON.stringify([mutation, fields.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return createHash('sha256').update(canonical).digest('base64url');
}
