import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner } from '../support/as-owner.js';
import { buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

/** Until somebody waits for a lock. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const rows = await asOwner(
      server,
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
  }
}

test('a remark on its way while the board leaves the phase is refused, not slipped in', async () => {
  const other = new pg.Client({ connectionString: server.databaseUrl });
  await other.connect();
  await other.query('BEGIN');
  await other.query('SELECT 1 FROM board WHERE id = $1 FOR UPDATE', [scene.board.id]);
  const input = { proposalId: scene.proposals[0]!.id, stance: 'FOR', body: 'Just in time?' };
  const remark = scene.people[0]!.api.mutate('addComment', input);
  await somebodyWaits();
  await other.query(`UPDATE board SET phase = 'DELIVER' WHERE id = $1`, [scene.board.id]);
  await other.query('COMMIT');
  expect((await remark).userErrors).toMatchObject([{ code: 'WRONG_PHASE' }]);
  const rows: unknown[] = await server.platform.db.query(
    'SELECT 1 FROM comment WHERE board_id = $1',
    [scene.board.id],
  );
  expect(rows).toEqual([]);
  await other.end();
});
