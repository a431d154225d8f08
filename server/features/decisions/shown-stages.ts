import type { DecisionOption } from './decision-option.js';
import type { StageStanding, TransferCount, TransferStage } from './details-types.js';
import type { TransferDetails } from './methods/count-details.js';

/** A count by transfers as the API shows it: each option at each stage with what it won or lost, and where it stands. */
export function showStages(
  { kind, options, stages }: TransferDetails,
  optionOf: (id: string) => DecisionOption,
): TransferCount {
  const shown = options.map(optionOf);
  const elected = new Set<number>();
  const excluded = new Set<number>();
  const shownStages = stages.map((stage, index): TransferStage => {
    const { from, reason, votes, quota, nonTransferable } = stage;
    for (const one of stage.elected) elected.add(one);
    if (reason === 'EXCLUDED' && from !== null) excluded.add(from);
    const before = stages[index - 1]?.votes ?? votes;
    const standings = shown.map((option, one): StageStanding => ({
      option,
      votes: votes[one]!,
      change: inMillionths(votes[one]! - before[one]!),
      status: elected.has(one) ? 'ELECTED' : excluded.has(one) ? 'EXCLUDED' : 'CONTINUING',
    }));
    return {
      number: index + 1,
      from: from === null ? null : shown[from]!,
      reason,
      tiedWith: stage.tiedWith.map((one) => shown[one]!),
      quota,
      standings,
      nonTransferable,
    };
  });
  return { kind, stages: shownStages };
}

/** Differences of decimals as they are meant. */
function inMillionths(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
