import { turnoutCondition } from './conditions.js';
import type { CountDetails } from './count-details.js';
import type { OptionTally, PassCondition, TallyInput, TallyResult, TallyRound } from './method.js';
import { shareInPercent } from './percent.js';
import { ballotsIn, type Standing } from './standings.js';

/** What a count has come to. */
export interface Conclusion {
  /** Best first. */
  ranked: Standing[];
  /** The ids of those that win. */
  selected: ReadonlySet<string>;
  /** What it takes to pass, besides the turnout. */
  conditions?: PassCondition[];
  details?: CountDetails | null;
}

/** The result of a count that puts options in an order and picks some: it passes when one is picked and all conditions are met. */
export function conclude(
  { ballots, electorate }: Pick<TallyInput, 'ballots' | 'electorate'>,
  { ranked, selected, conditions = [], details = null }: Conclusion,
): TallyResult {
  const cast = ballotsIn(ballots);
  const all = [turnoutCondition(cast, electorate), ...conditions];
  return {
    ballots: cast,
    options: optionTallies(cast, ranked, selected),
    rounds: ranked.map((standing, index) => roundOf(standing, index, selected)),
    details,
    conditions: all,
    runoff: [],
    passed: selected.size > 0 && all.every(({ met }) => met),
    spent: null,
  };
}

/** The best of those that anybody chose, as many as can win. */
export function winnersOf(ranked: Standing[], places: number): Set<string> {
  const chosen = ranked.filter(({ score }) => score > 0).slice(0, places);
  return new Set(chosen.map(({ option }) => option.id));
}

/** The options of a result, in the order of the standings. */
export function optionTallies(
  ballots: number,
  ranked: Standing[],
  selected: ReadonlySet<string>,
): OptionTally[] {
  return ranked.map(({ option, votes, score }) => ({
    optionId: option.id,
    votes,
    score,
    percent: shareInPercent(votes, ballots),
    selected: selected.has(option.id),
  }));
}

function roundOf(
  { option, votes, score, tiedWith }: Standing,
  index: number,
  selected: ReadonlySet<string>,
): TallyRound {
  return {
    number: index + 1,
    optionId: option.id,
    votes,
    score,
    outcome: selected.has(option.id) ? 'SELECTED' : 'NOT_SELECTED',
    cost: option.cost,
    remaining: null,
    tiedWith,
  };
}
