import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leafOf } from '../../server/features/decisions/leaf.js';
import { canonicalChoice } from '../../server/features/decisions/methods/registry.js';
import { castChoice, type Said } from '../support/cast-choice.js';
import { buildScene, newNonce, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { decide, labels, readResult } from './vote-about-three.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 5 });
});
afterAll(() => server.stop());

describe('a ballot', () => {
  test('is shown as it was filled in, and its leaf can be made of that by anybody', async () => {
    const decision = await decide(scene, 'SCHULZE');
    const nonce = newNonce();
    const said = { ranking: ['c', 'ba'] };
    const { ballot } = await castChoice(scene.people[0]!.api, decision, said, nonce);
    const [a, b, c] = decision.options.map(({ id }) => id) as [string, string, string];
    const canonical = canonicalChoice({ ranking: [[c], [a, b].toSorted()] });
    expect(ballot!.leaf).toBe(leafOf(decision.id, canonical, nonce));
    const { ballots } = await readResult(scene, decision);
    expect(ballots.nodes[0]).toMatchObject({
      options: [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
      scores: null,
    });
    expect(ballots.nodes[0]!.ranking!.map(labels).map((rank) => [...rank].sort().join(''))).toEqual(
      ['c', 'ab'],
    );
  });

  test('with scores is shown with them', async () => {
    const decision = await decide(scene, 'SCORE');
    await castChoice(scene.people[0]!.api, decision, { scores: { c: 0, a: 4 } });
    const { ballots } = await readResult(scene, decision);
    expect(ballots.nodes[0]).toEqual({
      options: [{ label: 'a' }, { label: 'c' }],
      ranking: null,
      scores: [
        { option: { label: 'a' }, score: 4 },
        { option: { label: 'c' }, score: 0 },
      ],
    });
  });

  test.each([
    ['IRV with shared ranks', 'INSTANT_RUNOFF', {}, { ranking: ['ab'] }, 'ranking', 'rank 1'],
    ['an empty rank', 'SCHULZE', {}, { ranking: ['a', ''] }, 'ranking', 'rank 2'],
    ['an option ranked twice', 'SCHULZE', {}, { ranking: ['a', 'ba'] }, 'ranking', 'twice'],
    ['a score above the scale', 'SCORE', {}, { scores: { a: 6 } }, 'scores', '0 to 5'],
    ['a negative score', 'STAR', {}, { scores: { a: -1 } }, 'scores', '0 to 5'],
    ['too many dots', 'DOTS', { credits: 3 }, { scores: { a: 2, b: 2 } }, 'scores', '4 credits'],
    [
      'votes that cost too much',
      'QUADRATIC',
      { credits: 9 },
      { scores: { a: 3, b: 1 } },
      'scores',
      '10 credits',
    ],
    ['nothing at all', 'DOTS', { credits: 9 }, { scores: { a: 0 } }, 'scores', 'at least 1'],
    ['two choices of one', 'SINGLE_CHOICE', {}, { options: 'ab' }, 'options', 'at most 1'],
    ['another form', 'BORDA', {}, { options: 'a' }, 'options', 'RANKING'],
  ] as [string, string, object, Said, string, string][])(
    'is refused where it is wrong: %s',
    async (_, method, rules, said, field, words) => {
      const decision = await decide(scene, method, rules as Record<string, unknown>);
      const { ballot, userErrors } = await castChoice(scene.people[0]!.api, decision, said);
      expect(ballot).toBeNull();
      expect(userErrors[0]!.field).toEqual(['input', 'choice', field]);
      expect(userErrors[0]!.message).toContain(words);
    },
  );

  test('that says it twice, or not at all, is refused', async () => {
    const decision = await decide(scene, 'SCORE');
    for (const choice of [{}, { options: [], scores: [] }]) {
      const input = { decisionId: decision.id, choice, nonce: newNonce() };
      const { userErrors } = await scene.people[0]!.api.mutate('castBallot', input);
      expect(userErrors[0]).toMatchObject({ code: 'BAD_INPUT', field: ['input', 'choice'] });
    }
  });
});

describe('rules', () => {
  test.each([
    ['DOTS', {}, ['rules', 'credits'], 'needs it'],
    ['SCORE', { maxScore: 11 }, ['rules', 'maxScore'], 'can’t be counted with'],
    ['MAJORITY_JUDGMENT', { maxScore: 4 }, ['rules', 'maxScore'], 'can’t be counted with'],
    ['STAR', { winnerCount: 2 }, ['rules', 'winnerCount'], 'does not use winnerCount'],
    ['BORDA', { credits: 2 }, ['rules', 'credits'], 'does not use credits'],
    ['MEEK_STV', { winnerCount: 4 }, ['rules', 'winnerCount'], 'can’t be counted with'],
    [
      'BUDGET',
      { budget: 5, budgetRule: 'GREEDY', satisfaction: 'COST' },
      ['rules', 'satisfaction'],
      'does not use',
    ],
    [
      'BUDGET',
      { budget: 5, budgetRule: 'GREEDY', maxScore: 3 },
      ['rules', 'maxScore'],
      'does not use',
    ],
  ])('of %s that can’t be: %j', async (method, rules, field, words) => {
    const { board, community, facilitator } = scene;
    const { userErrors } = await facilitator.api.mutate('createDecision', {
      boardId: board.id,
      question: 'What?',
      method,
      options: ['a', 'b', 'c'].map((label) => ({ label, cost: 1 })),
      rules,
      basis: 'SELF_GOVERNANCE',
      binding: false,
      unitId: community.unit.id,
      answerBy: '2099-01-01T00:00:00Z',
    });
    expect(userErrors[0]?.field).toEqual(['input', ...field]);
    expect(userErrors[0]?.message).toContain(words);
  });
});
