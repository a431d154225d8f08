import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildDecision,
  buildPerson,
  buildScene,
  cast,
  newNonce,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 4 });
});
afterAll(() => server.stop());

const STANDING = `query ($id: ID!) { decision(id: $id) {
  turnout { cast rollSize percent } ballots { totalCount nodes { leaf voter { id } options { id } } }
  tally { ballots options { option { id } votes } } viewerBallot { leaf options { id } } viewerOnRoll
  viewerCan { castBallot { allowed code reason } } } }`;

interface Standing {
  decision: {
    turnout: { cast: number; rollSize: number; percent: number };
    ballots: {
      totalCount: number;
      nodes: { leaf: string; voter: { id: string }; options: { id: string }[] }[];
    };
    tally: { ballots: number; options: { option: { id: string }; votes: number }[] };
    viewerBallot: { leaf: string; options: { id: string }[] } | null;
    viewerOnRoll: boolean;
    viewerCan: { castBallot: { allowed: boolean; code: string | null; reason: string | null } };
  };
}

function votesOf(standing: Standing, optionId: string): number | undefined {
  return standing.decision.tally.options.find(({ option }) => option.id === optionId)?.votes;
}

describe('one ballot per voter', () => {
  test('a ballot is stored, counted and given back', async () => {
    const decision = await buildDecision(scene);
    const [voter] = scene.people;
    const { ballot, userErrors } = await cast(voter!.api, decision, [0, 2]);
    expect(userErrors).toEqual([]);
    const standing = await voter!.api.ask<Standing>(STANDING, { id: decision.id });
    expect(standing.decision.turnout).toEqual({ cast: 1, rollSize: 4, percent: 25 });
    expect(standing.decision.viewerBallot?.leaf).toBe(ballot?.leaf);
    expect(votesOf(standing, decision.options[0]!.id)).toBe(1);
    expect(votesOf(standing, decision.options[1]!.id)).toBe(0);
    expect(standing.decision.ballots.nodes[0]?.voter.id).toBe(voter!.id);
  });

  test('50 different ballots of one voter at once leave one that counts', async () => {
    const decision = await buildDecision(scene);
    const [voter] = scene.people;
    const payloads = await Promise.all(
      Array.from({ length: 50 }, (_, index) => cast(voter!.api, decision, [index % 3])),
    );
    expect(payloads.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(payloads.map(({ ballot }) => ballot!.leaf)).size).toBe(50);
    const standing = await voter!.api.ask<Standing>(STANDING, { id: decision.id });
    expect(standing.decision.ballots.totalCount).toBe(1);
    expect(standing.decision.tally.ballots).toBe(1);
    expect(payloads.map(({ ballot }) => ballot!.leaf)).toContain(
      standing.decision.viewerBallot!.leaf,
    );
  });

  test('50 at once on two servers leave one that counts', async () => {
    const second = await startTestServer({ databaseUrl: server.databaseUrl });
    const decision = await buildDecision(scene);
    const [voter] = scene.people;
    const apis = [voter!.api, second.api(voter!.token)];
    const payloads = await Promise.all(
      Array.from({ length: 50 }, (_, index) => cast(apis[index % 2]!, decision, [index % 3])),
    );
    expect(payloads.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const standing = await voter!.api.ask<Standing>(STANDING, { id: decision.id });
    expect(standing.decision.ballots.totalCount).toBe(1);
    await second.stop();
  });

  test('the database itself refuses a second one', async () => {
    const decision = await buildDecision(scene);
    const [voter] = scene.people;
    await cast(voter!.api, decision, [0]);
    const copy = server.platform.db.query(
      `INSERT INTO ballot SELECT 'another-leaf', decision_id, voter_id, choice, nonce, cast_at, NULL
       FROM ballot WHERE decision_id = $1`,
      [decision.id],
    );
    await expect(copy).rejects.toThrow('ballot_one_per_voter');
  });
});

describe('retries and changes of mind', () => {
  test('the same ballot sent again is the same ballot', async () => {
    const decision = await buildDecision(scene);
    const [voter] = scene.people;
    const nonce = newNonce();
    const payloads = await Promise.all(
      Array.from({ length: 20 }, () => cast(voter!.api, decision, [1], nonce)),
    );
    expect(new Set(payloads.map(({ ballot }) => JSON.stringify(ballot))).size).toBe(1);
    const rows: unknown[] = await server.platform.db.query(
      'SELECT 1 FROM ballot WHERE decision_id = $1',
      [decision.id],
    );
    expect(rows).toHaveLength(1);
  });

  test('a new ballot replaces the old one, and a late retry of the old one does not bring it back', async () => {
    const decision = await buildDecision(scene);
    const [voter] = scene.people;
    const nonce = newNonce();
    const first = await cast(voter!.api, decision, [0], nonce);
    const second = await cast(voter!.api, decision, [1]);
    const retry = await cast(voter!.api, decision, [0], nonce);
    expect(retry.ballot).toEqual(first.ballot);
    const standing = await voter!.api.ask<Standing>(STANDING, { id: decision.id });
    expect(standing.decision.viewerBallot?.leaf).toBe(second.ballot?.leaf);
    expect(votesOf(standing, decision.options[0]!.id)).toBe(0);
    const status = await voter!.api.ask(
      `query ($id: ID!, $old: String!, $new: String!) { decision(id: $id) {
         old: ballotStatus(leaf: $old) new: ballotStatus(leaf: $new) none: ballotStatus(leaf: "x") } }`,
      { id: decision.id, old: first.ballot!.leaf, new: second.ballot!.leaf },
    );
    expect(status).toEqual({ decision: { old: 'SUPERSEDED', new: 'COUNTED', none: null } });
  });

  test('a retry after closing still gets its answer', async () => {
    const own = await buildScene(server);
    const decision = await buildDecision(own);
    const [voter] = own.people;
    const nonce = newNonce();
    const first = await cast(voter!.api, decision, [0], nonce);
    await own.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    const retry = await cast(voter!.api, decision, [0], nonce);
    expect(retry).toEqual(first);
  });
});

describe('who may cast, and what', () => {
  test('a visitor is refused as a whole', async () => {
    const decision = await buildDecision(scene);
    const document = `mutation ($input: CastBallotInput!) { castBallot(input: $input) { ballot { leaf } } }`;
    const input = { decisionId: decision.id, choice: { options: [] }, nonce: newNonce() };
    const { errors } = await server.api().send(document, { input });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('whoever moves in after opening is not on the roll, and is told so by button and mutation alike', async () => {
    const decision = await buildDecision(scene);
    const late = await buildPerson(server, { residentOf: scene.community.id });
    const { userErrors, ballot } = await cast(late.api, decision, [0]);
    expect(ballot).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'NOT_ON_ROLL', field: ['input', 'decisionId'] }]);
    const { decision: seen } = await late.api.ask<Standing>(STANDING, { id: decision.id });
    expect(seen.viewerOnRoll).toBe(false);
    expect(seen.viewerCan.castBallot).toEqual({
      allowed: false,
      code: 'NOT_ON_ROLL',
      reason: userErrors[0]!.message,
    });
    expect(seen.turnout.rollSize).toBeGreaterThan(0);
  });

  test('not before opening, not after closing', async () => {
    const own = await buildScene(server);
    const decision = await buildDecision(own, { open: false });
    const [voter] = own.people;
    expect((await cast(voter!.api, decision, [0])).userErrors).toMatchObject([
      { code: 'NOT_OPEN_YET' },
    ]);
    await own.facilitator.api.mutate('openDecision', { decisionId: decision.id });
    await own.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    expect((await cast(voter!.api, decision, [0])).userErrors).toMatchObject([{ code: 'CLOSED' }]);
  });

  test('what the rules forbid is refused by name, in the voter’s language', async () => {
    const rules = {
      budget: 15_000_000,
      budgetRule: 'GREEDY',
      maxBallotCost: 13_000_000,
      maxChoices: 2,
    };
    const decision = await buildDecision(scene, { rules });
    const { api } = scene.people[0]!;
    const [a, b, c] = decision.options.map(({ id }) => id);
    const refusal = async (options: unknown[], speaker = api) => {
      const input = { decisionId: decision.id, choice: { options }, nonce: newNonce() };
      return (await speaker.mutate('castBallot', input)).userErrors[0];
    };
    expect(await refusal([b, c])).toMatchObject({
      code: 'OVER_BUDGET',
      field: ['input', 'choice', 'options'],
    });
    expect(await refusal([a, b, c])).toMatchObject({
      code: 'TOO_MANY_CHOICES',
      message: expect.stringContaining('at most 2') as string,
    });
    expect(await refusal([])).toMatchObject({ code: 'TOO_FEW_CHOICES' });
    expect(await refusal([a, a])).toMatchObject({ code: 'BAD_INPUT' });
    expect(await refusal(['opt_none'])).toMatchObject({ code: 'UNKNOWN_OPTION' });
    expect((await refusal([], api.in('zh-Hans')))?.message).toBe('你选了 0 项，至少要选 1 项。');
    const bad = await api.mutate('castBallot', {
      decisionId: decision.id,
      choice: { options: [a] },
      nonce: 'short',
    });
    expect(bad.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'nonce'] }]);
    const elsewhere = await api.mutate('castBallot', {
      decisionId: 'dec_none',
      choice: { options: [a] },
      nonce: newNonce(),
    });
    expect(elsewhere.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('a refused ballot in a batch leaves the others alone', async () => {
    const decision = await buildDecision(scene);
    const stranger = await buildPerson(server);
    const voters = [...scene.people.slice(0, 4), stranger];
    const payloads = await Promise.all(voters.map(({ api }) => cast(api, decision, [0])));
    expect(payloads.map(({ userErrors }) => userErrors.length)).toEqual([0, 0, 0, 0, 1]);
  });
});
