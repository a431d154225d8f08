import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { Role } from '../../server/foundation/viewer.js';
import type { Api } from '../support/api.js';
import { buildBoard, buildPerson, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let boardId: string;
let administrator: Api;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
  const board = { communityId: scene.community.id, phase: Phase.COLLECT };
  boardId = (await buildBoard(server, board)).id;
  administrator = (await buildPerson(server, { role: Role.ADMINISTRATOR })).api;
});
afterAll(() => server.stop());

/** Everything that makes something: who may, what is made, and a body with a field to change. */
const CREATING = {
  createCommunity: () => ({
    made: 'community',
    body: { name: 'Locust Shade', timeZone: 'Asia/Shanghai', currency: 'CNY' },
    other: { name: 'New Ripple' },
  }),
  createUnit: () => ({
    made: 'unit',
    body: { communityId: scene.community.id, name: 'Drainage Station' },
    other: { name: 'Seniors’ Station' },
  }),
  createBoard: () => ({
    made: 'board',
    body: { communityId: scene.community.id, question: 'What first?' },
    other: { question: 'What next?' },
  }),
  publishProposal: () => ({
    made: 'proposal',
    body: { boardId, title: 'Lamps', body: 'At the crossing.', category: 'SAFETY', cost: 5 },
    other: { cost: 6 },
  }),
  addComment: () => ({
    made: 'comment',
    body: { proposalId: scene.proposals[0]!.id, stance: 'FOR', body: 'Yes.' },
    other: { stance: 'AGAINST' },
  }),
  createDecision: () => ({
    made: 'decision',
    body: {
      boardId: scene.board.id,
      question: 'What should be done?',
      method: 'APPROVAL',
      options: scene.proposals.map(({ id }) => ({ proposalId: id })),
      rules: { winnerCount: 1 },
      basis: 'SELF_GOVERNANCE',
      binding: false,
      unitId: scene.community.unit.id,
      answerBy: '2040-01-01T00:00:00Z',
      quorumPercent: 30,
    },
    other: { rules: { winnerCount: 2 } },
  }),
};
type Creating = keyof typeof CREATING;

async function make(name: Creating, input: object, api = administrator) {
  const { made } = CREATING[name]();
  const payload = await api.mutate<Record<string, { id: string } | null>>(
    name,
    input,
    `${made} { id }`,
  );
  return { id: payload[made]?.id ?? null, userErrors: payload.userErrors };
}

describe.each(Object.keys(CREATING) as Creating[])('%s', (name) => {
  test('ten at once with one id make one thing, and all are told which', async () => {
    const input = { ...CREATING[name]().body, clientMutationId: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => make(name, input)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await make(name, input)).toEqual(answers[0]);
  });

  test('another body under the same id is a conflict, and makes nothing', async () => {
    const { body, other } = CREATING[name]();
    const clientMutationId = randomUUID();
    const first = await make(name, { ...body, clientMutationId });
    expect(first.userErrors).toEqual([]);
    const second = await make(name, { ...body, ...other, clientMutationId });
    expect(second).toMatchObject({
      id: null,
      userErrors: [{ code: 'CONFLICT', field: ['input', 'clientMutationId'] }],
    });
    expect((await make(name, { ...body, clientMutationId })).id).toBe(first.id);
  });

  test('without an id, or with another, it is made again', async () => {
    const { body } = CREATING[name]();
    const inputs = [body, body, { ...body, clientMutationId: randomUUID() }];
    const ids = await Promise.all(inputs.map((input) => make(name, input)));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
  });

  test.each(['x', '123', '\0', `${randomUUID()}0`, '{3f0c5a9e-8f4e-4a52-9d3b-1f6f6d0f1c2a}'])(
    'an id like %j is refused',
    async (clientMutationId) => {
      const input = { ...CREATING[name]().body, clientMutationId };
      expect((await make(name, input)).userErrors).toMatchObject([
        { code: 'BAD_INPUT', field: ['input', 'clientMutationId'] },
      ]);
    },
  );
});

test('an id belongs to the person who drew it', async () => {
  const input = { ...CREATING.publishProposal().body, clientMutationId: randomUUID() };
  const [one, two] = scene.people;
  const first = await make('publishProposal', input, one!.api);
  const second = await make('publishProposal', input, two!.api);
  expect(second.userErrors).toEqual([]);
  expect(second.id).not.toBe(first.id);
});

test('an id used for one mutation is taken for all others', async () => {
  const clientMutationId = randomUUID();
  const { api } = scene.people[0]!;
  await make('publishProposal', { ...CREATING.publishProposal().body, clientMutationId }, api);
  const comment = { ...CREATING.addComment().body, clientMutationId };
  expect((await make('addComment', comment, api)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('a refused attempt does not use up its id', async () => {
  const clientMutationId = randomUUID();
  const { body } = CREATING.publishProposal();
  const { api } = scene.people[0]!;
  const refused = await make('publishProposal', { ...body, title: '', clientMutationId }, api);
  expect(refused.id).toBeNull();
  const mended = await make('publishProposal', { ...body, clientMutationId }, api);
  expect(mended.userErrors).toEqual([]);
});
