import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildDecision,
  buildScene,
  cast,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const CASTS = 2_000;

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 40 });
});
afterAll(() => server.stop());

const CLOSED = `subscription ($id: ID!) { boardFeed(boardId: $id) { __typename
  ... on DecisionOpened { decision { id status rollSize } }
  ... on DecisionClosed { decision { id status closedAt closesAt tally { final ballots } } } } }`;

interface Turned {
  boardFeed: {
    __typename: string;
    decision?: {
      id: string;
      status: string;
      rollSize: number;
      closedAt: string;
      closesAt: string;
      tally: { final: boolean; ballots: number };
    };
  };
}

/** The database's clock so many milliseconds ahead. */
async function soon(milliseconds: number): Promise<Date> {
  const rows: { at: Date }[] = await server.platform.db.query(
    `SELECT clock_timestamp() + make_interval(secs => $1) AS at`,
    [milliseconds / 1_000],
  );
  return rows[0]!.at;
}

function closing(decision: OpenDecision, { boardFeed }: Turned): boolean {
  return boardFeed.__typename === 'DecisionClosed' && boardFeed.decision?.id === decision.id;
}

test('2,000 casts around closing, on two servers of which one is an hour off: taken before the instant, refused from it on', async () => {
  const ahead = { now: () => new Date(Date.now() + 3_600_000) };
  const off = await startTestServer({ databaseUrl: server.databaseUrl, clock: ahead });
  const socket = await server.socket();
  const feed = socket.subscribe<Turned>(CLOSED, { id: scene.board.id });
  const closesAt = await soon(2_500);
  const decision = await buildDecision(scene, { closesAt: closesAt.toISOString() });
  const accepted: string[] = [];
  const refusedAt: Date[] = [];
  const codes = new Set<string>();
  // Everybody casts again and again, now here and now there, until the door is shut and all have been told.
  await Promise.all(
    scene.people.map(async ({ api, token }, person) => {
      const there = off.api(token);
      for (
        let turn = person;
        accepted.length + refusedAt.length < CASTS || refusedAt.length < 40;
        turn++
      ) {
        const { ballot, userErrors } = await cast(turn % 2 === 0 ? api : there, decision, [
          turn % 3,
        ]);
        if (ballot) accepted.push(ballot.castAt);
        else {
          codes.add(userErrors[0]!.code);
          refusedAt.push(await soon(0));
        }
      }
    }),
  );
  const { boardFeed } = await feed.until((event) => closing(decision, event));
  expect(accepted.length).toBeGreaterThan(100);
  expect(codes).toEqual(new Set(['CLOSED']));
  expect(accepted.filter((castAt) => new Date(castAt) >= closesAt)).toEqual([]);
  // Asked right after a refusal, the database never says that it was early.
  expect(refusedAt.filter((at) => at < closesAt)).toEqual([]);
  const stored: { late: number; counted: number; taken: number }[] = await server.platform.db.query(
    `SELECT count(*) FILTER (WHERE cast_at >= $2) AS late, count(*) FILTER (WHERE superseded_at IS NULL) AS counted,
       count(*) AS taken FROM ballot WHERE decision_id = $1`,
    [decision.id, closesAt],
  );
  expect(stored[0]).toEqual({
    late: 0,
    counted: boardFeed.decision!.tally.ballots,
    taken: accepted.length,
  });
  expect(boardFeed.decision).toMatchObject({ status: 'CLOSED', tally: { final: true } });
  expect(new Date(boardFeed.decision!.closedAt) >= closesAt).toBe(true);
  await socket.close();
  await off.stop();
});

test('a refusal never comes before the instant, even from a server whose own clock is an hour ahead', async () => {
  const ahead = { now: () => new Date(Date.now() + 3_600_000) };
  const fast = await startTestServer({ databaseUrl: server.databaseUrl, clock: ahead });
  const closesAt = await soon(30_000);
  const decision = await buildDecision(scene, { closesAt: closesAt.toISOString() });
  const [voter] = scene.people;
  const { ballot, userErrors } = await cast(fast.api(voter!.token), decision, [0]);
  expect(userErrors).toEqual([]);
  expect(new Date(ballot!.castAt) < closesAt).toBe(true);
  await fast.stop();
});

test('nobody can close before a planned closing, or open before a planned opening', async () => {
  const { api } = scene.facilitator;
  const closesAt = await soon(60_000);
  const open = await buildDecision(scene, { closesAt: closesAt.toISOString() });
  const { userErrors } = await api.mutate('closeDecision', { decisionId: open.id });
  expect(userErrors).toMatchObject([{ code: 'TOO_EARLY' }]);
  const times = {
    opensAt: (await soon(60_000)).toISOString(),
    closesAt: (await soon(90_000)).toISOString(),
  };
  const later = await buildDecision(scene, { open: false, ...times });
  const early = await api.mutate('openDecision', { decisionId: later.id });
  expect(early.userErrors).toMatchObject([{ code: 'TOO_EARLY' }]);
});

test('a decision with planned times opens and closes by itself, and everybody hears of it', async () => {
  const socket = await server.socket();
  const feed = socket.subscribe<Turned>(CLOSED, { id: scene.board.id });
  const times = {
    opensAt: (await soon(1_000)).toISOString(),
    closesAt: (await soon(5_000)).toISOString(),
  };
  const decision = await buildDecision(scene, { open: false, ...times });
  const opened = await feed.until(
    ({ boardFeed }) =>
      boardFeed.__typename === 'DecisionOpened' && boardFeed.decision?.id === decision.id,
  );
  expect(opened.boardFeed.decision?.rollSize).toBe(40);
  const closed = await feed.until((event) => closing(decision, event));
  expect(closed.boardFeed.decision?.tally).toEqual({ final: true, ballots: 0 });
  await socket.close();
});

test('two servers close a decision once', async () => {
  const second = await startTestServer({ databaseUrl: server.databaseUrl });
  const own = await buildScene(server, { residents: 1 });
  const decision = await buildDecision(own);
  const apis = [own.facilitator.api, second.api(own.facilitator.token)];
  const payloads = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      apis[index % 2]!.mutate('closeDecision', { decisionId: decision.id }),
    ),
  );
  expect(payloads.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  const events: unknown[] = await server.platform.db.query(
    `SELECT 1 FROM stream_event WHERE kind = 'DECISION_CLOSED' AND ids->>'decisionId' = $1`,
    [decision.id],
  );
  expect(events).toHaveLength(1);
  await second.stop();
});
