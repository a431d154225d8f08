import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../foundation/context.js';
import {
  claimRequest,
  madeBefore,
  type CreatingRequest,
} from '../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { insist, type Verdict } from '../../foundation/errors/verdict.js';
import type { Platform } from '../../foundation/platform.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { Board } from '../communities/board.js';
import { boardById } from '../communities/communities.loaders.js';
import { holdBoard } from '../communities/hold-board.js';
import { databaseNow } from '../decisions/decision-lock.js';
import { Commitment } from './commitment.js';
import { COMMITMENT_CHANGED, commitmentEvent } from './commitments.events.js';
import { commitmentChanged, type CommitmentChangeKind } from './commitments.hooks.js';
import { commitmentById } from './commitments.loaders.js';

/** A promise that nobody else can change at the moment, and the instant at which that is so. */
export interface CommitmentAtHand {
  platform: Platform;
  tx: Transaction;
  commitment: Commitment;
  board: Board;
  personId: string;
  /** The database's clock, read while the promise was locked. */
  now: Date;
}

/** Which promise is to be changed, and by which mutation when it makes something. */
export interface CommitmentTask {
  commitmentId: string;
  /** The input field that leads to the promise. */
  field: string;
  request?: Pick<CreatingRequest, 'mutation' | 'body'>;
}

/** Whether it may be changed, given how it stands; asked before and once more under the lock. */
export type MayChange = (at: {
  manager: EntityManager;
  commitment: Commitment;
  board: Board;
}) => Verdict | Promise<Verdict>;

/** Changes a promise, or what hangs on it, with others locked out, in one transaction with what tells of it. */
export async function withCommitment(
  context: RequestContext,
  { commitmentId, field, request }: CommitmentTask,
  may: MayChange,
  change: (at: CommitmentAtHand) => Promise<void>,
): Promise<void> {
  const { platform, viewer, loaders } = context;
  const { manager } = platform.db;
  const personId = requirePerson(viewer);
  if (request && (await madeBefore(manager, { personId, ...request }))) return;
  const known = await loaders.load(commitmentById, commitmentId);
  if (!known) throw notFound(field);
  const { boardId } = known;
  const knownBoard = (await loaders.load(boardById, boardId))!;
  // Asked once without the lock: whoever may not change it must not be able to hold up those who may.
  insist(await may({ manager, commitment: known, board: knownBoard }));
  await inTransaction(platform, async (tx) => {
    const claim = request && { personId, ...request, newId: commitmentId };
    if (claim && (await claimRequest(tx, claim))) return;
    const board = await holdBoard(tx, boardId);
    const commitment = await lockCommitment(tx, commitmentId);
    insist(await may({ manager: tx.manager, commitment, board }));
    const now = await databaseNow(tx.manager);
    await change({ platform, tx, commitment, board, personId, now });
  });
}

/** Every change below a promise takes this lock first, so that no two of them pass each other. */
function lockCommitment({ manager }: Transaction, id: string): Promise<Commitment> {
  return manager.findOneOrFail(Commitment, {
    where: { id },
    lock: { mode: 'for_no_key_update' },
  });
}

/** Writes a change of the promise itself and tells of it. */
export async function writeCommitment(
  at: CommitmentAtHand,
  what: CommitmentChangeKind,
  values: Partial<Commitment> = {},
): Promise<void> {
  await touchCommitment(at, values);
  at.tx.record(commitmentEvent(COMMITMENT_CHANGED, at.commitment));
  await tellConcerned(at, what);
}

/** Raises the promise's version, for readers who hold an older one. */
export async function touchCommitment(
  { tx, commitment }: CommitmentAtHand,
  values: Partial<Commitment> = {},
): Promise<void> {
  const version = commitment.version + 1;
  await tx.manager.update(Commitment, commitment.id, { ...values, version });
}

/** Lets higher features know. */
export async function tellConcerned(
  { platform, tx, commitment, personId, now }: CommitmentAtHand,
  what: CommitmentChangeKind,
): Promise<void> {
  const { id, proposalId, decisionId, boardId } = commitment;
  const about = { commitmentId: id, proposalId, decisionId, boardId };
  await commitmentChanged.run(platform, tx, { ...about, what, actorId: personId, at: now });
}
