import type {
  BudgetRule,
  TallyInput,
  Ticks,
  WeightedBallot,
} from '../../server/features/decisions/methods/method.js';
import { optionsOf, rulesOf } from './counting.js';

/** Numbers from 0 to below `limit`, the same for the same seed on every machine. */
type Random = (limit: number) => number;

/** A small generator (mulberry32): tests that draw must draw the same tomorrow. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A budget decision with few votes, so that ties, options without votes and misfits all come up often. */
export function randomBudget(random: Random): TallyInput<Ticks> {
  const ids = 'abcdefgh'.slice(0, 1 + random(8));
  const budgetRule = pick<BudgetRule>(['GREEDY', 'GREEDY_NO_SKIP', 'GREEDY_THRESHOLD'], random);
  const options = optionsOf(
    ids,
    [...ids].map(() => random(50)),
  );
  const tie = random(2) ? ({ tieRule: 'LOT', tieSeed: `seed ${random(9)}` } as const) : {};
  const rules = rulesOf({
    minChoices: 0,
    budget: 1 + random(120),
    budgetRule,
    minScore: random(4),
    ...tie,
  });
  const ballots = Array.from({ length: random(12) }, () => randomBallot(ids, random));
  return { options, rules, ballots, electorate: { rollSize: 100, quorumPercent: random(40) } };
}

/** The same things in another order. */
export function shuffled<T>(things: T[], random: Random): T[] {
  const rest = [...things];
  return things.flatMap(() => rest.splice(random(rest.length), 1));
}

function randomBallot(ids: string, random: Random): WeightedBallot<Ticks> {
  return { choice: { options: [...ids].filter(() => random(3) === 0) }, count: 1 + random(2) };
}

function pick<T>(things: [T, ...T[]], random: Random): T {
  return things[random(things.length)] ?? things[0];
}
