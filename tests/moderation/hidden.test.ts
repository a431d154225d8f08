import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comment } from '../../server/features/discussion/comment.js';
import type { Initiative } from '../../server/features/proposals/initiatives/initiative.js';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import { newId, type IdKind } from '../../server/foundation/ids.js';
import { boardCursor } from '../support/cursors.js';
import {
  buildComments,
  buildDecision,
  buildInitiative,
  buildPerson,
  buildProposal,
  buildScene,
  moderate,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let hidden: {
  proposal: Proposal;
  below: Comment;
  comment: Comment;
  reply: Comment;
  initiative: Initiative;
};
let seen: Proposal;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
  await buildDecision(scene, { open: false });
  const [proposal, other] = scene.proposals;
  seen = other!;
  const author = await buildPerson(server, { residentOf: scene.community.id });
  await server.platform.db.query('UPDATE proposal SET author_id = $1', [author.id]);
  const mine = { ...proposal!, authorId: author.id };
  const [below] = await buildComments(server, { proposal: mine, count: 1 });
  const [comment] = await buildComments(server, {
    proposal: { ...seen, authorId: author.id },
    count: 2,
  });
  const under = { proposal: { ...seen, authorId: author.id }, count: 1, parentId: comment!.id };
  const [reply] = await buildComments(server, under);
  const initiative = await buildInitiative(server, {
    communityId: scene.community.id,
    starterId: author.id,
  });
  hidden = { proposal: proposal!, below: below!, comment: comment!, reply: reply!, initiative };
  await moderate(scene.facilitator.api, [proposal!.id, comment!.id, initiative.id]);
});
afterAll(() => server.stop());

/** Every way that takes an id, for each kind of thing. */
const QUERIES = {
  node: 'query ($id: ID!) { node(id: $id) { __typename id } }',
  proposal: 'query ($id: ID!) { proposal(id: $id) { id title commentCounts { total } } }',
  initiative: 'query ($id: ID!) { initiative(id: $id) { id question supportCount } }',
  'proposal of its board':
    'query ($id: ID!, $board: ID!) { board(id: $board) { proposal(id: $id) { id } } }',
};

const PUBLISHED = { stance: 'FOR', body: 'Yes.' };
const MUTATIONS = {
  supportProposal: (id: string) => ({ proposalId: id }),
  withdrawSupport: (id: string) => ({ proposalId: id }),
  supportInitiative: (id: string) => ({ initiativeId: id }),
  withdrawInitiativeSupport: (id: string) => ({ initiativeId: id }),
  withdrawInitiative: (id: string) => ({ initiativeId: id }),
  answerInitiativeWithBoard: (id: string) => ({ initiativeId: id }),
  refuseInitiative: (id: string) => ({ initiativeId: id, reason: 'No.' }),
  addComment: (id: string) => ({ ...PUBLISHED, proposalId: id }),
  'addComment as a reply': (id: string) => ({ ...PUBLISHED, proposalId: seen.id, parentId: id }),
  flag: (id: string) => ({ subjectId: id, reason: 'SPAM' }),
  restore: (id: string) => ({ subjectId: id, reason: 'No.' }),
  moderate: (id: string) => ({
    subjectIds: [id],
    action: 'HIDE',
    reason: 'SPAM',
    publicReason: 'No.',
  }),
};

const THINGS = [
  ['proposal', 'proposal'],
  ['below', 'comment'],
  ['comment', 'comment'],
  ['reply', 'comment'],
  ['initiative', 'initiative'],
] as const satisfies [keyof typeof hidden, IdKind][];

/** The whole answer, with the id asked for taken out: what is hidden must not differ in a letter. */
async function answerTo(ask: (id: string) => Promise<object>, id: string): Promise<string> {
  const { data, errors, status } = (await ask(id)) as Record<string, unknown>;
  return JSON.stringify({ data, errors, status }).replaceAll(id, 'ID');
}

describe.each(THINGS)('a hidden thing (%s) answers like one that never was', (name, kind) => {
  const never = newId(kind);

  test.each(Object.entries(QUERIES))('%s', async (_, query) => {
    for (const api of [server.api(), scene.people[0]!.api, scene.facilitator.api]) {
      const ask = (id: string) => api.send(query, { id, board: scene.board.id });
      expect(await answerTo(ask, hidden[name].id)).toBe(await answerTo(ask, never));
    }
  });

  test.each(Object.entries(MUTATIONS))('%s', async (mutation, inputOf) => {
    const field = mutation.split(' ')[0]!;
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const result =
      field === 'moderate' ? 'results { act { id } userErrors { code message field } }' : '';
    const document = `mutation ($input: ${type}!) { payload: ${field}(input: $input) {
      ${result} userErrors { code message field } } }`;
    const ask = (id: string) => scene.people[0]!.api.send(document, { input: inputOf(id) });
    const answer = await answerTo(ask, hidden[name].id);
    expect(answer).toBe(await answerTo(ask, never));
    expect(answer).toContain('NOT_FOUND');
  });

  test('as an option of a new vote', async () => {
    const ask = async (id: string) => {
      const options = [{ proposalId: id }, { proposalId: seen.id }];
      return buildDecision(scene, { options, open: false }).then(
        () => ({}),
        (error: Error) => ({ errors: error.message }),
      );
    };
    const answer = await answerTo(ask, hidden[name].id);
    expect(answer).toBe(await answerTo(ask, never));
    expect(answer).toContain('There is no such thing here');
  });
});

const LISTS = `query ($id: ID!) { board(id: $id) {
  proposalCount commentCount
  backed: proposals(orderBy: MOST_BACKED) { totalCount nodes { id } edges { node { id } } }
  newest: proposals(orderBy: NEWEST) { totalCount nodes { id commentCounts { total }
    comments { totalCount nodes { id replyCount parent { id } replies { totalCount nodes { id } } } } } }
  decisions { options { label proposal { id } } } } }`;

test('lists and numbers know nothing of what is hidden; a ballot keeps its option', async () => {
  const { board } = await server.api().ask<{ board: Record<string, unknown> }>(LISTS, {
    id: scene.board.id,
  });
  const text = JSON.stringify(board);
  for (const { id } of Object.values(hidden)) expect(text).not.toContain(id);
  expect(board).toMatchObject({
    proposalCount: 2,
    commentCount: 1,
    backed: { totalCount: 2 },
    newest: { totalCount: 2 },
    decisions: [{ options: [{ label: 'Proposal 1', proposal: null }, {}, {}] }],
  });
  const { newest } = board as { newest: { nodes: { id: string; commentCounts: object }[] } };
  expect(newest.nodes.find(({ id }) => id === seen.id)).toMatchObject({
    commentCounts: { total: 1 },
    comments: { totalCount: 1, nodes: [{ replyCount: 0, replies: { totalCount: 0 } }] },
  });
});

test('backing is told of what can be seen only', async () => {
  const socket = await server.socket();
  const supports = socket.subscribe<{ supports: { proposals: { id: string }[] } }>(
    'subscription ($id: ID!) { supports(boardId: $id) { proposals { id } } }',
    { id: scene.board.id },
  );
  const { supports: first } = await supports.next();
  expect(first.proposals).toHaveLength(2);
  expect(JSON.stringify(first)).not.toContain(hidden.proposal.id);
  socket.cut();
});

test('the feed, read from before, delivers what was written there without what is hidden', async () => {
  const own = await buildScene(server);
  const after = await boardCursor(server.api(), own.board.id);
  const input = { proposalId: own.proposals[0]!.id, stance: 'FOR', body: 'Rude.' };
  const { comment } = await own.people[0]!.api.mutate<{ comment: { id: string } }>(
    'addComment',
    input,
    'comment { id }',
  );
  await moderate(own.facilitator.api, [comment.id]);
  const socket = await server.socket();
  const feed = socket.subscribe<{ boardFeed: Record<string, unknown> }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { __typename
      ... on CommentAdded { comment { id bodyHtml } }
      ... on CommentHidden { commentId proposal { id commentCounts { total } } parent { id } } } }`,
    { id: own.board.id, after },
  );
  expect((await feed.next()).boardFeed).toEqual({ __typename: 'CommentAdded', comment: null });
  expect((await feed.next()).boardFeed).toEqual({
    __typename: 'CommentHidden',
    commentId: comment.id,
    proposal: { id: own.proposals[0]!.id, commentCounts: { total: 0 } },
    parent: null,
  });
  socket.cut();
});

test('a hidden proposal tells the board, with its numbers now', async () => {
  const own = await buildScene(server);
  const spare = await buildProposal(server, {
    boardId: own.board.id,
    authorId: own.people[0]!.id,
  });
  const socket = await server.socket();
  const feed = socket.subscribe<{ boardFeed: Record<string, unknown> }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { __typename
      ... on ProposalHidden { proposalId board { proposalCount } }
      ... on ProposalRestored { proposal { id } } } }`,
    { id: own.board.id, after: await boardCursor(server.api(), own.board.id) },
  );
  await moderate(own.facilitator.api, [spare.id]);
  expect((await feed.next()).boardFeed).toEqual({
    __typename: 'ProposalHidden',
    proposalId: spare.id,
    board: { proposalCount: 3 },
  });
  await own.facilitator.api.mutate('restore', { subjectId: spare.id, reason: 'A mistake.' });
  expect((await feed.next()).boardFeed).toEqual({
    __typename: 'ProposalRestored',
    proposal: { id: spare.id },
  });
  socket.cut();
});
