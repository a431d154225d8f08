import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProposalStatus } from '../../server/features/proposals/proposal-status.js';
import { buildProposal, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

const PROPOSED: [string, string][] = [
  ['路口补灯', '西门到小学路口补 8 盏路灯。这段路天黑以后几乎没有亮。'],
  ['加装电梯', '3 号楼老人多，爬楼不便。'],
  ['河边长椅', '沿河步道每 120 米一处。'],
  ['小区花园', '空地种上花。'],
  ['电动车充电车棚', '建一个带充电桩的车棚。'],
  ['门口坡道', '轮椅和婴儿车进得来。'],
  ['Crossing lamps', 'Eight street lamps.'],
  ['Playground', 'A corner for children.'],
];

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 1, costs: [] });
  for (const [title, body] of PROPOSED) await propose(title, body);
  const into = (await find('河边长椅'))[0]!.id;
  await propose('西门太黑', '', { status: ProposalStatus.MERGED, mergedIntoId: into });
  await propose('老人食堂', '', { hiddenAt: new Date() });
});
afterAll(() => server.stop());

function propose(title: string, body: string, overrides: object = {}) {
  const locale = /\p{Script=Han}/u.test(title) ? 'zh-Hans' : 'en';
  const own = { boardId: scene.board.id, authorId: scene.people[0]!.id };
  return buildProposal(server, {
    ...own,
    title: { [locale]: title },
    body: { [locale]: body },
    ...overrides,
  });
}

async function find(text: string, boardId = scene.board.id) {
  const { board } = await server
    .api()
    .ask<{ board: { similarProposals: { id: string; title: string }[] } }>(
      'query ($id: ID!, $text: String!) { board(id: $id) { similarProposals(text: $text) { id title } } }',
      { id: boardId, text },
    );
  return board.similarProposals;
}

const titles = async (text: string) => (await find(text)).map(({ title }) => title);

test.each([
  ['电梯', '加装电梯'],
  ['补灯', '路口补灯'],
  ['充电', '电动车充电车棚'],
  ['3号楼装电梯', '加装电梯'],
  ['河边的椅子', '河边长椅'],
  ['希望在西门到小学的路口补几盏路灯', '路口补灯'],
  ['lamp', 'Crossing lamps'],
  ['lamps at the crossing', 'Crossing lamps'],
  ['playgruond', 'Playground'],
  ['a playground for our children please', 'Playground'],
])('%s is like %s', async (text, title) => {
  expect((await titles(text))[0]).toBe(title);
});

test.each([
  '小区门口',
  '老人食堂',
  '图书角',
  'A library',
  '',
  ' ',
  '%',
  '，。！',
  '\u0001',
  'x'.repeat(9_000),
])('%j is like nothing there', async (text) => {
  expect(await titles(text)).toEqual([]);
});

test('what was merged leads to what it is part of, and comes once', async () => {
  expect(await titles('西门太黑')).toEqual(['河边长椅']);
});

test('only the board’s own, as many as asked for', async () => {
  const other = await buildScene(server, { residents: 0, costs: [] });
  expect(await find('电梯', other.board.id)).toEqual([]);
  for (const first of [0, 101]) {
    const { errors } = await server
      .api()
      .send(
        `query ($id: ID!, $first: Int!) { board(id: $id) { similarProposals(text: "x", first: $first) { id } } }`,
        {
          id: scene.board.id,
          first,
        },
      );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});
