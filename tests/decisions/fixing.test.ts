import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDecision, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

/** Tries to fix a decision; its refusal. */
async function refusal(overrides: Record<string, unknown>): Promise<unknown> {
  const failure = await buildDecision(scene, { open: false, ...overrides }).catch(
    (error: Error) => error,
  );
  return failure instanceof Error ? (JSON.parse(failure.message) as unknown[])[0] : null;
}

const RULES = { budget: 15_000_000, budgetRule: 'GREEDY' };

test('what can’t be kept, can’t be counted or contradicts itself is refused by its field', async () => {
  const [a, b] = scene.proposals.map(({ id }) => id);
  expect(await refusal({ rules: { ...RULES, tieRule: 'LOT', tieSeed: 'a\0b' } })).toMatchObject({
    code: 'BAD_INPUT',
    field: ['input', 'rules', 'tieSeed'],
  });
  expect(
    await refusal({ options: [{ proposalId: a }, { proposalId: b }, { proposalId: a }] }),
  ).toMatchObject({
    field: ['input', 'options', '2', 'proposalId'],
  });
  expect(
    await refusal({ options: [{ proposalId: a, label: 'Both' }, { proposalId: b }] }),
  ).toMatchObject({
    field: ['input', 'options', '0', 'label'],
  });
  expect(await refusal({ method: 'YES_NO', rules: {} })).toMatchObject({
    field: ['input', 'options'],
  });
  expect(await refusal({ binding: true })).toMatchObject({ field: ['input', 'moneySource'] });
  expect(await refusal({ quorumPercent: 101 })).toMatchObject({
    field: ['input', 'quorumPercent'],
  });
  expect(await refusal({ rules: { ...RULES, budget: -1 } })).toMatchObject({
    field: ['input', 'rules', 'budget'],
  });
  expect(await refusal({ closesAt: '2020-01-01T00:00:00Z' })).toMatchObject({
    field: ['input', 'closesAt'],
  });
});

test('a late retry gets what was made, even when the rules would refuse it by now', async () => {
  const clientMutationId = randomUUID();
  const first = await buildDecision(scene, {
    open: false,
    clientMutationId,
    answerBy: '2099-01-01T00:00:00Z',
  });
  await server.platform.db.query(`UPDATE board SET phase = 'REVIEW' WHERE id = $1`, [
    scene.board.id,
  ]);
  const retry = await buildDecision(scene, {
    open: false,
    clientMutationId,
    answerBy: '2099-01-01T00:00:00Z',
  });
  expect(retry.id).toBe(first.id);
  expect(await refusal({})).toMatchObject({ code: 'WRONG_PHASE' });
  await server.platform.db.query(`UPDATE board SET phase = 'DECIDE' WHERE id = $1`, [
    scene.board.id,
  ]);
});

test('who may not turn a decision does not get at the lock that holds up casting', async () => {
  const decision = await buildDecision(scene);
  const before = server.statements.length;
  const { userErrors } = await scene.people[0]!.api.mutate('closeDecision', {
    decisionId: decision.id,
  });
  expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  const locks = server.statements
    .slice(before)
    .filter((sql) => sql.includes('pg_advisory_xact_lock('));
  expect(locks).toEqual([]);
});

test('each mutation of a document shows what it made, not what one before it had read', async () => {
  const other = await buildScene(server);
  const document = `mutation ($id: ID!) {
    first: changePhase(input: { boardId: $id, to: DISCUSS }) { board { phase version } }
    second: changePhase(input: { boardId: $id, to: COLLECT }) { board { phase version } } }`;
  const seen = await other.facilitator.api.ask(document, { id: other.board.id });
  expect(seen).toEqual({
    first: { board: { phase: 'DISCUSS', version: 2 } },
    second: { board: { phase: 'COLLECT', version: 3 } },
  });
});
