import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newsTeller } from '../../server/features/feedback/tell-news.js';
import { InitiativeStatus } from '../../server/features/proposals/initiatives/initiative-status.js';
import { Initiative } from '../../server/features/proposals/initiatives/initiative.js';
import { hideInitiative } from '../../server/features/proposals/initiatives/hide-initiative.js';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { updatesCursor } from '../support/cursors.js';
import { buildScene, type Actor, type Scene } from '../support/factories.js';
import { done } from '../support/promise.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let starter: Actor;
let backer: Actor;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  scene = await buildScene(server, {
    residents: 4,
    costs: [],
    rules: { initiativeBackingPercent: 50 },
  });
  [starter, backer] = scene.people as [Actor, Actor];
});

interface Contributed {
  kind: string;
  words: string | null;
  board: { id: string } | null;
  initiative: { id: string } | null;
  fate: {
    state: string;
    at: string | null;
    answerBy: string | null;
    overdue: boolean;
    reason: string | null;
  };
  story: {
    kind: string;
    at: string;
    by: { id: string } | null;
    initiative: { id: string } | null;
  }[];
}

async function contributionsOf({ api }: Actor, kind: string | null = null): Promise<Contributed[]> {
  const query = `query ($kind: ContributionKind) { viewer { contributions(first: 50, kind: $kind) { nodes {
    kind words board { id } initiative { id }
    fate { state at answerBy overdue reason }
    story { kind at by { ... on Person { id } } initiative { id } } } } } }`;
  type Answer = { viewer: { contributions: { nodes: Contributed[] } } };
  return (await api.ask<Answer>(query, { kind })).viewer.contributions.nodes;
}

async function start(question = 'No vans after ten?'): Promise<string> {
  const { initiative } = await starter.api.mutate<{ initiative: { id: string } }>(
    'startInitiative',
    { communityId: scene.community.id, question, body: 'They wake the children.' },
    'initiative { id }',
  );
  return initiative.id;
}

const back = (initiativeId: string, { api }: Actor = backer) =>
  done(api, 'supportInitiative', { initiativeId });

const REASON = 'The fire service needs this road **at all hours**, day and night.';
const refuse = (initiativeId: string) =>
  done(scene.facilitator.api, 'refuseInitiative', { initiativeId, reason: REASON });

/** Who was told what of an initiative, in order of person. */
async function toldOf(subjectId: string): Promise<{ person: string; kind: string }[]> {
  await newsTeller(server.platform).tell();
  return server.platform.db.query(
    `SELECT stream_id AS person, ids->>'kind' AS kind FROM stream_event
     WHERE kind = 'FATE_CHANGED' AND $1 IN (ids->>'initiativeId', ids->>'boardId') ORDER BY 2, 1`,
    [subjectId],
  );
}

describe('an initiative is a contribution', () => {
  test('of whoever started it, who is not told twice, and of each who backs it', async () => {
    const id = await start();
    expect(await contributionsOf(starter)).toMatchObject([
      {
        kind: 'INITIATIVE',
        words: 'No vans after ten?',
        board: null,
        initiative: { id },
        fate: { state: 'GATHERING', answerBy: null },
        story: [{ kind: 'STARTED', by: { id: starter.id }, initiative: { id } }],
      },
    ]);
    await back(id);
    expect(await contributionsOf(backer, 'INITIATIVE_BACKING')).toMatchObject([
      { kind: 'INITIATIVE_BACKING', initiative: { id } },
    ]);
    expect(await contributionsOf(starter, 'INITIATIVE_BACKING')).toEqual([]);
  });

  test('backed by enough it is owed an answer by a day, and overdue once that has passed', async () => {
    const id = await start();
    await back(id);
    const { reachedAt, dueAt } = await server.platform.db.manager.findOneByOrFail(Initiative, {
      id,
    });
    const [own] = await contributionsOf(starter);
    expect(own!.story.map(({ kind }) => kind)).toEqual(['STARTED', 'REACHED']);
    expect(own!.fate).toMatchObject({
      state: 'REACHED',
      at: reachedAt!.toISOString(),
      answerBy: dueAt!.toISOString(),
      overdue: false,
    });
    const long = new Date(Date.now() - 86_400_000 * 20);
    const past = { startedAt: long, reachedAt: long, dueAt: new Date(long.getTime() + 86_400_000) };
    await server.platform.db.manager.update(Initiative, id, past);
    expect((await contributionsOf(starter))[0]!.fate.overdue).toBe(true);
  });

  test('answered with a board it leads there; what the board comes to belongs to it', async () => {
    const id = await start();
    await back(id);
    await done(scene.facilitator.api, 'answerInitiativeWithBoard', { initiativeId: id });
    const [own] = await contributionsOf(backer);
    const { boardId } = await server.platform.db.manager.findOneByOrFail(Initiative, { id });
    expect(own).toMatchObject({ board: { id: boardId }, fate: { state: 'BOARD_OPENED' } });
    expect(own!.story.map(({ kind }) => kind)).toEqual(['BACKED', 'REACHED', 'BOARD_OPENED']);
    expect(own!.story[2]!.by).toEqual({ id: scene.facilitator.id });
    const { board } = await backer.api.ask<{ board: { viewerContributions: object } }>(
      'query ($id: ID!) { board(id: $id) { viewerContributions { nodes { kind } } } }',
      { id: boardId },
    );
    expect(board.viewerContributions).toEqual({ nodes: [{ kind: 'INITIATIVE_BACKING' }] });
    for (const to of ['DISCUSS', 'DECIDE', 'DELIVER', 'REVIEW'])
      await done(scene.facilitator.api, 'changePhase', { boardId, to });
    expect((await contributionsOf(starter))[0]!.fate.state).toBe('VERDICT_ASKED');
    expect((await contributionsOf(starter))[0]!.story.at(-1)!.kind).toBe('VERDICT_ASKED');
  });

  test('refused it says why, in plain words', async () => {
    const id = await start();
    await back(id);
    await refuse(id);
    expect((await contributionsOf(starter))[0]!.fate).toMatchObject({
      state: 'REFUSED',
      reason: 'The fire service needs this road at all hours, day and night.',
      answerBy: null,
    });
  });

  test('hidden it is there for nobody, also not for whoever started it', async () => {
    const id = await start();
    await back(id);
    await inTransaction(server.platform, (tx) => hideInitiative(tx, id, new Date()));
    for (const actor of [starter, backer])
      expect(await contributionsOf(actor)).toMatchObject([
        { words: null, initiative: null, fate: { state: 'NOT_SHOWN', at: null, answerBy: null } },
      ]);
  });
});

describe('what happens to an initiative is told once to each', () => {
  test('that it has its backing: to all of them, since all of them brought it about', async () => {
    const id = await start();
    expect(await toldOf(id)).toEqual([]);
    await back(id);
    // Whoever backs it while it is being told may be told as well.
    await newsTeller(server.platform).tell();
    await back(id, scene.people[2]);
    expect(await toldOf(id)).toEqual(
      [starter, backer]
        .map(({ id: person }) => ({ person, kind: 'INITIATIVE_REACHED' }))
        .toSorted((a, b) => (a.person < b.person ? -1 : 1)),
    );
  });

  test('that it was answered: with the initiative, live and resumable', async () => {
    const id = await start();
    await back(id);
    await newsTeller(server.platform).tell();
    const after = await updatesCursor(backer.api);
    await refuse(id);
    const socket = await server.socket({ token: backer.token });
    const feed = socket.subscribe(
      `subscription ($after: Cursor) { myUpdates(after: $after) { ... on FateChanged {
        kind initiative { id status } proposal { id } } } }`,
      { after },
    );
    expect(await feed.next()).toEqual({
      myUpdates: {
        kind: 'INITIATIVE_ANSWERED',
        initiative: { id, status: InitiativeStatus.REFUSED },
        proposal: null,
      },
    });
    await socket.close();
    expect((await toldOf(id)).filter(({ kind }) => kind === 'INITIATIVE_ANSWERED')).toHaveLength(2);
  });

  test('that it was taken back: not to whoever did', async () => {
    const id = await start();
    await server.platform.db.query('UPDATE initiative SET needed = 9 WHERE id = $1', [id]);
    await back(id);
    await done(starter.api, 'withdrawInitiative', { initiativeId: id });
    expect(await toldOf(id)).toEqual([{ person: backer.id, kind: 'INITIATIVE_WITHDRAWN' }]);
    expect((await contributionsOf(backer))[0]!.fate.state).toBe('WITHDRAWN');
  });

  test('what its board asks in the end', async () => {
    const id = await start();
    await back(id);
    await done(scene.facilitator.api, 'answerInitiativeWithBoard', { initiativeId: id });
    const { boardId } = await server.platform.db.manager.findOneByOrFail(Initiative, { id });
    for (const to of ['DISCUSS', 'DECIDE', 'DELIVER', 'REVIEW'])
      await done(scene.facilitator.api, 'changePhase', { boardId, to });
    expect((await toldOf(boardId!)).map(({ person, kind }) => `${kind} ${person}`)).toEqual(
      [starter.id, backer.id].toSorted().map((person) => `VERDICT_ASKED ${person}`),
    );
  });
});
