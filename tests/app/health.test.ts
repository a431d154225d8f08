import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function status(path: string): Promise<number> {
  return (await fetch(`${server.url}${path}`)).status;
}

/** Lets everybody into the server's database, or cuts all connections and lets nobody in. */
async function letIn(allowed: boolean): Promise<void> {
  const name = new URL(server.databaseUrl).pathname.slice(1);
  const admin = new pg.Client({ connectionString: inject('databaseAdminUrl') });
  await admin.connect();
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${allowed}`);
  const cut = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1';
  if (!allowed) await admin.query(cut, [name]);
  await admin.end();
}

test('alive and ready', async () => {
  const [alive, ready] = await Promise.all(
    ['/healthz', '/readyz'].map((path) => fetch(`${server.url}${path}`)),
  );
  expect(alive!.status).toBe(200);
  expect(await alive!.json()).toEqual({ status: 'ok' });
  expect(ready!.status).toBe(200);
  expect(await ready!.json()).toEqual({ status: 'ready' });
});

describe('without its database', () => {
  test('alive, not ready, its failures masked; and all is well when it is back', async () => {
    const api = server.api();
    await api.ask('{ communities { totalCount } }');
    await letIn(false);
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz')).toBe(503);
    const { errors } = await api.send('{ communities { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toMatch(/connect|terminat|database/);
    await letIn(true);
    expect(await status('/readyz')).toBe(200);
    expect(await api.ask('{ communities { totalCount } }')).toEqual({
      communities: { totalCount: 0 },
    });
  });
});
