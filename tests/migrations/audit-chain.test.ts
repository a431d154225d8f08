import pg from 'pg';
import { expect, test } from 'vitest';
import { verifyAuditChain } from '../../server/foundation/audit-chain.js';
import { migrate, MIGRATIONS } from '../../server/foundation/database/migrate.js';
import { createEmptyDatabase } from '../support/test-database.js';

test('what was logged before there was a chain is chained as it stood', async () => {
  const { url, drop } = await createEmptyDatabase();
  const before = MIGRATIONS.findIndex(({ name }) => name === 'AuditChain1764113000000');
  await migrate(url, MIGRATIONS.slice(0, before));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO audit_log (at, community_id, actor_id, kind, subject_id, reason)
     SELECT '2025-01-01'::timestamptz + n * interval '1.000001 s', CASE WHEN n % 2 = 0 THEN 'com_1' END,
       'per_' || n, 'FLAGGED', '主题:' || n, CASE WHEN n % 3 = 0 THEN 'SPAM' END FROM generate_series(1, 12000) n`,
  );
  await migrate(url);
  await client.query(
    `INSERT INTO audit_log (actor_id, kind, subject_id) VALUES ('per_1', 'A', 'b')`,
  );
  expect(await verifyAuditChain(client)).toMatchObject({ entries: 12_001, broken: null });
  await client.end();
  await drop();
});
