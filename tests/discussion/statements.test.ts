import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildComments,
  buildDecision,
  buildProposal,
  buildScene,
  cast,
  type Actor,
} from '../support/factories.js';
import { statementsOf } from '../support/statements.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** What a query answers, and the SQL it takes. */
async function costOf(actor: Pick<Actor, 'api'>, query: string, variables: object) {
  let data: Record<string, unknown> = {};
  const statements = await statementsOf(server, async () => {
    data = await actor.api.ask(query, variables);
  });
  return { data, statements };
}

const FIRST_PAGE = `query ($id: ID!) { proposal(id: $id) {
  title commentCounts { total for against neutral }
  comments(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes {
    id stance bodyHtml createdAt author { id name } replyCount
    replies(first: 5) { totalCount nodes { id bodyHtml author { id name } replyCount } } } } } }`;

interface FirstPage {
  proposal: {
    commentCounts: { total: number };
    comments: { totalCount: number; nodes: { replies: { nodes: unknown[] } }[] };
  };
}

test('the first page of 3,000 comments takes as many statements as that of 30', async () => {
  const { proposals, people } = await buildScene(server);
  const counts: number[] = [];
  for (const [place, total] of [30, 3_000].entries()) {
    const proposal = proposals[place]!;
    const comments = await buildComments(server, { proposal, count: total - 10 });
    for (const parent of comments.slice(-2))
      await buildComments(server, { proposal, count: 5, parentId: parent.id });
    const { data, statements } = await costOf(people[0]!, FIRST_PAGE, { id: proposal.id });
    const seen = (data as unknown as FirstPage).proposal;
    expect(seen.commentCounts.total).toBe(total);
    expect(seen.comments.totalCount).toBe(total - 10);
    expect(seen.comments.nodes).toHaveLength(20);
    expect(seen.comments.nodes.map(({ replies }) => replies.nodes.length)).toContain(5);
    counts.push(statements.length);
  }
  expect(counts[0]).toBe(counts[1]);
  // One for each kind of thing, however many of them there are.
  expect(counts[0]).toBeLessThan(15);
});

const BOARD = `query ($id: ID!) { board(id: $id) {
  question phase feedCursor introHtml proposalCount commentCount presence { here }
  community { name units { name } } phases { phase state } viewerCan { publishProposal { allowed } createDecision { allowed } }
  decisions { id question status turnout { cast percent } viewerOnRoll viewerBallot { leaf }
    options { label cost { amount } proposal { id title author { name } } }
    tally { ballots options { option { id label } votes } rounds { outcome option { id } } }
    viewerCan { castBallot { allowed reason } } }
  proposals(first: 100) { totalCount nodes {
    id title summary cost { amount currency } supportCount viewerSupports author { id name }
    viewerCan { support { allowed } comment { allowed } } commentCounts { total for against }
    comments(first: 3) { totalCount nodes { id bodyHtml author { name } replyCount
      replies(first: 2) { nodes { id author { name } parent { id } } } } } } } } }`;

interface Board {
  board: {
    commentCount: number;
    decisions: { options: unknown[]; tally: { ballots: number } }[];
    proposals: { nodes: { comments: { nodes: { replies: { nodes: unknown[] } }[] } }[] };
  };
}

async function buildFullBoard(proposalCount: number) {
  const scene = await buildScene(server, { residents: 5, costs: [] });
  for (let place = 0; place < proposalCount; place++) {
    const author = scene.people[place % 5]!;
    const where = { boardId: scene.board.id, authorId: author.id };
    const proposal = await buildProposal(server, where);
    scene.proposals.push(proposal);
    const [comment] = await buildComments(server, { proposal, count: 4 });
    await buildComments(server, { proposal, count: 3, parentId: comment!.id });
  }
  const decision = await buildDecision(scene);
  for (const { api } of scene.people) await cast(api, decision, [0, 1]);
  return scene;
}

describe('the whole board', () => {
  test.each([
    ['a resident', (scene: Awaited<ReturnType<typeof buildFullBoard>>) => scene.people[0]!],
    ['a visitor', () => ({ api: server.api() })],
  ])('takes %s as many statements with 50 proposals as with 5', async (_who, actorOf) => {
    const counts: number[] = [];
    for (const size of [5, 50]) {
      const scene = await buildFullBoard(size);
      const { data, statements } = await costOf(actorOf(scene), BOARD, {
        id: scene.board.id,
      });
      const { board } = data as unknown as Board;
      expect(board.proposals.nodes).toHaveLength(size);
      expect(board.commentCount).toBe(size * 7);
      expect(board.decisions[0]!.options).toHaveLength(size);
      expect(board.decisions[0]!.tally.ballots).toBe(5);
      counts.push(statements.length);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThan(50);
  });
});
