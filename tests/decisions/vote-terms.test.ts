import { afterAll, beforeAll, expect, test } from 'vitest';
import { AreaKind } from '../../server/features/communities/area.js';
import { buildArea, buildDecision, buildScene, cast } from '../support/factories.js';
import { refusalOf } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Terms {
  publicityHours: number;
  quorumPercent: number;
  earliestOpening: string;
  rollAreas: { id: string }[];
}

/** What anybody is told of a vote that would be fixed on this board now. */
async function terms({ id }: { id: string }, at: Pick<TestServer, 'api'> = server): Promise<Terms> {
  const { board } = await at.api().ask<{ board: { voteTerms: Terms } }>(
    `query ($id: ID!) { board(id: $id) { voteTerms {
      publicityHours quorumPercent earliestOpening rollAreas { id } } } }`,
    { id },
  );
  return board.voteTerms;
}

test('a new vote is told what the rulebook asks of it, counted from now', async () => {
  const now = new Date('2031-03-30T00:30:00Z');
  const later = await startTestServer({
    databaseUrl: server.databaseUrl,
    clock: { now: () => now },
  });
  const { board } = await buildScene(server, { rules: { publicityHours: 36, quorumPercent: 45 } });
  expect(await terms(board, later)).toEqual({
    publicityHours: 36,
    quorumPercent: 45,
    earliestOpening: '2031-03-31T12:30:00.000Z',
    rollAreas: [],
  });
  await later.stop();
});

test('they change with the rulebook, the moment residents have changed it', async () => {
  const scene = await buildScene(server);
  const decision = await buildDecision(scene, {
    method: 'YES_NO',
    options: null,
    rules: {},
    binding: true,
    rulesChange: { publicityHours: 12, quorumPercent: 10 },
  });
  for (const { api } of scene.people) await cast(api, decision, [0]);
  expect(await terms(scene.board)).toMatchObject({ publicityHours: 0, quorumPercent: 30 });
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  expect(await terms(scene.board)).toMatchObject({ publicityHours: 12, quorumPercent: 10 });
});

test('every area they offer for the roll is one that a vote can be limited to', async () => {
  const scene = await buildScene(server);
  const street = await buildArea(server, { kind: AreaKind.STREET });
  const whole = await buildArea(server, { parent: street });
  const grid = await buildArea(server, { parent: whole, kind: AreaKind.GRID });
  const building = await buildArea(server, { parent: grid, kind: AreaKind.BUILDING });
  await buildArea(server, { parent: street });
  await server.platform.db.query('UPDATE community SET area_id = $2 WHERE id = $1', [
    scene.community.id,
    whole.id,
  ]);
  const { rollAreas } = await terms(scene.board);
  expect(rollAreas.map(({ id }) => id).toSorted()).toEqual([grid.id, building.id].toSorted());
  for (const { id: rollAreaId } of rollAreas) {
    const decision = await buildDecision(scene, { rollAreaId, open: false });
    const reason = 'It was only a trial.';
    expect(
      await refusalOf(scene.facilitator.api, 'withdrawDecision', {
        decisionId: decision.id,
        reason,
      }),
    ).toBe(null);
  }
});
