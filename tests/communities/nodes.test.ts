import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../server/foundation/ids.js';
import {
  buildArea,
  buildComments,
  buildDecision,
  buildObjection,
  buildInitiative,
  buildPromises,
  buildScene,
} from '../support/factories.js';
import { refusalOf } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let ids: Record<string, string>;

beforeAll(async () => {
  server = await startTestServer();
  const scene = await buildScene(server);
  const [proposal] = scene.proposals;
  const [comment] = await buildComments(server, { proposal: proposal!, count: 1 });
  const starterId = scene.people[0]!.id;
  const initiative = await buildInitiative(server, { communityId: scene.community.id, starterId });
  ids = {
    Person: scene.people[0]!.id,
    Community: scene.community.id,
    Area: (await buildArea(server)).id,
    Unit: scene.community.unit.id,
    Board: scene.board.id,
    Proposal: proposal!.id,
    Initiative: initiative.id,
    Comment: comment!.id,
    Decision: (await buildDecision(scene)).id,
    Objection: await buildObjection(scene.people[0]!, await buildDecision(scene, { open: false })),
    // Of a board of its own, since what it decides can't stand on another ballot.
    Commitment: (await buildPromises(await buildScene(server)))[0]!,
  };
});
afterAll(() => server.stop());

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

test('every kind of node is found by its id alone', async () => {
  const { __schema } = await server
    .api()
    .ask<{ __schema: { types: { name: string; interfaces: { name: string }[] | null }[] } }>(
      '{ __schema { types { name interfaces { name } } } }',
    );
  const kinds = __schema.types.filter(({ interfaces }) =>
    interfaces?.some(({ name }) => name === 'Node'),
  );
  expect(Object.keys(ids).toSorted()).toEqual(kinds.map(({ name }) => name).toSorted());
  for (const [kind, id] of Object.entries(ids)) {
    const { node } = await server.api().ask<{ node: unknown }>(NODE, { id });
    expect(node).toEqual({ __typename: kind, id });
  }
});

const GARBAGE = [
  '',
  ' ',
  'x',
  '1',
  'brd_none',
  'brd_',
  '__proto__',
  'toString',
  'constructor',
  `brd_${'0'.repeat(25)}`,
  `per_${'z'.repeat(25)}`,
  "' OR 1=1 --",
  'lone \ud83d surrogate',
  '社区',
  'x'.repeat(100_000),
];

/** What PostgreSQL cannot even be asked for. */
const UNKEEPABLE = ['\0', 'a\0b', `brd_${'0'.repeat(24)}\0`];

test('what is no id, or nobody’s, is not there', async () => {
  const others = [newId('session'), newId('option'), newId('roleGrant')];
  for (const id of [
    ...GARBAGE,
    ...UNKEEPABLE,
    ...others,
    `${ids['Board']}\n`,
    ids['Board']!.toUpperCase(),
  ]) {
    const answer = await server.api().send(NODE, { id });
    expect({ id, ...answer }).toMatchObject({ id, status: 200, data: { node: null } });
  }
});

describe.each(['board', 'community', 'proposal', 'initiative', 'decision'])('%s(id)', (field) => {
  test.each(GARBAGE.map((id) => [JSON.stringify(id).slice(0, 40), id]))('%s', async (_, id) => {
    const { data, errors } = await server
      .api()
      .send<Record<string, null>>(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ [field]: null });
  });

  test('a NUL is bad input, not a failure of ours', async () => {
    for (const id of UNKEEPABLE) {
      const { data, errors } = await server
        .api()
        .send(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect(data).toEqual({ [field]: null });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  test('the id of another kind', async () => {
    const id = field === 'board' ? ids['Proposal'] : ids['Board'];
    const { data } = await server
      .api()
      .send(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
    expect(data).toEqual({ [field]: null });
  });
});

test('a proposal is found below its own board only', async () => {
  const other = await buildScene(server, { residents: 0 });
  const query = `query ($board: ID!, $id: ID!) { board(id: $board) { proposal(id: $id) { id } } }`;
  const asked = (board: string) => server.api().ask(query, { board, id: ids['Proposal'] });
  expect(await asked(ids['Board']!)).toEqual({ board: { proposal: { id: ids['Proposal'] } } });
  expect(await asked(other.board.id)).toEqual({ board: { proposal: null } });
});

test('ids of the wrong form in mutations are refused by name', async () => {
  const { api } = (await buildScene(server)).facilitator;
  for (const boardId of GARBAGE) {
    const { userErrors } = await api.mutate('changePhase', { boardId, to: 'DISCUSS' });
    expect({ boardId, userErrors }).toMatchObject({
      boardId,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'boardId'] }],
    });
  }
  for (const boardId of UNKEEPABLE) {
    expect(await refusalOf(api, 'changePhase', { boardId, to: 'DISCUSS' })).toBe('BAD_USER_INPUT');
  }
});
