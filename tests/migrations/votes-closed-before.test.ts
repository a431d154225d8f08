import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, MIGRATIONS } from '../../server/foundation/database/migrate.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const LANDED = new URL('./landed/1764000000000-first-boards.sql', import.meta.url);
const CLOSED = 'dec_1m84ny1yp4ab5sgvba0g6y8kj';
const OPEN = 'dec_1m84ny1ze8jqcs6jha0349baj';
const ANNOUNCED = 'dec_1m84ny1zvfghyvmzz3vgz824h';

let database: TestDatabase;
let server: TestServer;

/** As servers wrote it before there were outcomes: a binding vote that closed, an administrative one still open. */
beforeAll(async () => {
  database = await createEmptyDatabase();
  await migrate(database.url, MIGRATIONS.slice(0, 1));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(await readFile(LANDED, 'utf8'));
  await client.query(`UPDATE decision SET binding = true, money_source = '{"en": "The fund"}'`);
  await client.query(`UPDATE decision SET basis = 'ADMINISTRATIVE' WHERE id = '${OPEN}'`);
  // On the closed one's ballot alone stands what no other vote lists.
  await client.query(
    `DELETE FROM decision_option WHERE decision_id = '${ANNOUNCED}' AND position = 2`,
  );
  await client.query(`DELETE FROM decision_option WHERE decision_id = '${OPEN}' AND position = 2`);
  await client.end();
  await migrate(database.url);
  server = await startTestServer({ databaseUrl: database.url });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

test('a vote that closed before has its outcome, its promise, and proposals that know of it', async () => {
  const query = `query ($id: ID!) { decision(id: $id) { closedAt
    outcome { passed binding commitments(first: 5) { nodes { title status answerBy cost { amount } proposal { title } } } }
    options { proposal { title status statusReason fate { state } } } } }`;
  expect(await server.api().ask(query, { id: CLOSED })).toMatchObject({
    decision: {
      outcome: {
        passed: true,
        binding: true,
        commitments: {
          nodes: [
            {
              title: 'Benches',
              status: 'PROMISED',
              answerBy: '2099-01-01T00:00:00.000Z',
              cost: { amount: 4_200_000 },
              proposal: { title: 'Benches' },
            },
          ],
        },
      },
      options: [
        // Other votes still list it, so it waits for theirs.
        { proposal: { title: 'Benches', status: 'OPEN' } },
        {
          proposal: {
            title: 'Lamps',
            status: 'DECLINED',
            statusReason: 'The vote did not choose it.',
            fate: { state: 'DECLINED' },
          },
        },
      ],
    },
  });
});

test('votes that have not closed have none yet', async () => {
  const rows: object[] = await server.platform.db.query(
    'SELECT 1 FROM outcome WHERE decision_id = ANY($1)',
    [[OPEN, ANNOUNCED]],
  );
  expect(rows).toEqual([]);
});

test('an administrative vote that was called binding keeps its word and can still be changed; no new one can be', async () => {
  const update = 'UPDATE decision SET version = version + 1 WHERE id = $1';
  await server.platform.db.query(update, [OPEN]);
  await expect(
    server.platform.db.query(`UPDATE decision SET basis = 'ADMINISTRATIVE' WHERE id = $1`, [
      ANNOUNCED,
    ]),
  ).rejects.toThrow('decision_administrative_advises');
});
