import type { PoolClient } from 'pg';
import { perPlatform, type Platform } from '../../foundation/platform.js';
import type { Verdict } from '../../foundation/errors/verdict.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { markGaugeDirty } from '../../foundation/realtime/gauge-board.js';
import { LOCK_FOR_CASTING } from './decision-lock.js';
import { canCastBallot, type DecisionFacts } from './decisions.policy.js';
import { tallyGauge, turnoutGauge } from './gauge-kinds.js';
import type { BallotWay } from './paper/ballot-way.js';

/** A ballot as it arrives, its choice already checked against the decision's rules. */
export interface BallotCast {
  decisionId: string;
  voterId: string;
  /** Canonical JSON. */
  choice: string;
  nonce: string;
  leaf: string;
}

/** What became of it. A ballot that came before is answered with its first casting time, superseded or not. */
export type CastOutcome = { castAt: Date } | { refusal: Verdict & { allowed: false } };

interface Waiting {
  cast: BallotCast;
  answer: (outcome: CastOutcome) => void;
  fail: (error: unknown) => void;
}

/** A leaf is made of the voter's own random bytes: whoever sends a neighbour's has not drawn their own. */
const LEAF_TAKEN: CastOutcome = {
  refusal: { allowed: false, code: UserErrorCode.CONFLICT, message: 'nonceTaken' },
};

/** Most ballots written in one transaction. */
const MOST_AT_ONCE = 500;

/**
 * Takes ballots. Those that arrive for a decision while a transaction is under way are written together in the next
 * one; each still gets its own answer, after COMMIT, and refused ones are refused alone.
 */
class BallotBox {
  private readonly queues = new Map<string, Waiting[]>();
  private readonly busy = new Set<string>();

  constructor(private readonly platform: Platform) {}

  /** Casts a ballot; resolves once it is committed or refused. */
  cast(cast: BallotCast): Promise<CastOutcome> {
    return new Promise((answer, fail) => {
      const queue = this.queues.get(cast.decisionId) ?? [];
      queue.push({ cast, answer, fail });
      this.queues.set(cast.decisionId, queue);
      void this.work(cast.decisionId);
    });
  }

  private async work(decisionId: string): Promise<void> {
    if (this.busy.has(decisionId)) return;
    this.busy.add(decisionId);
    for (let batch = this.take(decisionId); batch.length > 0; batch = this.take(decisionId)) {
      await this.write(decisionId, batch);
    }
    this.busy.delete(decisionId);
  }

  /**
   * The next batch, in order of arrival: one ballot per voter, so that each replaces the one before it, and one per leaf,
   * so that whoever repeats a neighbour's is told so by the row that is there by then.
   */
  private take(decisionId: string): Waiting[] {
    const queue = this.queues.get(decisionId) ?? [];
    const taken = new Set<string>();
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    for (const waiting of queue) {
      const { voterId, leaf } = waiting.cast;
      const fits = batch.length < MOST_AT_ONCE && !taken.has(voterId) && !taken.has(leaf);
      if (fits) batch.push(waiting);
      else later.push(waiting);
      taken.add(voterId).add(leaf);
    }
    if (later.length > 0) this.queues.set(decisionId, later);
    else this.queues.delete(decisionId);
    return batch;
  }

  private async write(decisionId: string, batch: Waiting[]): Promise<void> {
    const casts = batch.map(({ cast }) => cast);
    try {
      const outcomes = await writeBallots(this.platform, decisionId, casts).catch(
        (error: unknown) => {
          // Another server took one of these leaves at the same moment; now its row is there to be seen.
          if (!isLeafConflict(error)) throw error;
          return writeBallots(this.platform, decisionId, casts);
        },
      );
      markGaugeDirty(this.platform, turnoutGauge, decisionId);
      markGaugeDirty(this.platform, tallyGauge, decisionId);
      batch.forEach(({ answer }, index) => answer(outcomes[index]!));
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  }
}

/** This server's ballot box. */
export const ballotBox = perPlatform((platform) => new BallotBox(platform));

/** Writes a batch in one transaction; each ballot gets its own outcome. */
export function writeBallots(
  platform: Platform,
  decisionId: string,
  casts: BallotCast[],
): Promise<CastOutcome[]> {
  return inTransaction(platform, async (tx) => {
    const facts = await lockAndRead(tx, decisionId, casts);
    const outcomes = casts.map((cast) => judge(cast, facts));
    const fresh = casts.filter(
      ({ leaf }, index) => 'castAt' in outcomes[index]! && !facts.known.has(leaf),
    );
    if (fresh.length === 0) return outcomes;
    if (facts.standing) tx.send(supersede(tx.client, decisionId, fresh, facts.at));
    tx.send(insert(tx.client, decisionId, fresh, facts.at));
    return outcomes;
  });
}

/** Sent at once, carried out one after the other: a transaction is as long as its round trips. */
async function lockAndRead(
  tx: Transaction,
  decisionId: string,
  casts: BallotCast[],
): Promise<Facts> {
  tx.send(tx.client.query(LOCK_FOR_CASTING, [decisionId]));
  const [ways, facts] = await Promise.all([
    lockVoters(tx.client, decisionId, casts),
    readFacts(tx.client, decisionId, casts),
  ]);
  return { ...facts, ways };
}

function judge(cast: BallotCast, { at, decision, known, ways }: Facts): CastOutcome {
  const before = known.get(cast.leaf);
  if (before) return before.voterId === cast.voterId ? { castAt: before.castAt } : LEAF_TAKEN;
  const way = ways.get(cast.voterId);
  const facts = { decision, onRoll: way !== undefined, onPaper: way === 'PAPER', at };
  const verdict = canCastBallot({ personId: cast.voterId }, facts);
  return verdict.allowed ? { castAt: at } : { refusal: verdict };
}

/**
 * Who of them is on the roll, and in which way they cast. Their rows stay locked, in order of id, so that two casts of one voter, even on two
 * servers, come one after the other.
 */
async function lockVoters(
  client: PoolClient,
  decisionId: string,
  casts: BallotCast[],
): Promise<Map<string, BallotWay>> {
  const { rows } = await client.query<{ person_id: string; way: BallotWay }>(
    `SELECT person_id, way FROM roll_entry WHERE decision_id = $1 AND person_id = ANY($2::text[])
     ORDER BY person_id FOR NO KEY UPDATE`,
    [decisionId, casts.map(({ voterId }) => voterId)],
  );
  return new Map(rows.map((row) => [row.person_id, row.way]));
}

/** What ballots are judged by. */
interface Facts {
  /** The casting time. */
  at: Date;
  decision: DecisionFacts;
  /** Ballots that came before under the same leaf: whose, and when they were taken. */
  known: Map<string, { voterId: string; castAt: Date }>;
  /** Whether any of the voters has a ballot that a new one replaces. */
  standing: boolean;
  /** In which way those of them cast who are on the roll. */
  ways: Map<string, BallotWay>;
}

/** In one statement, however many ballots there are. */
async function readFacts(
  client: PoolClient,
  decisionId: string,
  casts: BallotCast[],
): Promise<Omit<Facts, 'ways'>> {
  const { rows } = await client.query<
    DecisionFacts & {
      at: Date;
      known: { leaf: string; voterId: string; castAt: string }[];
      standing: boolean;
    }
  >(
    `SELECT clock_timestamp() AS at, status, opens_at AS "opensAt", closes_at AS "closesAt",
       COALESCE((SELECT jsonb_agg(jsonb_build_object('leaf', leaf, 'voterId', voter_id, 'castAt', cast_at))
         FROM ballot WHERE leaf = ANY($2::text[])), '[]') AS known,
       EXISTS (SELECT 1 FROM ballot
         WHERE decision_id = $1 AND voter_id = ANY($3::text[]) AND superseded_at IS NULL) AS standing
     FROM decision WHERE id = $1`,
    [decisionId, casts.map(({ leaf }) => leaf), casts.map(({ voterId }) => voterId)],
  );
  const { at, known, standing, ...decision } = rows[0]!;
  const before = new Map(
    known.map(({ leaf, voterId, castAt }) => [leaf, { voterId, castAt: new Date(castAt) }]),
  );
  return { at, decision, known: before, standing };
}

/** The ballots that these replace count no longer. */
async function supersede(
  client: PoolClient,
  decisionId: string,
  casts: BallotCast[],
  at: Date,
): Promise<void> {
  await client.query(
    `UPDATE ballot SET superseded_at = $3
     WHERE decision_id = $1 AND voter_id = ANY($2::text[]) AND superseded_at IS NULL`,
    [decisionId, casts.map(({ voterId }) => voterId), at],
  );
}

async function insert(
  client: PoolClient,
  decisionId: string,
  casts: BallotCast[],
  at: Date,
): Promise<void> {
  await client.query(
    `INSERT INTO ballot (decision_id, cast_at, voter_id, choice, nonce, leaf)
     SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::text[], $6::text[])`,
    [
      decisionId,
      at,
      casts.map(({ voterId }) => voterId),
      casts.map(({ choice }) => choice),
      casts.map(({ nonce }) => nonce),
      casts.map(({ leaf }) => leaf),
    ],
  );
}

function isLeafConflict(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'ballot_pkey';
}
