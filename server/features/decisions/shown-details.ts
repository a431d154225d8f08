import type { DecisionOption } from './decision-option.js';
import type { TallyDetails } from './details-types.js';
import type { CountDetails } from './methods/count-details.js';
import { showComparisons } from './shown-comparisons.js';
import { showStages } from './shown-stages.js';

type OptionOf = (id: string) => DecisionOption;

/** How a method came to its result, as the API shows it: with options in place of their ids. */
export function showDetails(details: CountDetails, optionOf: OptionOf): typeof TallyDetails {
  switch (details.kind) {
    case 'TRANSFERS':
      return showStages(details, optionOf);
    case 'COMPARISONS':
      return showComparisons(details, optionOf);
    case 'STAR':
      return {
        ...details,
        finalists: details.finalists.map(optionOf),
        tiedWith: details.tiedWith.map(optionOf),
      };
    case 'GRADES':
      return {
        kind: details.kind,
        grades: details.grades.map((grades) => withOption(grades, optionOf)),
      };
    case 'AREAS':
      return {
        kind: details.kind,
        roll: squareMetres(details.roll),
        cast: squareMetres(details.cast),
        areas: details.areas.map(({ area, ...rest }) =>
          withOption({ ...rest, area: squareMetres(area) }, optionOf),
        ),
      };
    case 'SHARES':
      return {
        ...details,
        paid: details.paid.map(({ tiedWith, ...paid }) => ({
          ...withOption(paid, optionOf),
          tiedWith: tiedWith.map(optionOf),
        })),
        completion: details.completion.map(optionOf),
        unpaid: details.unpaid.map((unpaid) => withOption(unpaid, optionOf)),
      };
  }
}

/** Kept in hundredths, so that sums are exact. */
const squareMetres = (hundredths: number) => hundredths / 100;

function withOption<T extends { optionId: string }>(
  { optionId, ...rest }: T,
  optionOf: OptionOf,
): Omit<T, 'optionId'> & { option: DecisionOption } {
  return { ...rest, option: optionOf(optionId) };
}
