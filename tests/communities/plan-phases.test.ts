import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { boardCursor } from '../support/cursors.js';
import { buildBoard, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const end = (phase: string, days: number) => ({ phase, plannedEnd: inDays(days) });

interface Planned {
  board: {
    version: number;
    phase: string;
    phases: { phase: string; plannedEnd: string | null }[];
  } | null;
}

function plan(boardId: string, ends: { phase: string; plannedEnd: string }[]) {
  return scene.facilitator.api.mutate<Planned>(
    'planPhases',
    { boardId, ends },
    'board { version phase phases { phase plannedEnd } }',
  );
}

function planned({ board }: Planned): Record<string, string> {
  const ends = board!.phases.filter(({ plannedEnd }) => plannedEnd);
  return Object.fromEntries(ends.map(({ phase, plannedEnd }) => [phase, plannedEnd!]));
}

const build = (board: { phase?: Phase; plannedEnds?: Partial<Record<Phase, string>> } = {}) =>
  buildBoard(server, { communityId: scene.community.id, ...board });

test('a plan is kept whole, whatever order it is given in, and switches nothing', async () => {
  const { id } = await build();
  const ends = [end('DECIDE', 9), end('COLLECT', 3), end('REVIEW', 30)];
  const answer = await plan(id, ends);
  expect(answer.userErrors).toEqual([]);
  expect(answer.board).toMatchObject({ version: 2, phase: 'COLLECT' });
  expect(planned(answer)).toEqual(
    Object.fromEntries(ends.map(({ phase, plannedEnd }) => [phase, plannedEnd])),
  );
  const shorter = await plan(id, ends.slice(0, 1));
  expect(Object.keys(planned(shorter))).toEqual(['DECIDE']);
  expect(planned(await plan(id, []))).toEqual({});
});

test('what lies behind keeps its end and can’t be planned', async () => {
  const plannedEnds = { COLLECT: inDays(-9), DISCUSS: inDays(-2) };
  const { id } = await build({ phase: Phase.DISCUSS, plannedEnds });
  const answer = await plan(id, [end('DISCUSS', 4)]);
  expect(planned(answer)).toMatchObject({ COLLECT: plannedEnds.COLLECT });
  const refused = await plan(id, [{ phase: 'COLLECT', plannedEnd: plannedEnds.COLLECT }]);
  expect(refused.userErrors).toMatchObject([
    { code: 'BAD_INPUT', field: ['input', 'ends', '0', 'plannedEnd'] },
  ]);
});

test('an end that has passed may stay as it is, but none is set in the past', async () => {
  const passed = { phase: 'COLLECT', plannedEnd: inDays(-2) };
  const { id } = await build({ plannedEnds: { COLLECT: passed.plannedEnd } });
  const kept = await plan(id, [passed, end('DISCUSS', 5)]);
  expect(planned(kept)).toMatchObject({ COLLECT: passed.plannedEnd });
  const refused = await plan(id, [end('COLLECT', -1), end('DISCUSS', 5)]);
  expect(refused.board).toBeNull();
  expect(refused.userErrors).toMatchObject([
    { code: 'BAD_INPUT', field: ['input', 'ends', '0', 'plannedEnd'] },
  ]);
});

describe('refused, with the end it is about', () => {
  test.each([
    ['an end before that of an earlier phase', [end('COLLECT', 5), end('DISCUSS', 4)], '1'],
    ['two ends at once', [end('DISCUSS', 5), end('COLLECT', 5)], '0'],
    ['a phase twice', [end('COLLECT', 5), end('COLLECT', 6)], '1'],
  ])('%s', async (_, ends, place) => {
    const same = ends.map((each) => ({
      ...each,
      plannedEnd: `${each.plannedEnd.slice(0, 16)}:00Z`,
    }));
    const { id } = await build();
    const { board, userErrors } = await plan(id, same);
    expect(board).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'BAD_INPUT', field: ['input', 'ends', place, 'plannedEnd'] },
    ]);
  });
});

test('a board that does not exist', async () => {
  expect((await plan('brd_none', [])).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['input', 'boardId'] },
  ]);
});

test('who follows the board is told', async () => {
  const { id } = await build();
  const socket = await server.socket();
  const feed = socket.subscribe<{ boardFeed: { board: Planned['board'] } }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) {
       ... on PhasesPlanned { board { version phases { phase plannedEnd } } } } }`,
    { id, after: await boardCursor(server.api(), id) },
  );
  const ends = [end('COLLECT', 3)];
  await plan(id, ends);
  const { boardFeed } = await feed.next();
  expect(boardFeed.board).toMatchObject({ version: 2 });
  expect(planned(boardFeed)).toEqual({ COLLECT: ends[0]!.plannedEnd });
  await socket.close();
});

test('a plan made while the board moves on never plans what is behind', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await build();
    const [, planning] = await Promise.all([
      scene.facilitator.api.mutate('changePhase', { boardId: id, to: 'DISCUSS' }),
      plan(id, [end('COLLECT', 3)]),
    ]);
    const { board } = await server
      .api()
      .ask<Planned>(
        'query ($id: ID!) { board(id: $id) { version phase phases { phase plannedEnd } } }',
        { id },
      );
    // Either the plan came first and is history now, or it was refused: COLLECT is behind.
    expect(board).toMatchObject({ phase: 'DISCUSS', version: planning.board ? 3 : 2 });
    expect(Object.keys(planned({ board }))).toEqual(planning.board ? ['COLLECT'] : []);
  }
});
