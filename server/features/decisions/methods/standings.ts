import { groupBy } from '../../../foundation/collections.js';
import { namedIn } from './choice.js';
import type { BallotChoice, MethodOption, TallyInput, WeightedBallot } from './method.js';
import { tieBreaker } from './ties.js';

/** An option with what the ballots give it, and those it ties with. */
export interface Standing {
  option: MethodOption;
  /** Ballots that choose it. */
  votes: number;
  /** What options are ordered by. */
  score: number;
  tiedWith: string[];
}

/** How many ballots there are, blank ones included. */
export function ballotsIn(ballots: WeightedBallot[]): number {
  return ballots.reduce((sum, { count }) => sum + count, 0);
}

/** Ticked options, most votes first, ties by the published rule. */
export function rankByVotes({ options, rules, ballots }: TallyInput): Standing[] {
  const votes = sumOver(options, ballots, (choice) => namedIn(choice).map((id) => [id, 1]));
  return rankByScore({ options, rules }, votes, votes);
}

/** Options by what they have, most first, ties by the published rule. */
export function rankByScore(
  { options, rules }: Pick<TallyInput, 'options' | 'rules'>,
  scores: ReadonlyMap<string, number>,
  votes: ReadonlyMap<string, number>,
): Standing[] {
  const scoreOf = ({ id }: MethodOption) => scores.get(id) ?? 0;
  const breakTie = tieBreaker(rules, options);
  const order = options.toSorted((a, b) => scoreOf(b) - scoreOf(a) || breakTie(a, b));
  const equals = groupBy(order, scoreOf);
  return order.map((option) => {
    const score = scoreOf(option);
    // Options nobody chose can't win, so their order decides nothing and is not shown as a tie.
    const others = score === 0 ? [] : equals.get(score)!.filter((other) => other !== option);
    const tiedWith = others.map(({ id }) => id);
    return { option, votes: votes.get(option.id) ?? 0, score, tiedWith };
  });
}

/** What ballots give each option together; `given` says what one of them gives. */
export function sumOver<Choice extends BallotChoice>(
  options: MethodOption[],
  ballots: WeightedBallot<Choice>[],
  given: (choice: Choice) => [optionId: string, amount: number][],
): Map<string, number> {
  const sums = new Map(options.map((option) => [option.id, 0]));
  for (const { choice, count } of ballots) {
    for (const [id, amount] of given(choice)) {
      const before = sums.get(id);
      // Checked when it was cast: a wrong count would be worse than none.
      if (before === undefined)
        throw new Error(`a ballot names ${id}, which is no option of this decision`);
      sums.set(id, before + amount * count);
    }
  }
  return sums;
}
