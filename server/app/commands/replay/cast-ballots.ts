import { randomBytes } from 'node:crypto';
import { ApiClient } from './api-client.js';
import { STEPS } from './operations.js';
import type { Progress } from './progress.js';
import { ReplayError } from './replay-error.js';
import { retrying } from './retry.js';

/** A ballot ready to be cast by the voter whose token it carries. */
export interface PreparedBallot {
  token: string;
  options: string[];
}

/** What to cast, and from how many clients at once. */
interface CastingPlan {
  server: string;
  decisionId: string;
  ballots: PreparedBallot[];
  clients: number;
}

/** Casts every ballot; returns how many the server acknowledged. The first refusal stops all clients. */
export async function castBallots(plan: CastingPlan, progress: Progress): Promise<number> {
  // One queue for all: a client that meets a slow answer doesn't hold up a share of its own.
  const queue = plan.ballots.values();
  const failure = new AbortController();
  let acknowledged = 0;
  const castOne = async (client: ApiClient, ballot: PreparedBallot) => {
    await castBallot(client, plan.decisionId, ballot);
    acknowledged++;
    progress.advance();
  };
  const clients = Array.from({ length: plan.clients }, () =>
    castFromQueue(plan.server, queue, castOne, failure),
  );
  const ends = await Promise.allSettled(clients);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return acknowledged;
}

async function castFromQueue(
  server: string,
  queue: Iterable<PreparedBallot>,
  castOne: (client: ApiClient, ballot: PreparedBallot) => Promise<void>,
  failure: AbortController,
): Promise<void> {
  const client = new ApiClient(server);
  try {
    for (const ballot of queue) {
      if (failure.signal.aborted) return;
      await castOne(client, ballot);
    }
  } catch (error) {
    failure.abort();
    throw error;
  } finally {
    client.close();
  }
}

async function castBallot(
  client: ApiClient,
  decisionId: string,
  { token, options }: PreparedBallot,
): Promise<void> {
  // Drawn once: with the same nonce a retry is the same ballot, however often it arrives.
  const nonce = randomBytes(32).toString('base64url');
  const input = { decisionId, choice: { options }, nonce, publicChoiceAccepted: true };
  const { ballot } = await retrying(() => client.mutate(STEPS.castBallot, input, token));
  if (!ballot) throw new ReplayError('the server took a ballot and did not acknowledge it');
}
