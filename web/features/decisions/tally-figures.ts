import type { DecisionFactsFragment, TallyFactsFragment } from '../../../schema/generated/graphql';

/** What a count is read from: votes, or what the method orders options by. */
type Counted = Pick<DecisionFactsFragment, 'ballotForm'>;

/** Each option with the figure that stands beside it, and how long its bar is, in percent. */
export function barsOf({ ballotForm }: Counted, { options }: TallyFactsFragment) {
  const best = Math.max(0, ...options.map(({ score }) => score));
  return options.map(({ option, votes, score, percent, selected }) =>
    ballotForm === 'TICKS'
      ? { option, selected, figure: votes, percent }
      : { option, selected, figure: score, percent: best > 0 ? (score / best) * 100 : 0 },
  );
}
