import type {
  BallotChoice,
  DecisionMethod,
  Electorate,
  MethodOption,
  MethodRules,
  TallyResult,
} from '../methods/method.js';
import { METHODS } from '../methods/registry.js';

/** Everything a count depends on, in a form that another thread can be handed. */
export interface Count {
  method: DecisionMethod;
  options: MethodOption[];
  rules: MethodRules;
  electorate: Electorate;
  /** The ballots as JSON: a list of choices, each with how many made it and, where owners decide, their floor area. A text, since it is read where it is counted. */
  ballots: string;
}

/** Counts ballots by the decision's method. */
export function count({ method, ballots, ...rest }: Count): TallyResult {
  const groups = JSON.parse(ballots) as [BallotChoice, number, number?][];
  return METHODS[method].tally({
    ...rest,
    ballots: groups.map(([choice, times, area]) => ({ choice, count: times, area })),
  });
}
