import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import type { Api } from '../support/api.js';
import { buildBoard, buildScene, type Actor, type Scene } from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let author: Actor;
let boardId: string;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 2, costs: [] });
  author = scene.people[0]!;
  const board = { communityId: scene.community.id, phase: Phase.COLLECT };
  boardId = (await buildBoard(server, board)).id;
});
afterAll(() => server.stop());

interface Draft {
  id: string;
  title: string;
  cost: string;
}

const words = (overrides: object = {}) => ({
  boardId,
  title: 'Lamps at the cro',
  body: '',
  cost: '42,0',
  ...overrides,
});

async function save(overrides: object = {}, api = author.api) {
  return api.mutate<{ draft: Draft | null }>(
    'saveProposalDraft',
    words(overrides),
    'draft { id title cost }',
  );
}

async function drafts(api: Api): Promise<Draft[]> {
  const { viewer } = await api.ask<{ viewer: { proposalDrafts: Draft[] } }>(
    '{ viewer { proposalDrafts { id title cost } } }',
  );
  return viewer.proposalDrafts;
}

const publish = (draftId: string, api = author.api) =>
  refusalOf(api, 'publishProposal', {
    boardId,
    title: 'Lamps',
    body: 'At the crossing.',
    category: 'SAFETY',
    draftId,
  });

test('it is kept half written, just as it was typed, and saved over', async () => {
  const { draft } = await save();
  expect(await drafts(author.api)).toEqual([draft]);
  expect(draft).toMatchObject({ title: 'Lamps at the cro', cost: '42,0' });
  const again = await save({ draftId: draft!.id, title: 'Lamps at the crossing ' });
  expect(again.draft).toEqual({ ...draft, title: 'Lamps at the crossing ' });
  expect(await drafts(author.api)).toEqual([again.draft]);
});

test('it is its author’s alone: for nobody else there is one, whatever way they take', async () => {
  const { draft } = await save();
  const id = draft!.id;
  const everybody = await buildEverybody(server, scene.community.id);
  for (const role of ROLES) {
    const api = everybody[role];
    const node = await api.ask<object>(
      'query ($id: ID!) { node(id: $id) { id } proposal(id: $id) { id } }',
      {
        id,
      },
    );
    expect({ role, ...node }).toEqual({ role, node: null, proposal: null });
    if (role !== 'visitor') expect(await drafts(api)).toEqual([]);
    expect(await refusalOf(api, 'discardProposalDraft', { draftId: id })).toBe(
      role === 'visitor' ? 'UNAUTHENTICATED' : 'NOT_FOUND',
    );
  }
  expect(
    (await save({ draftId: id, title: 'Mine' }, scene.people[1]!.api)).userErrors,
  ).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'draftId'] }]);
  expect(await publish(id, scene.people[1]!.api)).toBe('CONFLICT');
  expect((await drafts(author.api)).map((own) => own.id)).toContain(id);
  const log = await server.platform.db.query<{ seq: number }[]>(
    'SELECT seq FROM stream_event WHERE stream_id = $1',
    [boardId],
  );
  expect(log).toEqual([]);
});

describe('published', () => {
  test('it is gone, in the same moment', async () => {
    const { draft } = await save();
    expect(await publish(draft!.id)).toBeNull();
    expect((await drafts(author.api)).map(({ id }) => id)).not.toContain(draft!.id);
  });

  test('twice at once it makes one proposal', async () => {
    const { draft } = await save();
    const outcomes = await Promise.all([publish(draft!.id), publish(draft!.id)]);
    expect(new Set(outcomes)).toEqual(new Set([null, 'CONFLICT']));
  });

  test('not at all when it is refused: the draft stays', async () => {
    const { draft } = await save();
    const input = { boardId, title: '', body: 'x', category: 'SAFETY', draftId: draft!.id };
    expect(await refusalOf(author.api, 'publishProposal', input)).toBe('BAD_INPUT');
    expect((await drafts(author.api)).map(({ id }) => id)).toContain(draft!.id);
  });
});

test('discarded, sent twice, too many, and where nothing can be proposed', async () => {
  const { api } = scene.people[1]!;
  const clientMutationId = randomUUID();
  const first = await save({ clientMutationId }, api);
  expect(await save({ clientMutationId }, api)).toEqual(first);
  expect(await refusalOf(api, 'discardProposalDraft', { draftId: first.draft!.id })).toBeNull();
  for (let count = 0; count < 20; count++) expect((await save({}, api)).userErrors).toEqual([]);
  expect((await save({}, api)).userErrors).toMatchObject([{ code: 'BAD_INPUT' }]);
  expect((await save({ boardId: scene.board.id }, api)).userErrors).toMatchObject([
    { code: 'WRONG_PHASE' },
  ]);
});
