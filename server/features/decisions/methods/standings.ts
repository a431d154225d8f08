import type { MethodOption, OptionTally, TallyInput, WeightedBallot } from './method.js';
import { shareInPercent } from './percent.js';
import { tieBreaker } from './ties.js';

/** An option with its votes and those it ties with. */
export interface Standing {
  option: MethodOption;
  votes: number;
  tiedWith: string[];
}

/** The plain count every method starts from: most votes first, ties by the published rule. */
interface Standings {
  ballots: number;
  ranked: Standing[];
}

/** Counts the ballots and ranks the options. */
export function standingsOf({ options, rules, ballots }: TallyInput): Standings {
  const votes = countVotes(options, ballots);
  const votesFor = (option: MethodOption) => votes.get(option.id) ?? 0;
  const breakTie = tieBreaker(rules, options);
  const order = [...options].sort((a, b) => votesFor(b) - votesFor(a) || breakTie(a, b));
  const equals = groupByVotes(order, votesFor);
  const ranked = order.map((option) => standing(option, votesFor(option), equals));
  return { ballots: ballots.reduce((sum, ballot) => sum + ballot.count, 0), ranked };
}

/** The options of a result, in the order of the standings. */
export function optionTallies(
  { ballots, ranked }: Standings,
  selected: ReadonlySet<string>,
): OptionTally[] {
  return ranked.map(({ option, votes }) => ({
    optionId: option.id,
    votes,
    percent: shareInPercent(votes, ballots),
    selected: selected.has(option.id),
  }));
}

function countVotes(options: MethodOption[], ballots: WeightedBallot[]): Map<string, number> {
  const votes = new Map(options.map((option) => [option.id, 0]));
  for (const { choice, count } of ballots) {
    for (const id of choice.options) {
      const before = votes.get(id);
      // Checked when it was cast: a wrong count would be worse than none.
      if (before === undefined)
        throw new Error(`a ballot names ${id}, which is no option of this decision`);
      votes.set(id, before + count);
    }
  }
  return votes;
}

function groupByVotes(options: MethodOption[], votesFor: (option: MethodOption) => number) {
  const groups = new Map<number, MethodOption[]>();
  for (const option of options) {
    const group = groups.get(votesFor(option));
    if (group) group.push(option);
    else groups.set(votesFor(option), [option]);
  }
  return groups;
}

// Options nobody chose can't win, so their order decides nothing and is not shown as a tie.
function standing(
  option: MethodOption,
  votes: number,
  equals: Map<number, MethodOption[]>,
): Standing {
  const equal = votes === 0 ? [] : (equals.get(votes) ?? []);
  return {
    option,
    votes,
    tiedWith: equal.filter((other) => other !== option).map((other) => other.id),
  };
}
