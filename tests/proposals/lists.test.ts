import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProposalCategory } from '../../server/features/proposals/proposal.js';
import { buildProposal, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

/** 23 proposals: several share a number of backers, several an instant. */
const COUNT = 23;
const CATEGORIES = Object.values(ProposalCategory);

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 0, costs: [] });
  const start = new Date('2031-05-01T00:00:00.000Z').getTime();
  for (let place = 0; place < COUNT; place++) {
    const { id } = await buildProposal(server, {
      boardId: scene.board.id,
      authorId: scene.facilitator.id,
      title: { en: `Proposal ${place}` },
      category: CATEGORIES[place % CATEGORIES.length]!,
      publishedAt: new Date(start + Math.floor(place / 4)),
    });
    await server.platform.db.query(
      'UPDATE proposal_summary SET supports = $2 WHERE proposal_id = $1',
      [id, place % 5],
    );
  }
});
afterAll(() => server.stop());

interface Page {
  totalCount: number;
  nodes: { id: string; category: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const LIST = `query ($id: ID!, $order: ProposalOrder!, $first: Int!, $after: Cursor, $category: ProposalCategory) {
  board(id: $id) { proposalCount
    proposals(orderBy: $order, first: $first, after: $after, category: $category) {
      totalCount nodes { id category } pageInfo { hasNextPage endCursor } } } }`;

async function page(order: string, variables: object) {
  const { data, errors } = await server.api().send<{ board: { proposals: Page } }>(LIST, {
    id: scene.board.id,
    order,
    first: 4,
    ...variables,
  });
  return { page: data?.board?.proposals, code: errors?.[0]?.extensions?.code };
}

async function everyPage(order: string, variables: object = {}, between = async () => {}) {
  const seen: Page['nodes'] = [];
  let after: string | null = null;
  for (;;) {
    const { page: read }: { page?: Page } = await page(order, { after, ...variables });
    seen.push(...read!.nodes);
    after = read!.pageInfo.endCursor;
    if (!read!.pageInfo.hasNextPage) return seen;
    await between();
  }
}

function ordered(sql: string): Promise<{ id: string }[]> {
  return server.platform.db.query(
    `SELECT p.id FROM proposal p JOIN proposal_summary y ON y.proposal_id = p.id
     WHERE p.board_id = $1 ORDER BY ${sql}`,
    [scene.board.id],
  );
}

describe.each([
  ['MOST_BACKED', 'y.supports DESC, p.id DESC'],
  ['NEWEST', 'p.published_at DESC, p.id DESC'],
])('%s', (order, sql) => {
  test('page by page: each once, in order, ties included', async () => {
    const seen = await everyPage(order);
    expect(seen.map(({ id }) => id)).toEqual((await ordered(sql)).map(({ id }) => id));
  });

  test.each(CATEGORIES)('only %s, counted and paged as such', async (category) => {
    const wanted = (await everyPage(order)).filter((node) => node.category === category);
    expect(await everyPage(order, { category, first: 2 })).toEqual(wanted);
    const { page: first } = await page(order, { category, first: 1 });
    expect(first!.totalCount).toBe(wanted.length);
  });

  test('a cursor of the other order is bad input', async () => {
    const other = order === 'NEWEST' ? 'MOST_BACKED' : 'NEWEST';
    const after = (await page(other, {})).page!.pageInfo.endCursor;
    expect((await page(order, { after })).code).toBe('BAD_USER_INPUT');
  });

  test.each([0, 101, 99_999_999])('first: %d is bad input', async (first) => {
    expect((await page(order, { first })).code).toBe('BAD_USER_INPUT');
  });
});

test('what is published while somebody pages neither hides nor doubles the rest', async () => {
  const before = (await everyPage('NEWEST')).map(({ id }) => id);
  const seen = await everyPage('NEWEST', {}, async () => {
    const place = { boardId: scene.board.id, authorId: scene.facilitator.id };
    await buildProposal(server, { ...place, publishedAt: new Date('2032-01-01') });
  });
  expect(seen.map(({ id }) => id)).toEqual(before);
});

test('a forged cursor with a number too large is bad input', async () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const supports of ['9'.repeat(18), '9'.repeat(19), '-1', '1.5', '1e9', 'x', '']) {
    const after = encode(['proposals.most-backed', supports, 'pro_1']);
    const { code } = await page('MOST_BACKED', { after });
    expect([undefined, 'BAD_USER_INPUT']).toContain(code);
  }
});
