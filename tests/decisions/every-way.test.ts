import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { castChoice } from '../support/cast-choice.js';
import { buildDecision, buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { WAYS } from './small-votes.js';
import { decide, labels, readResult, RESULT, type Result } from './vote-about-three.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 5 });
});
afterAll(() => server.stop());

describe.each(Object.entries(WAYS))('%s', (method, way) => {
  test('is fixed, voted by, counted live and when it closes, and explains itself', async () => {
    const decision = await decide(scene, method, way.rules);
    for (const [index, said] of way.ballots.entries()) {
      const { userErrors } = await castChoice(scene.people[index]!.api, decision, said);
      expect(userErrors).toEqual([]);
    }
    const live = await readResult(scene, decision);
    expect(live.ballotForm).toBe(way.form);
    expect(labels(live.tally.options.map(({ option }) => option))).toBe(way.order);
    expect(live.tally.options.map(({ score }) => score)).toEqual(way.scores);
    const won = live.tally.options.filter(({ selected }) => selected);
    expect(labels(won.map(({ option }) => option))).toBe(
      [...way.order].filter((letter) => way.won.includes(letter)).join(''),
    );
    if (way.details) expect(live.tally.details).toMatchObject(way.details);
    else expect(live.tally.details).toBeNull();
    expect(live.tally.passed).toBe(true);
    await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    const final = await readResult(scene, decision);
    expect(final.tally).toEqual(live.tally);
  });
});

describe('an absolute majority', () => {
  test('that nobody has leaves the two best for a run-off, still on the shortlist', async () => {
    const own = await buildScene(server, { residents: 5 });
    const decision = await buildDecision(own, {
      method: 'SINGLE_CHOICE',
      rules: { absoluteMajority: true, tieRule: 'LISTED_ORDER' },
    });
    for (const [index, letter] of [...'aabbc'].entries())
      await castChoice(own.people[index]!.api, decision, { options: letter });
    await own.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    const { tally } = await readResult(scene, decision);
    expect(tally).toMatchObject({
      passed: false,
      runoff: [{ label: 'Proposal 1' }, { label: 'Proposal 2' }],
      conditions: [
        { kind: 'TURNOUT', met: true },
        { kind: 'MAJORITY', met: false },
      ],
    });
    const ids = own.proposals.map(({ id }) => id);
    const statuses = await Promise.all(
      ids.map((id) =>
        own.facilitator.api.ask<{ proposal: { status: string } }>(
          'query ($id: ID!) { proposal(id: $id) { status } }',
          { id },
        ),
      ),
    );
    expect(statuses.map(({ proposal }) => proposal.status)).toEqual([
      'SHORTLISTED',
      'SHORTLISTED',
      'DECLINED',
    ]);
    // They can be put to the vote again as they are.
    const options = ids.slice(0, 2).map((proposalId) => ({ proposalId }));
    const runoff = await buildDecision(own, {
      method: 'SINGLE_CHOICE',
      rules: { absoluteMajority: true },
      options,
      reopen: false,
    });
    expect(runoff.options).toHaveLength(2);
  });
});

test('what came of a ranked proposal is told by its place', async () => {
  const own = await buildScene(server, { residents: 2 });
  const decision = await buildDecision(own, { method: 'BORDA', rules: {} });
  for (const { api } of own.people) await castChoice(api, decision, { ranking: ['b', 'a', 'c'] });
  await own.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  const told = await Promise.all(
    own.proposals.map(async ({ id }) => {
      interface Told {
        proposal: { status: string; statusReason: string };
      }
      const query = 'query ($id: ID!) { proposal(id: $id) { status statusReason } }';
      const { proposal } = await own.facilitator.api.ask<Told>(query, { id });
      return [proposal.status, proposal.statusReason];
    }),
  );
  expect(told).toEqual([
    ['DECLINED', 'The vote did not choose it: place 2, by 2 ballots.'],
    ['ADOPTED', 'The vote chose it: place 1, by 2 ballots.'],
    ['DECLINED', 'The vote did not choose it: place 3, by 2 ballots.'],
  ]);
});

test('a result that was stored before results explained themselves is told as it was', async () => {
  const decision = await decide(scene, 'APPROVAL');
  await castChoice(scene.people[0]!.api, decision, { options: 'b' });
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  const before = await readResult(scene, decision);
  // Votes were all there was: no score, no details, no run-off.
  await server.platform.db.query(
    `UPDATE decision SET result = (result - 'details' - 'runoff')
       || jsonb_build_object('options', (SELECT jsonb_agg(o - 'score') FROM jsonb_array_elements(result->'options') o),
         'rounds', (SELECT jsonb_agg(r - 'score') FROM jsonb_array_elements(result->'rounds') r))
     WHERE id = $1`,
    [decision.id],
  );
  const fresh = await startTestServer({ databaseUrl: server.databaseUrl });
  const { decision: told } = await fresh.api().ask<Result>(RESULT, { id: decision.id });
  await fresh.stop();
  expect(told.tally).toEqual(before.tally);
});
