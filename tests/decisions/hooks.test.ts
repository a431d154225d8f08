import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  decisionClosed,
  decisionOpened,
  decisionScheduled,
} from '../../server/features/decisions/decisions.hooks.js';
import { buildDecision, buildScene, cast } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
const seen: string[] = [];
let broken = false;

beforeAll(async () => {
  server = await startTestServer();
  const { platform } = server;
  const note =
    (what: string) =>
    (_: unknown, { decision }: { decision: { status: string } }) => {
      seen.push(`${what} ${decision.status}`);
      return broken ? Promise.reject(new Error('a handler failed')) : Promise.resolve();
    };
  decisionScheduled.register(platform, note('scheduled'));
  decisionOpened.register(platform, note('opened'));
  decisionClosed.register(platform, note('closed'));
});
afterAll(() => server.stop());

const STATE = `query ($id: ID!) { decision(id: $id) { status tally { final }
  board { feedCursor proposals { nodes { status } } } } }`;

test('each turn of a decision is told to those who registered, with the decision as it then is', async () => {
  const scene = await buildScene(server);
  const decision = await buildDecision(scene);
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  expect(seen.splice(0)).toEqual(['scheduled SCHEDULED', 'opened OPEN', 'closed CLOSED']);
});

test('what a handler can’t do, did not happen: the vote is still open, its proposals still on the ballot', async () => {
  const scene = await buildScene(server);
  const decision = await buildDecision(scene);
  await cast(scene.people[0]!.api, decision, [0]);
  broken = true;
  const close = `mutation ($id: ID!) { closeDecision(input: { decisionId: $id }) { userErrors { code } } }`;
  const { errors } = await scene.facilitator.api.send(close, { id: decision.id });
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(await server.api().ask(STATE, { id: decision.id })).toMatchObject({
    decision: {
      status: 'OPEN',
      board: { proposals: { nodes: scene.proposals.map(() => ({ status: 'SHORTLISTED' })) } },
    },
  });
  broken = false;
  const { userErrors } = await scene.facilitator.api.mutate('closeDecision', {
    decisionId: decision.id,
  });
  expect(userErrors).toEqual([]);
  expect(await server.api().ask(STATE, { id: decision.id })).toMatchObject({
    decision: { status: 'CLOSED', tally: { final: true } },
  });
});
