import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBoard, buildCommunity } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
const communities: string[] = [];
const boards: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  const sameInstant = new Date('2031-05-01T00:00:00Z');
  for (let count = 0; count < 7; count++) {
    communities.push((await buildCommunity(server, { createdAt: sameInstant })).id);
  }
  for (let count = 0; count < 7; count++) {
    const board = { communityId: communities[0]!, createdAt: sameInstant };
    boards.push((await buildBoard(server, board)).id);
  }
});
afterAll(() => server.stop());

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const PAGE = `totalCount nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

const LISTS = {
  communities: `query ($first: Int, $after: Cursor) { page: communities(first: $first, after: $after) { ${PAGE} } }`,
  boards: `query ($first: Int, $after: Cursor, $id: ID!) { at: community(id: $id) {
    page: boards(first: $first, after: $after) { ${PAGE} } } }`,
};
type ListName = keyof typeof LISTS;

async function read(list: ListName, variables: object) {
  const answer = await server
    .api()
    .send<{ page: Page; at: { page: Page } }>(LISTS[list], { id: communities[0], ...variables });
  return {
    code: answer.errors?.[0]?.extensions?.code,
    status: answer.status,
    page: pageOf(answer.data),
  };
}

function pageOf(data: { page?: Page; at?: { page: Page } | null } | null | undefined): Page {
  return (data?.page ?? data?.at?.page)!;
}

describe.each<[ListName, () => string[]]>([
  ['communities', () => communities.toSorted()],
  ['boards', () => boards.toSorted().toReversed()],
])('%s', (list, expected) => {
  test('page by page: each once, in order, though all were made in one instant', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 1; ; pages++) {
      const { page }: { page: Page } = await read(list, { first: 3, after });
      seen.push(...page.nodes.map(({ id }) => id));
      expect(page.totalCount).toBe(7);
      expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
      expect(page.pageInfo).toEqual({
        hasNextPage: pages < 3,
        hasPreviousPage: pages > 1,
        startCursor: page.edges[0]!.cursor,
        endCursor: page.edges.at(-1)!.cursor,
      });
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(expected());
  });

  test('any edge’s cursor goes on from there', async () => {
    const { page } = await read(list, { first: 7 });
    const rest = await read(list, { after: page.edges[4]!.cursor });
    expect(rest.page.nodes).toEqual(page.nodes.slice(5));
    const none = await read(list, { after: page.edges[6]!.cursor });
    expect(none.page).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test.each([0, -1, 101, 99_999_999])('first: %d is bad input', async (first) => {
    expect(await read(list, { first })).toMatchObject({ status: 200, code: 'BAD_USER_INPUT' });
  });

  test('first: 1 and first: 100 are fine', async () => {
    expect((await read(list, { first: 1 })).page.nodes).toHaveLength(1);
    expect((await read(list, { first: 100 })).page.nodes).toHaveLength(7);
  });

  test('forged and foreign cursors are bad input', async () => {
    const name = list === 'communities' ? 'communities' : 'boards';
    const foreign = list === 'communities' ? 'boards' : 'communities';
    const other = (await read(foreign, { first: 1 })).page.pageInfo.endCursor!;
    for (const after of [other, ...forged(name)]) {
      const { code, status } = await read(list, { after });
      expect({ after, code, status }).toEqual({ after, code: 'BAD_USER_INPUT', status: 200 });
    }
  });
});

function forged(list: string): string[] {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const at = '2031-05-01 00:00:00+00';
  return [
    '',
    'nonsense',
    '\0',
    'null',
    encode(null),
    encode({}),
    encode([]),
    encode([list]),
    encode([list, at]),
    encode([list, at, 'brd_1', 'more']),
    encode([list, 'yesterday', 'brd_1']),
    encode([list, '2031-13-01 00:00:00+00', 'brd_1']),
    encode([list, '2031-02-30 00:00:00+00', 'brd_1']),
    encode([list, '9999-99-99 99:99:99+99', 'brd_1']),
    encode([list, '2031-05-01 24:61:00+00', 'brd_1']),
    encode([list, '2031-05-01 00:00:00+99', 'brd_1']),
    encode([list, '999999-05-01 00:00:00+00', 'brd_1']),
    encode([list, at, "x'; DROP TABLE board; --"]),
    encode([list, at, 'a\0b']),
    encode([list, at, 'x'.repeat(65)]),
    encode([list, at, { toString: 1, valueOf: 1 }]),
    encode([`${list}.other`, at, 'brd_1']),
    'x'.repeat(10_000),
  ];
}
