import type { DecisionOption } from './decision-option.js';
import type { Comparison, PairwiseCount } from './details-types.js';
import type { ComparisonDetails } from './methods/count-details.js';

/** Every two options compared, both ways, as the API shows it. */
export function showComparisons(
  { kind, options, votes, strongest, majorities, ranking }: ComparisonDetails,
  optionOf: (id: string) => DecisionOption,
): PairwiseCount {
  const shown = options.map(optionOf);
  const places = new Map(majorities?.map(([a, b], index) => [`${a} ${b}`, index]));
  const compare = (a: number, b: number): Comparison => {
    const index = places.get(`${a} ${b}`);
    const holds = index === undefined ? null : majorities![index]![2];
    return {
      option: shown[a]!,
      other: shown[b]!,
      votes: votes[a]![b]!,
      strongestPath: strongest?.[a]![b] ?? null,
      majority: holds === null ? null : holds ? 'LOCKED' : 'CLOSES_A_CYCLE',
      place: index === undefined ? null : index + 1,
    };
  };
  return {
    kind,
    ranking: ranking.map((tier) => tier.map((one) => shown[one]!)),
    comparisons: shown.flatMap((_, a) =>
      shown.flatMap((__, b) => (a === b ? [] : [compare(a, b)])),
    ),
  };
}
