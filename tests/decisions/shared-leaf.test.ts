import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDecision, buildScene, cast, newNonce, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 20 });
});
afterAll(() => server.stop());

test('a neighbour’s nonce is refused alone, never acknowledged and never at the cost of others', async () => {
  const decision = await buildDecision(scene);
  const nonce = newNonce();
  const payloads = await Promise.all(
    scene.people.map(({ api }, index) => cast(api, decision, [0], index < 2 ? nonce : undefined)),
  );
  const codes = payloads.map(({ userErrors }) => userErrors[0]?.code ?? 'TAKEN');
  expect(codes.slice(0, 2).toSorted()).toEqual(['CONFLICT', 'TAKEN']);
  expect(codes.slice(2)).toEqual(Array(18).fill('TAKEN'));
  const rows: unknown[] = await server.platform.db.query(
    'SELECT 1 FROM ballot WHERE decision_id = $1',
    [decision.id],
  );
  expect(rows).toHaveLength(19);
});

test('also when the two arrive at two servers at once', async () => {
  const second = await startTestServer({ databaseUrl: server.databaseUrl });
  const decision = await buildDecision(scene);
  const [ann, ben] = scene.people;
  for (let round = 0; round < 10; round++) {
    const nonce = newNonce();
    const payloads = await Promise.all([
      cast(ann!.api, decision, [0], nonce),
      cast(second.api(ben!.token), decision, [0], nonce),
    ]);
    const refused = payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(refused).toEqual(['CONFLICT']);
  }
  await second.stop();
});
