import { afterAll, beforeAll, expect, test } from 'vitest';
import { Api } from '../support/api.js';
import {
  buildDecision,
  buildScene,
  cast,
  newNonce,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { ReplyEater } from '../support/reply-eater.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const VOTERS = 200;

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: VOTERS });
});
afterAll(() => server.stop());

/** The ballots that are stored, and how many of them count. */
async function stored({ id }: OpenDecision): Promise<{ leaves: Set<string>; counted: number }> {
  const rows: { leaf: string; counts: boolean }[] = await server.platform.db.query(
    'SELECT leaf, superseded_at IS NULL AS counts FROM ballot WHERE decision_id = $1',
    [id],
  );
  return {
    leaves: new Set(rows.map(({ leaf }) => leaf)),
    counted: rows.filter(({ counts }) => counts).length,
  };
}

test('200 voters who cast 50 times at once, on two servers, have 200 ballots', async () => {
  const decision = await buildDecision(scene);
  const other = await startTestServer({ databaseUrl: server.databaseUrl });
  const acknowledged: string[] = [];
  const castAll = ({ api, token }: Scene['people'][number]) =>
    Array.from({ length: 50 }, async (_, turn) => {
      const by = turn % 2 === 0 ? api : other.api(token);
      const { ballot, userErrors } = await cast(by, decision, [turn % 3]);
      expect(userErrors).toEqual([]);
      acknowledged.push(ballot!.leaf);
    });
  // Twenty voters together: more sockets at once than a test's own client opens in time.
  for (let first = 0; first < VOTERS; first += 20)
    await Promise.all(scene.people.slice(first, first + 20).flatMap(castAll));
  await other.stop();
  const { leaves, counted } = await stored(decision);
  expect(counted).toBe(VOTERS);
  expect(acknowledged.length).toBe(VOTERS * 50);
  expect(new Set(acknowledged)).toEqual(leaves);
});

test('1,000 ballots whose replies are lost and that are sent again get their answer, and change nothing', async () => {
  const decision = await buildDecision(scene);
  const eater = await ReplyEater.before(server.url);
  const turns = Array.from({ length: 1_000 }, (_, turn) => turn);
  const lasting = new Map<string, string>();
  for (let first = 0; first < turns.length; first += VOTERS)
    await Promise.all(
      turns.slice(first, first + VOTERS).map(async (turn) => {
        const voter = scene.people[turn % VOTERS]!;
        const nonce = newNonce();
        const places = [turn % 3];
        const unheard = new Api(eater.url, voter.token);
        await expect(cast(unheard, decision, places, nonce)).rejects.toThrow('fetch failed');
        // Every second one changes their mind before they try again.
        const changed = turn % 2 === 0 ? await cast(voter.api, decision, [(turn + 1) % 3]) : null;
        const again = await cast(voter.api, decision, places, nonce);
        const oncemore = await cast(voter.api, decision, places, nonce);
        expect(again.userErrors).toEqual([]);
        expect(oncemore).toEqual(again);
        lasting.set(voter.id, (changed ?? again).ballot!.leaf);
      }),
    );
  await eater.close();
  expect(eater.eaten).toBe(turns.length);
  const { leaves, counted } = await stored(decision);
  expect(leaves.size).toBe(turns.length * 1.5);
  expect(counted).toBe(VOTERS);
  const rows: { voterId: string; leaf: string }[] = await server.platform.db.query(
    `SELECT voter_id AS "voterId", leaf FROM ballot WHERE decision_id = $1 AND superseded_at IS NULL`,
    [decision.id],
  );
  expect(new Map(rows.map(({ voterId, leaf }) => [voterId, leaf]))).toEqual(lasting);
});

test('with five connections 200 who cast at once are accepted or told to come back, and nobody is told wrong', async () => {
  const decision = await buildDecision(scene);
  const small = await startTestServer({ databaseUrl: server.databaseUrl, databasePool: 5 });
  const document = `mutation ($input: CastBallotInput!) { castBallot(input: $input) {
    ballot { leaf } decision { turnout { cast } } userErrors { code } } }`;
  interface Cast {
    castBallot: { ballot: { leaf: string } | null; userErrors: unknown[] };
  }
  const answers = await Promise.all(
    scene.people.map(({ token }, turn) => {
      const choice = { options: [decision.options[turn % 3]!.id] };
      const said = { decisionId: decision.id, choice, nonce: newNonce() };
      const input = { ...said, publicChoiceAccepted: true };
      return small.api(token).send<Cast>(document, { input });
    }),
  );
  await small.stop();
  const accepted = answers.flatMap(({ data }) => data?.castBallot.ballot ?? []);
  const others = answers.filter(({ data }) => !data?.castBallot.ballot);
  expect(others.filter(({ status }) => status !== 503)).toEqual([]);
  expect(accepted.length).toBeGreaterThan(0);
  const { leaves } = await stored(decision);
  expect(accepted.filter(({ leaf }) => !leaves.has(leaf))).toEqual([]);
});
