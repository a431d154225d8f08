import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import { buildComments, buildProposal, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 4, costs: [] });
});
afterAll(() => server.stop());

function newProposal(): Promise<Proposal> {
  return buildProposal(server, { boardId: scene.board.id, authorId: scene.facilitator.id });
}

interface Page {
  nodes: { id: string; stance: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const PAGE = `query ($id: ID!, $first: Int!, $after: Cursor, $order: CommentOrder!, $stance: CommentStance) {
  proposal(id: $id) { comments(first: $first, after: $after, orderBy: $order, stance: $stance) {
    nodes { id stance } pageInfo { hasNextPage endCursor } } } }`;

async function page(id: string, variables: object) {
  const { data, errors } = await server
    .api()
    .send<{ proposal: { comments: Page } }>(PAGE, { id, first: 7, order: 'NEWEST', ...variables });
  return { page: data?.proposal?.comments, code: errors?.[0]?.extensions?.code };
}

async function everyPage(id: string, variables: object, between = async () => {}) {
  const seen: Page['nodes'] = [];
  let after: string | null = null;
  for (;;) {
    const { page: read }: { page?: Page } = await page(id, { ...variables, after });
    seen.push(...read!.nodes);
    after = read!.pageInfo.endCursor;
    if (!read!.pageInfo.hasNextPage) return seen.map((node) => node.id);
    await between();
  }
}

function say(id: string, writer: number): Promise<unknown> {
  const input = { proposalId: id, stance: 'FOR', body: 'Meanwhile.' };
  return scene.people[writer % 4]!.api.mutate('addComment', input);
}

describe.each(['NEWEST', 'OLDEST'])('%s first', (order) => {
  test('nothing twice, nothing left out, while neighbours keep writing', async () => {
    const { id, ...rest } = await newProposal();
    const before = await buildComments(server, { proposal: { id, ...rest }, count: 50 });
    const ids = before.map((comment) => comment.id);
    let written = 0;
    const seen = await everyPage(id, { order }, async () => {
      if (written < 20) await Promise.all([0, 1, 2, 3].map((writer) => say(id, writer)));
      written += 4;
    });
    expect(new Set(seen).size).toBe(seen.length);
    // What is newer than the first page comes after all the rest when the oldest are first, and not at all otherwise.
    if (order === 'NEWEST') expect(seen).toEqual(ids.toReversed());
    else expect(seen.slice(0, 50)).toEqual(ids);
    if (order === 'OLDEST') expect(seen).toHaveLength(70);
  });

  test.each(['FOR', 'AGAINST', 'NEUTRAL'])('only %s', async (stance) => {
    const proposal = await newProposal();
    const comments = await buildComments(server, { proposal, count: 40 });
    const wanted = comments.filter((comment) => comment.stance === stance);
    const ids = wanted.map(({ id }) => id);
    const seen = await everyPage(proposal.id, { order, stance, first: 3 });
    expect(seen).toEqual(order === 'NEWEST' ? ids.toReversed() : ids);
  });

  test('comments of one instant are each there once', async () => {
    const proposal = await newProposal();
    await buildComments(server, { proposal, count: 30 });
    await server.platform.db.query('UPDATE comment SET created_at = $2 WHERE proposal_id = $1', [
      proposal.id,
      new Date('2031-05-01T12:00:00.123Z'),
    ]);
    const seen = await everyPage(proposal.id, { order, first: 4 });
    expect(new Set(seen).size).toBe(30);
    expect(seen).toEqual(order === 'NEWEST' ? seen.toSorted().toReversed() : seen.toSorted());
  });

  test('a cursor of the other order is bad input, and so is a page of 0 or 101', async () => {
    const proposal = await newProposal();
    await buildComments(server, { proposal, count: 3 });
    const other = order === 'NEWEST' ? 'OLDEST' : 'NEWEST';
    const foreign = (await page(proposal.id, { order: other })).page!.pageInfo.endCursor;
    expect((await page(proposal.id, { order, after: foreign })).code).toBe('BAD_USER_INPUT');
    for (const first of [0, -5, 101, 99_999_999])
      expect((await page(proposal.id, { order, first })).code).toBe('BAD_USER_INPUT');
  });
});

test('replies page on too, oldest first', async () => {
  const proposal = await newProposal();
  const [start] = await buildComments(server, { proposal, count: 1 });
  const replies = await buildComments(server, { proposal, count: 25, parentId: start!.id });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { node }: { node: { replies: Page } } = await server.api().ask(
      `query ($id: ID!, $after: Cursor) { node(id: $id) { ... on Comment { replies(first: 10, after: $after) {
         nodes { id stance } pageInfo { hasNextPage endCursor } } } } }`,
      { id: start!.id, after },
    );
    seen.push(...node.replies.nodes.map(({ id }) => id));
    after = node.replies.pageInfo.hasNextPage ? node.replies.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(replies.map(({ id }) => id));
});
