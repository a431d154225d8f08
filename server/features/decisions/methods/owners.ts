import { conclude } from './conclude.js';
import { atLeast } from './conditions.js';
import type {
  Electorate,
  MethodOption,
  MethodRules,
  TallyInput,
  TallyResult,
  Ticks,
  WeightedBallot,
} from './method.js';
import { rankByVotes } from './standings.js';

/** Whether owners decide by heads and by floor area. */
export function isOwners({ areaThresholdPercent }: MethodRules): boolean {
  return areaThresholdPercent != null;
}

/**
 * Owners' double majority: enough of the owners, and of the floor area that is theirs, take part, and enough of both among
 * those who do say yes. Who abstains takes part, and says no yes. Article 278 of the Civil Code of China asks for two
 * thirds of both to take part, and for more than half of both, or three quarters, to agree.
 */
export function tallyOwners(input: TallyInput<Ticks>): TallyResult {
  const { options, rules, ballots, electorate } = input;
  const ranked = rankByVotes(input);
  const yes = options.find(({ kind }) => kind === 'YES')!;
  const areas = areasOf(options, ballots);
  const cast = areaOf(ballots);
  const heads = ranked.find(({ option }) => option.id === yes.id)!.votes;
  const agreed = [
    atLeast('HEADS_OF_CAST', heads, headsOf(ballots), rules.thresholdPercent ?? 50),
    atLeast('AREA_OF_CAST', areas.get(yes.id)!, cast, rules.areaThresholdPercent ?? 50),
  ];
  const conditions = [areaTurnout(cast, electorate, rules), ...agreed];
  const selected = new Set(agreed.every(({ met }) => met) ? [yes.id] : []);
  const details = {
    kind: 'AREAS' as const,
    roll: electorate.area ?? 0,
    cast,
    areas: options.map(({ id }) => ({ optionId: id, area: areas.get(id)! })),
  };
  return conclude(input, { ranked, selected, conditions, details });
}

function areaTurnout(cast: number, { area = 0 }: Electorate, rules: MethodRules) {
  return atLeast('AREA_TURNOUT', cast, area, rules.areaQuorumPercent ?? 0);
}

function headsOf(ballots: readonly WeightedBallot[]): number {
  return ballots.reduce((sum, { count }) => sum + count, 0);
}

function areaOf(ballots: readonly WeightedBallot[]): number {
  return ballots.reduce((sum, { area = 0 }) => sum + area, 0);
}

function areasOf(options: MethodOption[], ballots: readonly WeightedBallot<Ticks>[]) {
  return new Map(
    options.map(({ id }) => [
      id,
      areaOf(ballots.filter(({ choice }) => choice.options.includes(id))),
    ]),
  );
}
