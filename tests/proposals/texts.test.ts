import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { buildBoard, buildScene, type Actor } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let boardId: string;
let author: Actor;

beforeAll(async () => {
  server = await startTestServer();
  const { community, people } = await buildScene(server);
  author = people[0]!;
  const board = { communityId: community.id, phase: Phase.COLLECT };
  boardId = (await buildBoard(server, board)).id;
});
afterAll(() => server.stop());

interface Published {
  proposal: {
    title: string;
    summary: string;
    bodyHtml: string;
    cost: { amount: number; currency: string } | null;
    category: string;
    supportCount: number;
    author: { id: string };
  } | null;
}

function publish(overrides: object) {
  const input = { boardId, title: 'Benches', body: 'By the river.', category: 'FACILITIES' };
  return author.api.mutate<Published>(
    'publishProposal',
    { ...input, ...overrides },
    'proposal { title summary bodyHtml cost { amount currency } category supportCount author { id } }',
  );
}

test('a proposal comes back as it was written', async () => {
  const { proposal, userErrors } = await publish({
    title: '  河边长椅  ',
    body: 'One **every** 120 m.',
    cost: 4_200_000,
  });
  expect(userErrors).toEqual([]);
  expect(proposal).toEqual({
    title: '河边长椅',
    summary: 'One every 120 m.',
    bodyHtml: '<p>One <strong>every</strong> 120 m.</p>\n',
    cost: { amount: 4_200_000, currency: 'CNY' },
    category: 'FACILITIES',
    supportCount: 0,
    author: { id: author.id },
  });
});

describe('limits', () => {
  test.each([
    ['an empty title', { title: '' }, 'title'],
    ['a title of blanks', { title: ' \t\n\u3000' }, 'title'],
    ['a title of 121', { title: '长'.repeat(121) }, 'title'],
    ['a title with NUL', { title: 'a\0b' }, 'title'],
    ['a title with half a pair', { title: '\ud83d' }, 'title'],
    ['an empty body', { body: '' }, 'body'],
    ['a body of 20,001', { body: 'x'.repeat(20_001) }, 'body'],
    ['a body with NUL', { body: 'a\0b' }, 'body'],
    ['a cost below zero', { cost: -1 }, 'cost'],
    ['a cost beyond belief', { cost: 100_000_000_000_001 }, 'cost'],
    ['the largest number there is', { cost: Number.MAX_SAFE_INTEGER }, 'cost'],
  ])('%s is refused by name', async (_what, overrides, field) => {
    expect(await publish(overrides)).toMatchObject({
      proposal: null,
      userErrors: [{ code: 'BAD_INPUT', field: ['input', field] }],
    });
  });

  test.each([
    ['a title of 120', { title: '长'.repeat(120) }],
    ['a title of 120 characters that take two places each', { title: '🪑'.repeat(120) }],
    ['a body of 20,000', { body: '字'.repeat(20_000) }],
    ['no cost', { cost: null }],
    ['a cost of nothing', { cost: 0 }],
    ['the highest cost', { cost: 100_000_000_000_000 }],
  ])('%s fits', async (_what, overrides) => {
    const { proposal, userErrors } = await publish(overrides);
    expect(userErrors).toEqual([]);
    if ('title' in overrides) expect(proposal!.title).toBe(overrides.title);
    if ('cost' in overrides) expect(proposal!.cost?.amount ?? null).toBe(overrides.cost);
  });

  test('a refusal says how long it is and how long it may be', async () => {
    const { userErrors } = await publish({ title: 'x'.repeat(150) });
    expect(userErrors[0]!.message).toMatch(/150 .* 120 /);
  });

  test.each([
    ['a fraction', { cost: 1.5 }],
    ['a text', { cost: '42' }],
    ['beyond whole numbers', { cost: 2 ** 53 }],
    ['no such category', { category: 'BENCHES' }],
    ['a field we do not have', { authorId: 'per_1' }],
  ])('%s is malformed: bad input as a whole', async (_what, overrides) => {
    const input = { boardId, title: 'x', body: 'x', category: 'OTHER', ...overrides };
    const document =
      'mutation ($input: PublishProposalInput!) { publishProposal(input: $input) { proposal { id } } }';
    const { errors, data } = await author.api.send(document, { input });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a board that does not exist', async () => {
    const { userErrors } = await publish({ boardId: 'brd_none' });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'boardId'] }]);
  });
});

test('the summary is the first paragraph as plain text, 120 characters at most, none cut in half', async () => {
  const { proposal } = await publish({ body: `**Why** ${'🪑'.repeat(200)}\n\n- and more` });
  expect(proposal!.summary).toBe(`Why ${'🪑'.repeat(115)}…`);
  expect([...proposal!.summary]).toHaveLength(120);
  const short = await publish({
    body: 'a < b & "c" > `d`\nand [e](https://good.example)\n\nMore.',
  });
  expect(short.proposal!.summary).toBe('a < b & "c" > d and e');
});
