import { castChoice, type Said } from '../../support/cast-choice.js';
import { buildDecision, type Scene } from '../../support/factories.js';

/** Votes whose counts explain themselves, each in its own way. */
export async function countEveryWay(scene: Scene, question: string): Promise<void> {
  await countOwners(scene, question);
  const options = ['Left', 'Right', 'Straight on'].map((label, place) => ({
    label,
    cost: (place + 1) * 1_000,
  }));
  for (const [method, rules, ...said] of WAYS) {
    const vote = await buildDecision(scene, { question, options, method, rules });
    for (const [index, by] of scene.people.slice(0, said.length).entries())
      await castChoice(by.api, vote, said[index]!);
  }
}

async function countOwners(scene: Scene, question: string): Promise<void> {
  const rules = { areaThresholdPercent: 50, areaQuorumPercent: 66.67 };
  const vote = await buildDecision(scene, {
    question,
    method: 'YES_NO',
    options: undefined,
    rules,
  });
  for (const by of scene.people) await castChoice(by.api, vote, { options: 'a' });
}

const SHARES = { budget: 2_400, tieRule: 'LISTED_ORDER' };
const WAYS: [method: string, rules: object, Said, Said][] = [
  ['SCOTTISH_STV', { winnerCount: 2 }, { ranking: ['a', 'b'] }, { ranking: ['a', 'c'] }],
  ['INSTANT_RUNOFF', {}, { ranking: ['a', 'b'] }, { ranking: ['b', 'a'] }],
  ['SCHULZE', {}, { ranking: ['a', 'bc'] }, { ranking: ['b', 'c'] }],
  ['RANKED_PAIRS', {}, { ranking: ['a', 'b', 'c'] }, { ranking: ['b', 'a', 'c'] }],
  ['STAR', {}, { scores: { a: 5, b: 3, c: 3 } }, { scores: { a: 4, b: 1, c: 1 } }],
  ['MAJORITY_JUDGMENT', {}, { scores: { a: 5 } }, { scores: { b: 4 } }],
  ['DOTS', { credits: 5 }, { scores: { a: 5 } }, { scores: { b: 4 } }],
  ['SINGLE_CHOICE', { absoluteMajority: true }, { options: 'a' }, { options: 'b' }],
  [
    'BUDGET',
    { ...SHARES, budgetRule: 'EQUAL_SHARES', satisfaction: 'CARDINALITY' },
    { options: 'ab' },
    { options: 'a' },
  ],
  ['BUDGET', { ...SHARES, budgetRule: 'EQUAL_SHARES_ADD1' }, { options: 'a' }, { options: 'bc' }],
];
