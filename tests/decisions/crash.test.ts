import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/foundation/database/embedded/embedded-postgres.js';
import { freePort } from '../../server/foundation/database/embedded/free-port.js';
import { Api } from '../support/api.js';
import { startBuilt, type BuiltServer } from '../support/built-server.js';
import {
  buildDecision,
  buildScene,
  cast,
  newNonce,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { times } from '../support/heavy.js';
import { startTestServer } from '../support/test-server.js';

/** A tenth of each with all the other tests; all of it by `npm run test:crash`. */
const BALLOTS = times(1_000, 10_000);
const KILLS = times(10, 100);
const STOPS = times(3, 20);
const VOTERS = 200;
/** How many cast at the same time. */
const AT_ONCE = 32;

let dataDir: string;
let port: number;
let database: EmbeddedPostgres;
let server: BuiltServer;
let scene: Scene;
let decision: OpenDecision;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'gongyi-crash-'));
  port = await freePort();
  await startDatabase();
  await startServer();
  // Migrated by the one that is going to be killed, filled by one that isn't.
  const filling = await startTestServer({ databaseUrl: database.url });
  scene = await buildScene(filling, { residents: VOTERS });
  decision = await buildDecision(scene);
  await filling.stop();
});
afterAll(async () => {
  await server.stop();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function startDatabase(): Promise<void> {
  database = await startEmbeddedPostgres({ dataDir, log: { info: () => {}, warn: () => {} } });
}

async function startServer(): Promise<void> {
  server = await startBuilt({
    DATABASE_URL: database.url,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    DEMO: '0',
    RATE_WRITES: '100000000',
  });
}

/** Kills the server as it stands; with the database, too, as a power cut would. Both come again. */
async function crash(withDatabase: boolean): Promise<void> {
  if (withDatabase) await database.stopImmediately();
  await server.stop('SIGKILL');
  if (withDatabase) await startDatabase();
  await startServer();
}

test('whatever is killed, every acknowledged ballot is there, and none that was never cast', async () => {
  const attempted = new Set<string>();
  const acknowledged = new Map<string, string>();
  const crashes = Array.from({ length: KILLS + STOPS }, (_, index) => ({
    after: Math.floor((BALLOTS * (index + 1)) / (KILLS + STOPS + 1)),
    // Spread among the others.
    withDatabase:
      Math.floor(((index + 1) * STOPS) / (KILLS + STOPS)) >
      Math.floor((index * STOPS) / (KILLS + STOPS)),
  }));
  let turn = 0;
  let unheard = 0;
  let crashing = Promise.resolve();

  /** Casts the next ballot; false when there are no more. */
  const castNext = async (): Promise<boolean> => {
    if (turn >= BALLOTS) return false;
    const number = turn++;
    const voter = scene.people[number % VOTERS]!;
    const nonce = newNonce();
    attempted.add(nonce);
    const due = crashes[0] && number >= crashes[0].after ? crashes.shift() : undefined;
    if (due) crashing = crashing.then(() => crash(due.withDatabase));
    // Some give up when it fails, the others send the same again until they hear of it.
    for (let tries = 0; tries < (number % 3 === 0 ? 1 : 1_000); tries++) {
      const api = new Api(`http://127.0.0.1:${port}`, voter.token);
      const heard = await cast(api, decision, [number % 3], nonce).catch(() => null);
      if (heard?.ballot) {
        acknowledged.set(nonce, heard.ballot.leaf);
        break;
      }
      unheard += 1;
      await crashing;
    }
    return true;
  };
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (await castNext());
    }),
  );
  await crashing;
  expect(crashes).toEqual([]);
  // Casts were under way whenever something was killed.
  expect(unheard).toBeGreaterThan(KILLS + STOPS);

  const rows = await stored();
  const leaves = new Set(rows.map(({ leaf }) => leaf));
  const nonces = new Set(rows.map(({ nonce }) => nonce));
  expect(acknowledged.size).toBeGreaterThan(BALLOTS / 2);
  expect([...acknowledged.values()].filter((leaf) => !leaves.has(leaf))).toEqual([]);
  expect([...nonces].filter((nonce) => !attempted.has(nonce))).toEqual([]);
  expect(leaves.size).toBe(rows.length);
  expect(nonces.size).toBe(rows.length);
  const counting = rows.filter(({ counts }) => counts);
  expect(new Set(counting.map(({ voterId }) => voterId)).size).toBe(counting.length);
  expect(await tally()).toEqual(recount(counting));
});

interface Row {
  leaf: string;
  nonce: string;
  voterId: string;
  choice: string;
  counts: boolean;
}

async function stored(): Promise<Row[]> {
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query<Row>(
    `SELECT leaf, nonce, voter_id AS "voterId", choice, superseded_at IS NULL AS counts
     FROM ballot WHERE decision_id = $1`,
    [decision.id],
  );
  await client.end();
  return rows;
}

/** Votes by option, as the server counts them. */
async function tally(): Promise<Record<string, number>> {
  interface Counted {
    decision: { tally: { options: { votes: number; option: { id: string } }[] } };
  }
  const api = new Api(server.url, scene.facilitator.token);
  const { decision: counted } = await api.ask<Counted>(
    'query ($id: ID!) { decision(id: $id) { tally { options { votes option { id } } } } }',
    { id: decision.id },
  );
  return Object.fromEntries(counted.tally.options.map(({ option, votes }) => [option.id, votes]));
}

/** The same from the rows themselves. */
function recount(rows: Row[]): Record<string, number> {
  const votes = Object.fromEntries(decision.options.map(({ id }) => [id, 0]));
  for (const { choice } of rows)
    for (const id of (JSON.parse(choice) as { options: string[] }).options) votes[id]! += 1;
  return votes;
}
