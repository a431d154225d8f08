import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildScene, type Actor, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

interface Said {
  comment: {
    id: string;
    version: number;
    stance: string;
    bodyHtml: string;
    replyCount: number;
    author: { id: string };
    parent: { id: string } | null;
    proposal: { id: string };
  } | null;
}

const COMMENT =
  'comment { id version stance bodyHtml replyCount author { id } parent { id } proposal { id } }';

function say(person: Actor, input: object) {
  const proposalId = scene.proposals[0]!.id;
  const comment = { proposalId, stance: 'FOR', body: 'Yes.', ...input };
  return person.api.mutate<Said>('addComment', comment, COMMENT);
}

const THREADS = `query ($id: ID!, $order: CommentOrder, $stance: CommentStance) { proposal(id: $id) {
  commentCounts { total for against neutral } board { commentCount }
  comments(orderBy: $order, stance: $stance) { totalCount
    nodes { id replyCount replies { totalCount nodes { id replyCount parent { id } replies { nodes { id } } } } } } } }`;

interface Thread {
  id: string;
  replyCount: number;
  replies: { totalCount: number; nodes: Thread[] };
}

interface Threads {
  proposal: {
    commentCounts: Record<'total' | 'for' | 'against' | 'neutral', number>;
    board: { commentCount: number };
    comments: { totalCount: number; nodes: Thread[] };
  };
}

async function threadsOf(id: string, variables: object = {}) {
  return (await server.api().ask<Threads>(THREADS, { id, ...variables })).proposal;
}

test('a comment comes back as it was said, safely rendered', async () => {
  const [person] = scene.people;
  const body = '**Three** benches <script>alert(1)</script>';
  const { comment, userErrors } = await say(person!, { stance: 'NEUTRAL', body });
  expect(userErrors).toEqual([]);
  expect(comment).toMatchObject({
    version: 1,
    stance: 'NEUTRAL',
    replyCount: 0,
    author: { id: person!.id },
    parent: null,
    proposal: { id: scene.proposals[0]!.id },
  });
  expect(comment!.bodyHtml).toBe(
    '<p><strong>Three</strong> benches &lt;script&gt;alert(1)&lt;/script&gt;</p>\n',
  );
});

describe('threads', () => {
  test('replies hang below what they answer, oldest first, and are counted with their stances', async () => {
    const [one, two] = scene.people;
    const { id: proposalId } = scene.proposals[1]!;
    const start = (await say(one!, { proposalId, stance: 'FOR' })).comment!;
    const replies: string[] = [];
    for (const stance of ['AGAINST', 'NEUTRAL', 'FOR']) {
      const { comment } = await say(two!, { proposalId, stance, parentId: start.id });
      expect(comment!.parent).toEqual({ id: start.id });
      replies.push(comment!.id);
    }
    const deeper = (await say(one!, { proposalId, parentId: replies[0] })).comment!;
    const { comments, commentCounts, board } = await threadsOf(proposalId);
    expect(comments.totalCount).toBe(1);
    expect(comments.nodes).toMatchObject([{ id: start.id, replyCount: 3 }]);
    const [thread] = comments.nodes;
    expect(thread!.replies.totalCount).toBe(3);
    expect(thread!.replies.nodes.map(({ id }) => id)).toEqual(replies);
    expect(thread!.replies.nodes[0]).toMatchObject({
      replyCount: 1,
      replies: { nodes: [{ id: deeper.id }] },
    });
    expect(commentCounts).toEqual({ total: 5, for: 3, against: 1, neutral: 1 });
    expect(board.commentCount).toBeGreaterThanOrEqual(5);
  });

  test('by stance and in both orders', async () => {
    const { id: proposalId } = scene.proposals[2]!;
    const said: Record<string, string[]> = { FOR: [], AGAINST: [], NEUTRAL: [] };
    const all: string[] = [];
    for (let place = 0; place < 9; place++) {
      const stance = ['FOR', 'AGAINST', 'NEUTRAL'][place % 3]!;
      const { comment } = await say(scene.people[0]!, { proposalId, stance });
      said[stance]!.push(comment!.id);
      all.push(comment!.id);
    }
    const ids = async (variables: object) =>
      (await threadsOf(proposalId, variables)).comments.nodes.map(({ id }) => id);
    expect(await ids({ order: 'OLDEST' })).toEqual(all);
    expect(await ids({ order: 'NEWEST' })).toEqual(all.toReversed());
    expect(await ids({})).toEqual(all.toReversed());
    for (const stance of Object.keys(said)) {
      expect(await ids({ order: 'OLDEST', stance })).toEqual(said[stance]);
      expect(await ids({ order: 'NEWEST', stance })).toEqual(said[stance]!.toReversed());
      expect((await threadsOf(proposalId, { stance })).comments.totalCount).toBe(3);
    }
  });
});

describe('refusals', () => {
  test('a parent under another proposal, or none at all', async () => {
    const [person] = scene.people;
    const elsewhere = (await say(person!, { proposalId: scene.proposals[1]!.id })).comment!;
    for (const parentId of [elsewhere.id, 'cmt_none', scene.proposals[0]!.id]) {
      expect(await say(person!, { parentId })).toMatchObject({
        comment: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['input', 'parentId'] }],
      });
    }
  });

  test('a proposal that does not exist', async () => {
    const { userErrors } = await say(scene.people[0]!, { proposalId: 'pro_none' });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'proposalId'] }]);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['5,001 characters', '字'.repeat(5_001)],
    ['a NUL', 'a\0b'],
    ['half a surrogate pair', 'a\udc00'],
  ])('%s', async (_what, body) => {
    expect(await say(scene.people[0]!, { body })).toMatchObject({
      comment: null,
      userErrors: [{ code: 'BAD_INPUT', field: ['input', 'body'] }],
    });
  });

  test('5,000 characters fit', async () => {
    const { userErrors } = await say(scene.people[0]!, { body: '🪑'.repeat(5_000) });
    expect(userErrors).toEqual([]);
  });
});
