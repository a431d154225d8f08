import type {
  MethodOption,
  MethodRules,
  TallyInput,
  Ticks,
  WeightedBallot,
} from '../../server/features/decisions/methods/method.js';

/** Options in listed order, named by their ids; `costs` makes them options of a budget. */
export function optionsOf(ids: string, costs: number[] = []): MethodOption[] {
  return [...ids].map((id, position) => ({
    id,
    kind: 'CUSTOM',
    position,
    cost: costs[position] ?? null,
  }));
}

/** The three answers of a yes-no decision. */
export const ANSWERS: MethodOption[] = [
  { id: 'y', kind: 'YES', position: 0, cost: null },
  { id: 'n', kind: 'NO', position: 1, cost: null },
  { id: 'a', kind: 'ABSTAIN', position: 2, cost: null },
];

/** Rules with everything left open that a test doesn't name. */
export function rulesOf(rules: Partial<MethodRules> = {}): MethodRules {
  return { minChoices: 1, tieRule: 'LISTED_ORDER', ...rules };
}

/** Ballots written short: `{ ab: 3 }` is three ballots for options a and b, `{ '': 1 }` one blank ballot. */
function ballotsOf(counts: Record<string, number>): WeightedBallot<Ticks>[] {
  return Object.entries(counts).map(([ids, count]) => ({ choice: { options: [...ids] }, count }));
}

/** A count without a quorum. */
export function inputOf(
  options: MethodOption[],
  rules: MethodRules,
  counts: Record<string, number>,
): TallyInput<Ticks> {
  return {
    options,
    rules,
    ballots: ballotsOf(counts),
    electorate: { rollSize: 100, quorumPercent: 0 },
  };
}
