import { afterAll, beforeAll, expect, test } from 'vitest';
import { BoardVisibility } from '../../server/features/communities/board.js';
import { buildBoard, buildScene, moderate, type Scene } from '../support/factories.js';
import { statementsOf } from '../support/statements.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

interface Page {
  totalCount: number;
  nodes: { __typename: string; cursor: string; to?: string; comment?: { id: string } | null }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

const HISTORY = `query ($id: ID!, $first: Int! = 100, $after: Cursor) { board(id: $id) { feedCursor
  history(first: $first, after: $after) { totalCount nodes { __typename cursor at
    ... on PhaseChanged { to } ... on CommentAdded { comment { id } } }
    pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;

async function historyOf(variables: object = {}): Promise<Page & { feedCursor: string }> {
  const { board } = await server
    .api()
    .ask<{ board: { feedCursor: string; history: Page } }>(HISTORY, {
      id: scene.board.id,
      ...variables,
    });
  return { ...board.history, feedCursor: board.feedCursor };
}

const comment = async (body: string) => {
  const input = { proposalId: scene.proposals[0]!.id, stance: 'FOR', body };
  const made = await scene.people[0]!.api.mutate<{ comment: { id: string } }>(
    'addComment',
    input,
    'comment { id }',
  );
  return made.comment.id;
};

test('tells everything that happened, oldest first, with the feed’s own cursors', async () => {
  const first = await comment('The first word.');
  await scene.facilitator.api.mutate('changePhase', { boardId: scene.board.id, to: 'DISCUSS' });
  const last = await comment('The last word.');
  const { nodes, totalCount, pageInfo, feedCursor } = await historyOf();
  expect(nodes.map(({ __typename, to, comment: said }) => said?.id ?? to ?? __typename)).toEqual([
    first,
    'DISCUSS',
    last,
  ]);
  expect(totalCount).toBe(3);
  expect(pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    endCursor: feedCursor,
  });
  const socket = await server.socket();
  const feed = socket.subscribe<{ boardFeed: { cursor: string } }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) {
      ... on BoardEvent { cursor } } }`,
    { id: scene.board.id, after: nodes[0]!.cursor },
  );
  expect((await feed.next()).boardFeed.cursor).toBe(nodes[1]!.cursor);
  await socket.close();
});

test('goes on page by page, without gap or repetition', async () => {
  const whole = await historyOf();
  const cursors: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page = await historyOf({ first: 2, after });
    cursors.push(...page.nodes.map(({ cursor }) => cursor));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(cursors).toEqual(whole.nodes.map(({ cursor }) => cursor));
});

test('what was hidden since is nobody’s any more, also not in what has been', async () => {
  const id = await comment('Something unkind.');
  await moderate(scene.facilitator.api, [id]);
  const { nodes } = await historyOf();
  expect(nodes.map(({ comment: said }) => said?.id)).not.toContain(id);
  expect(nodes.at(-1)!.__typename).toBe('CommentHidden');
});

test('a board that is not for the caller has no history for them either', async () => {
  const members = await buildBoard(server, {
    communityId: scene.community.id,
    visibility: BoardVisibility.MEMBERS,
  });
  const { board } = await server.api().ask<{ board: null }>(HISTORY, { id: members.id });
  expect(board).toBeNull();
});

test.each([
  [
    'a made-up cursor',
    { after: 'bm90aGluZw' },
    'after: this cursor is not of this board’s history',
  ],
  ['a page of none', { first: 0 }, 'first: 0 is outside 1 … 100'],
  ['a page that is too large', { first: 101 }, 'first: 101 is outside 1 … 100'],
])('%s is refused with what to do', async (_what, variables, message) => {
  const { errors } = await server.api().send(HISTORY, { id: scene.board.id, ...variables });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(message) as string,
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('another board’s cursor is refused', async () => {
  const other = await buildScene(server);
  const [first] = (await historyOf()).nodes;
  const { errors } = await server.api().send(HISTORY, { id: other.board.id, after: first!.cursor });
  expect(errors?.[0]?.message).toContain('not of this board’s history');
});

test('the histories of many boards take as many statements as one’s', async () => {
  const ask = (first: number) =>
    server.api().ask(
      `query ($id: ID!, $first: Int!) { community(id: $id) { boards(first: $first) { nodes {
        history(first: 3) { totalCount nodes { cursor } } } } } }`,
      { id: scene.community.id, first },
    );
  const one = await statementsOf(server, () => ask(1));
  for (let more = 0; more < 5; more++)
    await buildBoard(server, { communityId: scene.community.id });
  expect(await statementsOf(server, () => ask(10))).toHaveLength(one.length);
});
