import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { ProposalStatus } from '../../server/features/proposals/proposal-status.js';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import type { Api } from '../support/api.js';
import { boardCursor } from '../support/cursors.js';
import {
  buildBoard,
  buildProposal,
  buildScene,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let author: Actor;
let boardId: string;
let proposal: Proposal;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 2, costs: [] });
  author = scene.people[0]!;
  const board = { communityId: scene.community.id, phase: Phase.DISCUSS };
  boardId = (await buildBoard(server, board)).id;
});
afterAll(() => server.stop());
beforeEach(async () => {
  proposal = await buildProposal(server, { boardId, authorId: author.id });
});

const edited = (overrides: object = {}) => ({
  proposalId: proposal.id,
  expectedVersion: 1,
  title: 'Benches by the river',
  body: 'One every 100 m.',
  category: 'FACILITIES',
  cost: 5_000_000,
  note: 'Closer together, as many asked.',
  ...overrides,
});

const refused = (api: Api, overrides?: object) => refusalOf(api, 'editProposal', edited(overrides));

const VERSIONS = `query ($id: ID!) { proposal(id: $id) { version editedAt viewerBackedBeforeEdit
  versions { number title bodyHtml note cost { amount } previous { cost { amount } }
    titleChanges { kind text } bodyChanges { kind text } } } }`;

interface Versions {
  proposal: {
    version: number;
    editedAt: string | null;
    viewerBackedBeforeEdit: boolean;
    versions: { number: number; title: string; note: string | null; bodyChanges: unknown[] }[];
  };
}

const read = (api: Api, id = proposal.id) => api.ask<Versions>(VERSIONS, { id });

test('every version stays, newest first, each with what changed since the one before', async () => {
  expect((await read(server.api())).proposal.versions).toMatchObject([
    { number: 1, title: 'Benches', note: null, bodyChanges: [] },
  ]);
  expect(await refused(author.api)).toBeNull();
  expect(await refused(author.api, { expectedVersion: 2, cost: null, note: '' })).toBeNull();
  const seen = (await read(server.api())).proposal;
  expect(seen.version).toBe(3);
  expect(seen.editedAt).not.toBeNull();
  expect(seen.versions).toMatchObject([
    { number: 3, cost: null, previous: { cost: { amount: 5_000_000 } }, note: null },
    {
      number: 2,
      title: 'Benches by the river',
      note: 'Closer together, as many asked.',
      titleChanges: [
        { kind: 'KEPT', text: 'Benches' },
        { kind: 'ADDED', text: ' by the river' },
      ],
      bodyChanges: [
        { kind: 'KEPT', text: 'One every ' },
        { kind: 'REMOVED', text: '120' },
        { kind: 'ADDED', text: '100' },
        { kind: 'KEPT', text: ' m.' },
      ],
    },
    { number: 1, title: 'Benches', previous: null },
  ]);
});

test('what was not touched stays in its other languages', async () => {
  const both = { en: 'Benches', 'zh-Hans': '长椅' };
  proposal = await buildProposal(server, { boardId, authorId: author.id, title: both });
  expect(await refused(author.api, { title: 'Benches' })).toBeNull();
  const { proposal: inChinese } = await read(server.api().in('zh-Hans'));
  expect(inChinese.versions[0]).toMatchObject({ title: '长椅', titleChanges: [{ text: '长椅' }] });
});

test('whoever backed the earlier text is told so, and nobody else', async () => {
  const [, backer] = scene.people;
  await backer!.api.mutate('supportProposal', { proposalId: proposal.id });
  await refused(author.api);
  expect((await read(backer!.api)).proposal.viewerBackedBeforeEdit).toBe(true);
  expect((await read(author.api)).proposal.viewerBackedBeforeEdit).toBe(false);
  await backer!.api.mutate('withdrawSupport', { proposalId: proposal.id });
  await backer!.api.mutate('supportProposal', { proposalId: proposal.id });
  expect((await read(backer!.api)).proposal.viewerBackedBeforeEdit).toBe(false);
});

describe('what is refused', () => {
  test('another one’s change is not overwritten: of two at once, one is told', async () => {
    const outcomes = await Promise.all([
      refused(author.api, { title: 'One' }),
      refused(author.api, { title: 'Two' }),
    ]);
    expect(new Set(outcomes)).toEqual(new Set([null, 'CONFLICT']));
  });

  test('the same attempt sent again is done once', async () => {
    const clientMutationId = randomUUID();
    expect(await refused(author.api, { clientMutationId })).toBeNull();
    expect(await refused(author.api, { clientMutationId })).toBeNull();
    expect((await read(author.api)).proposal.version).toBe(2);
  });

  test.each(Object.values(ProposalStatus).filter((status) => status !== 'OPEN'))(
    'once it is %s',
    async (status) => {
      const other = await buildProposal(server, { boardId, authorId: author.id });
      const mergedIntoId = status === ProposalStatus.MERGED ? other.id : null;
      const over = await buildProposal(server, {
        boardId,
        authorId: author.id,
        status,
        mergedIntoId,
      });
      expect(await refused(author.api, { proposalId: over.id })).toBe('WRONG_STATUS');
    },
  );

  test('on a board that decides', async () => {
    const late = await buildProposal(server, { boardId: scene.board.id, authorId: author.id });
    expect(await refused(author.api, { proposalId: late.id })).toBe('WRONG_PHASE');
  });

  test('by anybody but its author', async () => {
    const everybody = await buildEverybody(server, scene.community.id);
    for (const role of ROLES) expect(await refused(everybody[role])).not.toBeNull();
    expect(await refused(everybody.moderator)).toBe('NOT_ALLOWED');
  });

  test.each([
    [{ title: '' }, 'title'],
    [{ body: ' ' }, 'body'],
    [{ cost: -1 }, 'cost'],
    [{ note: 'x'.repeat(301) }, 'note'],
    [{ title: 'Benches', body: 'One every 120 m.', cost: 4_200_000 }, 'title'],
  ])('%j', async (overrides, field) => {
    const { userErrors } = await author.api.mutate('editProposal', edited(overrides));
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', field] }]);
  });
});

test('the board is told as it happens', async () => {
  const socket = await server.socket();
  const feed = socket.subscribe<{ boardFeed: { proposal?: { id: string; title: string } } }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { ... on ProposalEdited { proposal { id title } } } }`,
    { id: boardId, after: await boardCursor(server.api(), boardId) },
  );
  await refused(author.api);
  const told = await feed.until(({ boardFeed }) => boardFeed.proposal?.id === proposal.id);
  expect(told.boardFeed.proposal!.title).toBe('Benches by the river');
  await socket.close();
});
