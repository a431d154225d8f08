import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phase } from '../../../server/features/communities/phase.js';
import { Role } from '../../../server/foundation/viewer.js';
import {
  buildBoard,
  buildDecision,
  buildPerson,
  buildPlaces,
  buildScene,
  cast,
  type Actor,
  type Places,
} from '../../support/factories.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

let server: TestServer;
let places: Places;
let facilitator: Actor;

beforeAll(async () => {
  server = await startTestServer();
  places = await buildPlaces(server);
  const communityId = places.community.id;
  facilitator = await buildPerson(server, { role: Role.MODERATOR, communityId });
});
afterAll(() => server.stop());

function ask(by: Actor, input: object = {}) {
  return by.api.mutate<{ request: { id: string; state: string; note: string } | null }>(
    'askForResidence',
    { communityId: places.community.id, ...input },
    'request { id state note }',
  );
}

async function decide(by: Actor, name: string, input: object) {
  return (await by.api.mutate(name, input)).userErrors[0]?.code ?? null;
}

const OWN = `query ($id: ID!) { community(id: $id) {
  viewerResidence { way area { id } saidBy { id } } viewerResidenceRequest { state note reason } } }`;
interface Own {
  community: {
    viewerResidence: object | null;
    viewerResidenceRequest: { state: string; note: string | null; reason: string | null } | null;
  };
}
const own = async (by: Actor) =>
  (await by.api.ask<Own>(OWN, { id: places.community.id })).community;

describe('asking a facilitator', () => {
  test('is seen by them, confirmed with the place they know, and told', async () => {
    const person = await buildPerson(server);
    const socket = await server.socket({ token: person.token });
    const { request } = await ask(person, {
      areaId: places.westGate.id,
      note: 'I am Mrs Li’s son',
    });
    const queue = await facilitator.api.ask<{
      community: { register: { requests: { nodes: { id: string; note: string }[] } } };
    }>(
      `query ($id: ID!) { community(id: $id) { register { requests { nodes { id note person { id } } } } } }`,
      { id: places.community.id },
    );
    const waiting = queue.community.register.requests.nodes;
    expect(waiting.find(({ id }) => id === request!.id)?.note).toBe('I am Mrs Li’s son');
    const input = { requestId: request!.id, areaId: places.building.id };
    expect(await decide(facilitator, 'confirmResidence', input)).toBeNull();
    expect(await own(person)).toEqual({
      viewerResidence: {
        way: 'CONFIRMATION',
        area: { id: places.building.id },
        saidBy: { id: facilitator.id },
      },
      viewerResidenceRequest: { state: 'CONFIRMED', note: null, reason: null },
    });
    await socket.close();
    const { viewer } = await person.api.ask<{ viewer: { updates: { nodes: object[] } } }>(
      `{ viewer { updates { nodes { __typename ... on ResidenceConfirmed { community { id } } } } } }`,
    );
    expect(viewer.updates.nodes).toEqual([
      { __typename: 'ResidenceConfirmed', community: { id: places.community.id } },
    ]);
  });

  test('is refused with a reason that they alone are told', async () => {
    const person = await buildPerson(server);
    const { request } = await ask(person, { note: 'Building 9' });
    const input = { requestId: request!.id, reason: 'Bring your tenancy to the desk.' };
    expect(await decide(facilitator, 'refuseResidence', { ...input, reason: ' ' })).toBe(
      'BAD_INPUT',
    );
    expect(await decide(facilitator, 'refuseResidence', input)).toBeNull();
    const { viewer } = await person.api.ask<{ viewer: { updates: { nodes: object[] } } }>(
      `{ viewer { updates { nodes { ... on ResidenceRefused { request { reason note } } } } } }`,
    );
    expect(viewer.updates.nodes).toEqual([
      { request: { reason: 'Bring your tenancy to the desk.', note: null } },
    ]);
    const seen: unknown[] = await server.platform.db.query(
      `SELECT 1 FROM audit_log WHERE audit_log::text LIKE '%tenancy%' OR audit_log::text LIKE '%Building 9%'
       UNION ALL SELECT 1 FROM stream_event WHERE ids::text LIKE '%tenancy%'`,
    );
    expect(seen).toEqual([]);
    // Whoever was refused may ask again.
    expect((await ask(person)).userErrors).toEqual([]);
  });

  test('waits once for each, and can be taken back', async () => {
    const person = await buildPerson(server);
    const answers = await Promise.all([ask(person), ask(person)]);
    const made = answers.filter(({ request }) => request);
    expect(made).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
    const { id: requestId } = made[0]!.request!;
    const stranger = await buildPerson(server);
    expect(await decide(stranger, 'withdrawResidenceRequest', { requestId })).toBe('NOT_FOUND');
    expect(await decide(person, 'withdrawResidenceRequest', { requestId })).toBeNull();
    expect((await own(person)).viewerResidenceRequest).toBeNull();
    expect(await decide(facilitator, 'confirmResidence', { requestId })).toBe('CONFLICT');
  });

  test('sent again after a lost answer asks once', async () => {
    const person = await buildPerson(server);
    const input = { clientMutationId: randomUUID() };
    const [first, again] = [await ask(person, input), await ask(person, input)];
    expect(again.request!.id).toBe(first.request!.id);
  });

  test('is decided by one of two facilitators, never about oneself, and not from elsewhere', async () => {
    const communityId = places.community.id;
    const self = await buildPerson(server, { role: Role.MODERATOR, communityId });
    const foreign = await buildPlaces(server);
    const elsewhere = await buildPerson(server, {
      role: Role.MODERATOR,
      communityId: foreign.community.id,
    });
    const { request } = await ask(self);
    const input = { requestId: request!.id };
    expect(await decide(self, 'confirmResidence', input)).toBe('NOT_ALLOWED');
    expect(await decide(elsewhere, 'confirmResidence', input)).toBe('NOT_FOUND');
    const both = await Promise.all([
      decide(facilitator, 'confirmResidence', input),
      decide(facilitator, 'refuseResidence', { ...input, reason: 'No.' }),
    ]);
    expect(both).toContain(null);
    expect(both).toContain('CONFLICT');
  });
});

describe('who sees the register', () => {
  const REGISTER = `query ($id: ID!) { community(id: $id) {
    register { entries { totalCount } sheets { id } requests { totalCount } } } }`;
  test.each([
    ['a visitor', null, false],
    ['a resident', Role.RESIDENT, false],
    ['an official', Role.OFFICIAL, false],
    ['a facilitator', Role.MODERATOR, true],
    ['an administrator', Role.ADMINISTRATOR, true],
  ])('%s: %s', async (_who, role, sees) => {
    const communityId = places.community.id;
    const asked =
      role === Role.RESIDENT ? { residentOf: communityId } : { role: role!, communityId };
    const api = role ? (await buildPerson(server, asked)).api : server.api();
    const { community } = await api.ask<{ community: { register: object | null } }>(REGISTER, {
      id: communityId,
    });
    expect(community.register !== null).toBe(sees);
  });

  test('nobody else’s residence can be ended from outside', async () => {
    const resident = await buildPerson(server, { residentOf: places.community.id });
    const other = await buildPerson(server, { residentOf: places.community.id });
    const input = { communityId: places.community.id, personId: resident.id };
    expect(await decide(other, 'endResidence', input)).toBe('NOT_FOUND');
    expect(await decide(resident, 'endResidence', { communityId: places.community.id })).toBeNull();
  });
});

describe('a vote that is open', () => {
  async function openVote() {
    const scene = await buildScene(server, { residents: 2 });
    const make = async () => {
      const { codes } = await scene.facilitator.api.mutate<{ codes: string[] }>(
        'makeCodes',
        { communityId: scene.community.id, count: 2 },
        'codes',
      );
      return codes;
    };
    const before = await make();
    const decision = await buildDecision(scene);
    return { scene, decision, before, after: await make() };
  }
  const turnout = (id: string) =>
    server
      .api()
      .ask<{ decision: { turnout: { rollSize: number; version: number } } }>(
        `query ($id: ID!) { decision(id: $id) { turnout { rollSize version } } }`,
        { id },
      )
      .then(({ decision }) => decision.turnout);

  test('is joined by who was known before it opened, not by who became known later', async () => {
    const { decision, before, after } = await openVote();
    const [late, newcomer] = [await buildPerson(server), await buildPerson(server)];
    const opened = await turnout(decision.id);
    expect((await cast(late.api, decision, [0])).userErrors).toMatchObject([
      { code: 'NOT_ON_ROLL' },
    ]);
    await late.api.mutate('redeemCode', { code: before[0]! });
    await newcomer.api.mutate('redeemCode', { code: after[0]! });
    expect((await cast(late.api, decision, [0])).userErrors).toEqual([]);
    expect((await cast(newcomer.api, decision, [0])).userErrors).toMatchObject([
      { code: 'NOT_ON_ROLL' },
    ]);
    const joined = await turnout(decision.id);
    expect(joined.rollSize).toBe(opened.rollSize + 1);
    expect(joined.version).toBeGreaterThan(opened.version);
  });

  test('is joined while it can be, and the count at its closing knows of everybody who did', async () => {
    const { scene, decision, before } = await openVote();
    const people = await Promise.all([buildPerson(server), buildPerson(server)]);
    await Promise.all([
      ...people.map(({ api }, index) => api.mutate('redeemCode', { code: before[index]! })),
      scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id }),
    ]);
    const [{ counted, stored }]: [{ counted: number; stored: number }] =
      await server.platform.db.query(
        `SELECT (SELECT count(*) FROM roll_entry WHERE decision_id = $1)::int AS counted, roll_size AS stored
         FROM decision WHERE id = $1`,
        [decision.id],
      );
    expect(stored).toBe(counted);
  });

  test('of another area is not joined', async () => {
    const communityId = places.community.id;
    await buildPerson(server, { residentOf: communityId, areaId: places.westGate.id });
    const { codes } = await facilitator.api.mutate<{ codes: string[] }>(
      'makeCodes',
      { communityId, areaId: places.building.id, count: 1 },
      'codes',
    );
    const board = await buildBoard(server, { communityId, phase: Phase.DECIDE });
    const scene = {
      ...(await buildScene(server)),
      community: places.community,
      board,
      facilitator,
    };
    const decision = await buildDecision(scene, {
      rollAreaId: places.westGate.id,
      options: [
        { label: 'Yes please', cost: 1 },
        { label: 'Rather not', cost: 1 },
      ],
    });
    const person = await buildPerson(server);
    await person.api.mutate('redeemCode', { code: codes[0]! });
    expect((await cast(person.api, decision, [0])).userErrors).toMatchObject([
      { code: 'NOT_ON_ROLL' },
    ]);
  });
});
