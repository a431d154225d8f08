import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCookie, buildPerson } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ rates: { reads: 100, writes: 2 } });
});
afterAll(() => server.stop());

test('an export counts against its person’s limit, and says when to come back', async () => {
  const { id } = await buildPerson(server);
  const cookie = await buildCookie(server, id);
  const fetchIt = () => fetch(`${server.url}/me/export.json`, { headers: { cookie } });
  expect([(await fetchIt()).status, (await fetchIt()).status]).toEqual([200, 200]);
  const refused = await fetchIt();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ code: 'RATE_LIMITED' });
});
