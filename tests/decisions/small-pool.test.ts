import { expect, test } from 'vitest';
import { buildDecision, buildScene, cast } from '../support/factories.js';
import { startTestServer } from '../support/test-server.js';

test('one connection is enough for everything a decision does', async () => {
  const server = await startTestServer({ databasePool: 1 });
  const scene = await buildScene(server, { residents: 5 });
  const decision = await buildDecision(scene);
  const casts = await Promise.all(scene.people.map(({ api }) => cast(api, decision, [0])));
  expect(casts.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  // A server that has never read this decision closes it.
  const fresh = await startTestServer({ databaseUrl: server.databaseUrl, databasePool: 1 });
  const { userErrors } = await fresh
    .api(scene.facilitator.token)
    .mutate('closeDecision', { decisionId: decision.id });
  expect(userErrors).toEqual([]);
  await fresh.stop();
  await server.stop();
});
