import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phase, PHASES } from '../../server/features/communities/phase.js';
import { buildBoard, buildDecision, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

const BOARD = `query ($id: ID!) { board(id: $id) { version phase phases { phase state plannedEnd }
  viewerCan { changePhase { allowed code reason } } } }`;

interface Seen {
  board: {
    version: number;
    phase: Phase;
    phases: { phase: Phase; state: string; plannedEnd: string | null }[];
    viewerCan: { changePhase: { allowed: boolean; code: string | null; reason: string | null } };
  };
}

function move(boardId: string, to: Phase) {
  return scene.facilitator.api.mutate<{ board: { phase: Phase } | null }>(
    'changePhase',
    { boardId, to },
    'board { phase }',
  );
}

test.each(PHASES.map((phase, place) => [phase, place] as const))(
  'in %s, what comes before is done and what follows is still to come',
  async (phase, place) => {
    const plannedEnd = '2031-09-30T15:59:59.000Z';
    const communityId = scene.community.id;
    const plannedEnds = { [phase]: plannedEnd };
    const { id } = await buildBoard(server, { communityId, phase, plannedEnds });
    const { board } = await server.api().ask<Seen>(BOARD, { id });
    expect(board.phases).toEqual(
      PHASES.map((each, index) => ({
        phase: each,
        state: index < place ? 'DONE' : index === place ? 'CURRENT' : 'UPCOMING',
        plannedEnd: each === phase ? plannedEnd : null,
      })),
    );
  },
);

test('a facilitator moves a board on, and back; each move is a newer version', async () => {
  const { id } = await buildBoard(server, { communityId: scene.community.id });
  for (const [moves, to] of [...PHASES.slice(1), Phase.DISCUSS].entries()) {
    const { board, userErrors } = await move(id, to);
    expect({ board, userErrors }).toEqual({ board: { phase: to }, userErrors: [] });
    const seen = await server.api().ask<Seen>(BOARD, { id });
    expect(seen.board).toMatchObject({ phase: to, version: moves + 2 });
  }
});

test('moving to the phase it is in is told, not done', async () => {
  const { id } = await buildBoard(server, { communityId: scene.community.id });
  const { board, userErrors } = await move(id, Phase.COLLECT);
  expect(board).toBeNull();
  expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'to'] }]);
});

test('a board that does not exist', async () => {
  const { userErrors } = await move('brd_none', Phase.DISCUSS);
  expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'boardId'] }]);
});

test('ten moves at once leave a version for each that was made, and an event for each', async () => {
  const { id } = await buildBoard(server, { communityId: scene.community.id });
  const targets = Array.from({ length: 10 }, (_, index) => PHASES[1 + (index % 2)]!);
  const made = (await Promise.all(targets.map((to) => move(id, to)))).filter(
    ({ userErrors }) => userErrors.length === 0,
  );
  const { board } = await server.api().ask<Seen>(BOARD, { id });
  expect(board.version).toBe(1 + made.length);
  const events: unknown[] = await server.platform.db.query(
    `SELECT 1 FROM stream_event WHERE stream_id = $1 AND kind = 'PHASE_CHANGED'`,
    [id],
  );
  expect(events).toHaveLength(made.length);
});

describe('while a decision is open', () => {
  test('the board stays in its phase; the button says why, as the mutation does', async () => {
    const decision = await buildDecision(scene);
    const { api } = scene.facilitator;
    const refused = await move(scene.board.id, Phase.DELIVER);
    expect(refused.board).toBeNull();
    expect(refused.userErrors).toMatchObject([{ code: 'WRONG_PHASE', field: [] }]);
    const { board } = await api.ask<Seen>(BOARD, { id: scene.board.id });
    expect(board).toMatchObject({
      phase: 'DECIDE',
      viewerCan: {
        changePhase: {
          allowed: false,
          code: 'WRONG_PHASE',
          reason: refused.userErrors[0]!.message,
        },
      },
    });
    await api.mutate('closeDecision', { decisionId: decision.id });
    expect((await api.ask<Seen>(BOARD, { id: scene.board.id })).board.viewerCan).toEqual({
      changePhase: { allowed: true, code: null, reason: null },
    });
    expect((await move(scene.board.id, Phase.DELIVER)).board).toEqual({ phase: 'DELIVER' });
  });

  test('a decision that opens while the board leaves: one of the two is refused', async () => {
    for (let round = 0; round < 5; round++) {
      const fresh = await buildScene(server, { residents: 1 });
      const decision = await buildDecision(fresh, { open: false });
      const { api } = fresh.facilitator;
      const [opened, moved] = await Promise.all([
        api.mutate('openDecision', { decisionId: decision.id }),
        api.mutate('changePhase', { boardId: fresh.board.id, to: 'DELIVER' }),
      ]);
      expect(opened.userErrors.length + moved.userErrors.length).toBe(1);
    }
  });
});
