import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countApart } from '../../server/features/decisions/counting/count-apart.js';
import { count, type Count } from '../../server/features/decisions/counting/count.js';
import { asOwner } from '../support/as-owner.js';
import { buildDecision, buildScene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const OPTIONS = 14;

/** A budget vote with so many different ballots. */
function vote(ballots: number): Count {
  const options = Array.from({ length: OPTIONS }, (_, position) => ({
    id: `opt_${position}`,
    kind: 'PROPOSAL' as const,
    position,
    cost: 1_000 * (position + 1),
  }));
  const groups = Array.from({ length: ballots }, (_, number) => [
    { options: options.filter((_option, place) => (number >> place) & 1).map(({ id }) => id) },
    (number % 3) + 1,
  ]);
  return {
    method: 'BUDGET',
    options,
    rules: { minChoices: 0, budget: 40_000, budgetRule: 'GREEDY', tieRule: 'LISTED_ORDER' },
    electorate: { rollSize: 100_000, quorumPercent: 0 },
    ballots: JSON.stringify(groups),
  };
}

/** Does something, and tells how often others had their turn meanwhile. */
async function turnsDuring<T>(work: () => Promise<T>): Promise<{ result: T; turns: number }> {
  let [turns, over] = [0, false];
  const turn = () => {
    turns += 1;
    if (!over) setImmediate(turn);
  };
  setImmediate(turn);
  const result = await work().finally(() => (over = true));
  return { result, turns };
}

describe('counting', () => {
  test('thousands of different ballots holds nobody up, with the same result', async () => {
    const question = vote(2 ** OPTIONS);
    const { result, turns } = await turnsDuring(() => countApart(question));
    expect(result).toEqual(count(question));
    expect(turns).toBeGreaterThan(2);
    // Here it would be over before anybody else has a turn.
    const here = await turnsDuring(async () => count(question));
    expect(here.turns).toBeLessThan(2);
  });

  test('one that fails is told, and the next is counted', async () => {
    const question = vote(2 ** OPTIONS);
    const broken = { ...question, ballots: `${question.ballots}!` };
    const [failed, counted] = await Promise.allSettled([countApart(broken), countApart(question)]);
    expect(failed).toMatchObject({ status: 'rejected' });
    expect(counted).toMatchObject({ status: 'fulfilled', value: count(question) });
  });

  test('a few ballots takes no thread', async () => {
    const question = vote(3);
    expect(await countApart(question)).toEqual(count(question));
  });
});

describe('a vote with thousands of different ballots', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  test('shows the count it would show if it were counted by hand, open and closed', async () => {
    const scene = await buildScene(server, { costs: Array.from({ length: OPTIONS }, () => 100) });
    const { id, options } = await buildDecision(scene, {
      quorumPercent: 0,
      rules: { budget: 15_000_000, budgetRule: 'GREEDY', tieRule: 'LISTED_ORDER' },
    });
    const voters = 4_000;
    const chosen = Array.from({ length: voters }, (_, number) =>
      options.filter((_option, place) => ((number + 1) >> place) & 1).map((option) => option.id),
    );
    await asOwner(
      server,
      `WITH b AS (SELECT 'per_' || n AS voter, choice, n FROM unnest($2::text[]) WITH ORDINALITY AS c (choice, n)),
         people AS (INSERT INTO person (id, created_at) SELECT voter, now() FROM b RETURNING id),
         roll AS (INSERT INTO roll_entry (decision_id, person_id) SELECT $1, id FROM people RETURNING 1)
       INSERT INTO ballot (leaf, decision_id, voter_id, choice, nonce, cast_at)
       SELECT 'leaf' || n, $1, voter, choice, 'x', clock_timestamp() FROM b`,
      [id, chosen.map((ids) => JSON.stringify({ options: ids }))],
    );
    const votes = options.map((option) => chosen.filter((ids) => ids.includes(option.id)).length);
    const tally = async () => {
      const { decision } = await scene.facilitator.api.ask<{
        decision: {
          tally: { ballots: number; options: { votes: number; option: { id: string } }[] };
        };
      }>(
        'query ($id: ID!) { decision(id: $id) { tally { ballots options { votes option { id } } } } }',
        { id },
      );
      const byOption = new Map(decision.tally.options.map((row) => [row.option.id, row.votes]));
      return [decision.tally.ballots, options.map((option) => byOption.get(option.id))];
    };
    expect(await tally()).toEqual([voters, votes]);
    const { userErrors } = await scene.facilitator.api.mutate('closeDecision', { decisionId: id });
    expect(userErrors).toEqual([]);
    expect(await tally()).toEqual([voters, votes]);
  });
});
