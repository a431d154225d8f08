import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BoardVisibility } from '../../server/features/communities/board.js';
import { Phase } from '../../server/features/communities/phase.js';
import { Role } from '../../server/foundation/viewer.js';
import { boardCursor } from '../support/cursors.js';
import {
  buildBoard,
  buildDecision,
  buildObjection,
  buildPerson,
  buildScene,
  register,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 6 });
});
afterAll(() => server.stop());

const scheduled = (overrides = {}) => buildDecision(scene, { open: false, ...overrides });
const objecting = ({ id }: OpenDecision) => ({ decisionId: id, body: 'Too dear.' });

const OBJECTIONS = `query ($id: ID!, $after: Cursor) { decision(id: $id) { openObjectionCount
  viewerCan { object { allowed code } withdraw { allowed code } }
  objections(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { body answer answeredAt author { id } answeredBy { id } viewerCan { answer { allowed code } } } } } }`;

interface Shown {
  decision: {
    openObjectionCount: number;
    viewerCan: Record<'object' | 'withdraw', { allowed: boolean; code: string | null }>;
    objections: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: {
        body: string;
        answer: string | null;
        author: { id: string };
        answeredBy: { id: string } | null;
        viewerCan: { answer: { allowed: boolean; code: string | null } };
      }[];
    };
  };
}

describe('objecting', () => {
  test('is for residents, and the button says so', async () => {
    const decision = await scheduled();
    const everybody = await buildEverybody(server, scene.community.id);
    const answers: Record<string, string | null> = {};
    for (const role of ROLES) {
      const { viewerCan } = (await everybody[role].ask<Shown>(OBJECTIONS, decision)).decision;
      answers[role] = await refusalOf(everybody[role], 'objectToDecision', objecting(decision));
      expect([role, viewerCan.object.allowed]).toEqual([role, answers[role] === null]);
    }
    expect(answers).toEqual({
      visitor: 'UNAUTHENTICATED',
      resident: null,
      'resident elsewhere': 'NOT_A_RESIDENT',
      moderator: 'NOT_A_RESIDENT',
      'moderator elsewhere': 'NOT_A_RESIDENT',
      official: 'NOT_A_RESIDENT',
      administrator: 'NOT_A_RESIDENT',
    });
  });

  test('is done once each, also twice at the same moment, and a retry makes nothing twice', async () => {
    const decision = await scheduled();
    const [first, second] = scene.people;
    const twice = await Promise.all(
      [1, 2, 3, 4].map(() => refusalOf(first!.api, 'objectToDecision', objecting(decision))),
    );
    expect(twice.map(String).toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'null']);
    const input = { ...objecting(decision), clientMutationId: randomUUID() };
    const made = await Promise.all(
      [1, 2].map(() =>
        second!.api.mutate<{ objection: { id: string } }>(
          'objectToDecision',
          input,
          'objection { id }',
        ),
      ),
    );
    expect(made[0]!.objection.id).toBe(made[1]!.objection.id);
    const { openObjectionCount } = (await second!.api.ask<Shown>(OBJECTIONS, decision)).decision;
    expect(openObjectionCount).toBe(2);
  });

  test('or opening: when they meet, one wins', async () => {
    for (let round = 0; round < 6; round++) {
      const decision = await scheduled();
      const objections = scene.people.map(({ api }) =>
        refusalOf(api, 'objectToDecision', objecting(decision)),
      );
      const opening = refusalOf(scene.facilitator.api, 'openDecision', { decisionId: decision.id });
      const [opened, objected] = [await opening, await Promise.all(objections)];
      const stands = objected.filter((refusal) => refusal === null).length;
      if (opened === null) expect(stands).toBe(0);
      else expect([opened, stands > 0]).toEqual(['TOO_EARLY', true]);
      expect(new Set(objected.filter(Boolean))).toEqual(
        opened === null ? new Set(['CLOSED']) : new Set(),
      );
    }
  });

  test('is over once the vote has opened', async () => {
    const decision = await buildDecision(scene);
    expect(await refusalOf(scene.people[0]!.api, 'objectToDecision', objecting(decision))).toBe(
      'CLOSED',
    );
  });
});

describe('answering', () => {
  test('is for facilitators, once and for all, and lets the vote open', async () => {
    const decision = await scheduled();
    const [resident] = scene.people;
    const objectionId = await buildObjection(resident!, decision);
    const { facilitator } = scene;
    const open = () => refusalOf(facilitator.api, 'openDecision', { decisionId: decision.id });
    expect(await open()).toBe('TOO_EARLY');
    const everybody = await buildEverybody(server, scene.community.id);
    const answer = { objectionId, body: 'It is within the budget.' };
    for (const role of ['visitor', 'resident', 'moderator elsewhere', 'official'] as const) {
      const { objections } = (await everybody[role].ask<Shown>(OBJECTIONS, decision)).decision;
      expect(objections.nodes[0]!.viewerCan.answer.allowed).toBe(false);
      expect(await refusalOf(everybody[role], 'answerObjection', answer)).not.toBe(null);
    }
    const answers = await Promise.all(
      [1, 2, 3].map(() => refusalOf(facilitator.api, 'answerObjection', answer)),
    );
    expect(answers.map(String).toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'null']);
    const { objections } = (await server.api().ask<Shown>(OBJECTIONS, decision)).decision;
    expect(objections.nodes[0]).toMatchObject({
      body: 'The money is not named.',
      answer: 'It is within the budget.',
      author: { id: resident!.id },
      answeredBy: { id: facilitator.id },
    });
    expect(await open()).toBe(null);
  });

  test('nobody answers their own', async () => {
    const decision = await scheduled();
    const both = await buildPerson(server, {
      role: Role.MODERATOR,
      communityId: scene.community.id,
    });
    await register(server.platform, scene.community.id, [both.id]);
    const objectionId = await buildObjection({ ...both, api: server.api(both.token) }, decision);
    const input = { objectionId, body: 'I withdraw it.' };
    expect(await refusalOf(both.api, 'answerObjection', input)).toBe('NOT_ALLOWED');
    const forced = server.platform.db.query(
      `UPDATE objection SET answer = '{}', answered_at = now(), answered_by_id = author_id WHERE id = $1`,
      [objectionId],
    );
    await expect(forced).rejects.toThrow('objection_');
  });
});

describe('withdrawing', () => {
  const withdraw = ({ id }: OpenDecision, reason = 'The question was wrong.') => ({
    decisionId: id,
    reason,
  });
  const statusOf = async (index: number, of = scene) => {
    const { proposal } = await server
      .api()
      .ask<{ proposal: { status: string } }>('query ($id: ID!) { proposal(id: $id) { status } }', {
        id: of.proposals[index]!.id,
      });
    return proposal.status;
  };

  test('is for facilitators, before opening, with a public reason', async () => {
    const decision = await scheduled();
    const everybody = await buildEverybody(server, scene.community.id);
    for (const role of ['visitor', 'resident', 'moderator elsewhere', 'official'] as const) {
      const { viewerCan } = (await everybody[role].ask<Shown>(OBJECTIONS, decision)).decision;
      expect(viewerCan.withdraw.allowed).toBe(false);
      expect(await refusalOf(everybody[role], 'withdrawDecision', withdraw(decision))).not.toBe(
        null,
      );
    }
    const { api } = scene.facilitator;
    expect(await refusalOf(api, 'withdrawDecision', withdraw(decision, ' '))).toBe('BAD_INPUT');
    expect(await refusalOf(api, 'withdrawDecision', withdraw(decision))).toBe(null);
    const seen = await server.api().ask<{ decision: object }>(
      `query ($id: ID!) { decision(id: $id) { status withdrawalReason withdrawnAt tally { ballots }
        ballots { totalCount } viewerCan { castBallot { code } } } }`,
      decision,
    );
    expect(seen.decision).toMatchObject({
      status: 'WITHDRAWN',
      withdrawalReason: 'The question was wrong.',
      withdrawnAt: expect.any(String) as unknown,
      tally: null,
      ballots: { totalCount: 0 },
    });
    for (const [name, input] of [
      ['openDecision', { decisionId: decision.id }],
      ['withdrawDecision', withdraw(decision)],
      ['objectToDecision', objecting(decision)],
    ] as const) {
      const by = name === 'objectToDecision' ? scene.people[0]!.api : api;
      expect(await refusalOf(by, name, input)).toBe('CLOSED');
    }
    const open = await buildDecision(scene);
    expect(await refusalOf(api, 'withdrawDecision', withdraw(open))).toBe('CLOSED');
  });

  test('opens its proposals again, but not those another ballot lists', async () => {
    const own = await buildScene(server);
    const list = (...places: number[]) =>
      buildDecision(own, {
        open: false,
        options: places.map((place) => ({ proposalId: own.proposals[place]!.id })),
      });
    const [first, second] = [await list(0, 1), await list(1, 2)];
    const { api } = own.facilitator;
    expect(await refusalOf(api, 'withdrawDecision', withdraw(first))).toBe(null);
    expect(await Promise.all([0, 1, 2].map((index) => statusOf(index, own)))).toEqual([
      'OPEN',
      'SHORTLISTED',
      'SHORTLISTED',
    ]);
    expect(await refusalOf(api, 'withdrawDecision', withdraw(second))).toBe(null);
    expect(await statusOf(1, own)).toBe('OPEN');
  });

  test('two ballots that share a proposal, withdrawn at once: it is open again', async () => {
    const own = await buildScene(server);
    const decisions = [
      await buildDecision(own, { open: false }),
      await buildDecision(own, { open: false }),
    ];
    await Promise.all(
      decisions.map((decision) =>
        refusalOf(own.facilitator.api, 'withdrawDecision', withdraw(decision)),
      ),
    );
    expect(await statusOf(0, own)).toBe('OPEN');
  });
});

test('objections come in pages, oldest first, and are not there on a board one may not see', async () => {
  const decision = await scheduled();
  for (const person of scene.people.slice(0, 3)) await buildObjection(person, decision, person.id);
  const first = (await server.api().ask<Shown>(OBJECTIONS, decision)).decision.objections;
  expect(first.totalCount).toBe(3);
  expect(first.nodes.map(({ body }) => body)).toEqual(scene.people.slice(0, 2).map(({ id }) => id));
  const { endCursor: after } = first.pageInfo;
  const rest = await server.api().ask<Shown>(OBJECTIONS, { ...decision, after });
  expect(rest.decision.objections.nodes.map(({ body }) => body)).toEqual([scene.people[2]!.id]);

  const board = await buildBoard(server, {
    communityId: scene.community.id,
    visibility: BoardVisibility.MEMBERS,
    phase: Phase.DECIDE,
  });
  const secret = await buildDecision(
    { ...scene, board, proposals: [] },
    { open: false, method: 'YES_NO', options: null, rules: {} },
  );
  const objectionId = await buildObjection(scene.people[0]!, secret);
  const stranger = await buildPerson(server);
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  expect(await stranger.api.ask(node, { id: objectionId })).toEqual({ node: null });
  for (const [name, input] of [
    ['objectToDecision', objecting(secret)],
    ['answerObjection', { objectionId, body: 'No.' }],
    ['withdrawDecision', { decisionId: secret.id, reason: 'No.' }],
    ['openDecision', { decisionId: secret.id }],
    ['closeDecision', { decisionId: secret.id }],
  ] as const)
    expect([name, await refusalOf(stranger.api, name, input)]).toEqual([name, 'NOT_FOUND']);
});

test('the board’s feed tells of an objection, its answer and a withdrawal', async () => {
  const socket = await server.socket();
  const feed = socket.subscribe<{ boardFeed: { __typename: string } }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { __typename
      ... on ObjectionRaised { objection { id body answer } }
      ... on ObjectionAnswered { objection { id answer decision { openObjectionCount } } }
      ... on DecisionWithdrawn { decision { id status withdrawalReason } } } }`,
    { id: scene.board.id, after: await boardCursor(server.api(), scene.board.id) },
  );
  const decision = await scheduled();
  const id = await buildObjection(scene.people[1]!, decision);
  const of = (kind: string) => feed.until(({ boardFeed }) => boardFeed.__typename === kind);
  expect(await of('ObjectionRaised')).toMatchObject({
    boardFeed: { objection: { id, body: 'The money is not named.', answer: null } },
  });
  const { api } = scene.facilitator;
  await refusalOf(api, 'answerObjection', { objectionId: id, body: 'You are right.' });
  expect(await of('ObjectionAnswered')).toMatchObject({
    boardFeed: { objection: { id, answer: 'You are right.', decision: { openObjectionCount: 0 } } },
  });
  await refusalOf(api, 'withdrawDecision', { decisionId: decision.id, reason: 'So be it.' });
  expect(await of('DecisionWithdrawn')).toMatchObject({
    boardFeed: {
      decision: { id: decision.id, status: 'WITHDRAWN', withdrawalReason: 'So be it.' },
    },
  });
  await socket.close();
});
