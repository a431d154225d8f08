import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { buildCookie, buildDecision, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

const UPGRADE =
  'HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n';

test('odd and broken-off upgrades do not harm the server', async () => {
  const port = Number(new URL(server.url).port);
  const odd = connect(port, '127.0.0.1');
  odd.write(`GET // ${UPGRADE}`);
  const [answer] = (await once(odd, 'data')) as [Buffer];
  expect(String(answer)).toMatch(/^HTTP\/1.1 404/);
  await Promise.all(
    Array.from({ length: 100 }, async () => {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(`GET /nope ${UPGRADE}`);
      socket.resetAndDestroy();
      await once(socket, 'close');
    }),
  );
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('the opening itself moves the turnout', async () => {
  const decision = await buildDecision(scene, { open: false });
  const socket = await server.socket();
  const turnout = socket.subscribe<{ turnout: { rollSize: number } }>(
    'subscription ($id: ID!) { turnout(decisionId: $id) { rollSize } }',
    { id: decision.id },
  );
  expect((await turnout.next()).turnout.rollSize).toBe(0);
  await scene.facilitator.api.mutate('openDecision', { decisionId: decision.id });
  expect((await turnout.next()).turnout.rollSize).toBe(3);
  await socket.close();
});

test('an operation may have any name', async () => {
  const ws = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const names = ['订阅"一"\\', '😀\u007f\u0080', 'plain'];
  const told: string[] = [];
  const all = new Promise<void>((resolve) => {
    ws.on('message', (data: Buffer) => {
      const { type, id } = JSON.parse(String(data)) as { type: string; id: string };
      if (type === 'next') told.push(id);
      if (told.length === names.length) resolve();
    });
  });
  await once(ws, 'open');
  ws.send('{"type":"connection_init"}');
  await once(ws, 'message');
  const query = `subscription { presence(boardId: "${scene.board.id}") { here } }`;
  for (const id of names) ws.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
  await all;
  expect(told.toSorted()).toEqual(names.toSorted());
  ws.terminate();
});

test('signing out over a socket is refused instead of pretended', async () => {
  const socket = await server.socket({ cookie: await buildCookie(server, scene.people[0]!.id) });
  const operation = socket.subscribe('mutation { signOut { userErrors { code } } }');
  expect(await operation.next()).toEqual({ signOut: { userErrors: [{ code: 'NOT_ALLOWED' }] } });
  await socket.close();
});

test('a subscription over HTTP is told where to go', async () => {
  const { status, errors } = await server
    .api()
    .send(`subscription { presence(boardId: "x") { here } }`);
  expect(status).toBe(400);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
});

test('a peer that never says goodbye does not hold up the stop', async () => {
  const stopped = await startTestServer();
  const ws = new WebSocket(`${stopped.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(ws, 'open');
  // Nothing is read any more, so the farewell is never answered.
  ws.pause();
  await stopped.stop();
  expect(stopped.platform.db.isInitialized).toBe(false);
  ws.terminate();
});

test('a demo’s sign-in is worth nothing once the demo is off', async () => {
  const { platform, databaseUrl } = server;
  const serious = await startTestServer({ databaseUrl, demo: false });
  const admin = scene.people[1]!;
  await platform.db.query('UPDATE api_token SET demo = true WHERE person_id = $1', [admin.id]);
  const { status, errors } = await serious.api(admin.token).send('{ viewer { person { id } } }');
  expect({ status, code: errors?.[0]?.extensions?.code }).toEqual({
    status: 401,
    code: 'UNAUTHENTICATED',
  });
  expect(await server.api(admin.token).ask('{ viewer { person { id } } }')).toEqual({
    viewer: { person: { id: admin.id } },
  });
  await serious.stop();
});
