import { groupBy } from '../../../foundation/collections.js';
import {
  equalSharesAdd1,
  type OnProgress,
} from '../../../features/decisions/methods/equal-shares/equal-shares-add1.js';
import { equalShares } from '../../../features/decisions/methods/equal-shares/equal-shares.js';
import type {
  Approvals,
  SharesElection,
  SharesResult,
} from '../../../features/decisions/methods/equal-shares/shares-election.js';
import type { BudgetRule, WeightedBallot } from '../../../features/decisions/methods/method.js';
import { METHODS } from '../../../features/decisions/methods/registry.js';
import type { PabulibFile, PabulibRule } from '../../../features/open-data/pabulib/pabulib-file.js';
import { CountError } from './count-error.js';
import type { Counted } from './counted.js';
import { tieOrder, tieRules } from './tie-order.js';

/** A hundred minor units are one of the currency. */
const UNIT = 100;

type CountBy = (
  file: PabulibFile,
  seed: string | null,
  onProgress?: OnProgress,
) => Pick<Counted, 'winners' | 'rounds'>;

const BY_METHOD: Record<string, CountBy> = {
  greedy: greedyBy('GREEDY'),
  'greedy-no-skip': greedyBy('GREEDY_NO_SKIP'),
  'greedy-threshold': greedyBy('GREEDY_THRESHOLD'),
  'equal-shares': (file, seed) => shown(file, equalShares(sharesOf(file, seed))),
  'equal-shares-add1': (file, seed, onProgress) =>
    shown(file, equalSharesAdd1(sharesOf(file, seed), UNIT, onProgress)),
};

/** What files call the methods that have another name here. */
const DECLARED: Partial<Record<PabulibRule, string>> = {
  equalshares: 'equal-shares',
  'equalshares/add1': 'equal-shares-add1',
  'greedy-exclusive': 'greedy',
};

/** Gives out a budget by the rule that is asked for, or else by the one that the file declares; the longest one tells how far it is. */
export function countBudget(
  file: PabulibFile,
  asked: { method: string | null; seed: string | null },
  onProgress?: OnProgress,
): Counted {
  const method = asked.method ?? DECLARED[file.rule] ?? file.rule;
  const count = Object.hasOwn(BY_METHOD, method) ? BY_METHOD[method] : undefined;
  if (!count)
    throw new CountError(`--method for a budget is one of ${Object.keys(BY_METHOD).join(', ')}`);
  const names = new Map(file.projects.map(({ id, name }) => [id, name]));
  return { method, ...count(file, asked.seed, onProgress), names };
}

function greedyBy(budgetRule: BudgetRule): CountBy {
  return (file, seed) => {
    const { options, rounds } = METHODS.BUDGET.tally({
      options: file.projects.map(({ id, cost }, position) => ({
        id,
        kind: 'PROPOSAL',
        position,
        cost,
      })),
      rules: {
        minChoices: 0,
        budget: file.budget,
        budgetRule,
        minScore: file.minScore,
        ...tieRules(seed),
      },
      ballots: pointsOf(file),
      electorate: { rollSize: file.votes.length, quorumPercent: 0 },
    });
    const winners = options.flatMap(({ optionId, selected }) => (selected ? [optionId] : []));
    return { winners, rounds };
  };
}

/** A point is as much as a vote: each project with all of its points. */
function pointsOf({ votes }: PabulibFile): WeightedBallot[] {
  const points = new Map<string, number>();
  for (const vote of votes)
    for (const [place, id] of vote.projects.entries())
      points.set(id, (points.get(id) ?? 0) + vote.points[place]!);
  return Array.from(points, ([id, count]) => ({ choice: { options: [id] }, count }));
}

function sharesOf(
  { budget, projects, votes, voteType }: PabulibFile,
  seed: string | null,
): SharesElection {
  const places = new Map(projects.map(({ id }, place) => [id, place]));
  const byPoints = voteType === 'cumulative' || voteType === 'ordinal';
  return {
    budget,
    costs: projects.map(({ cost }) => cost),
    ballots: alike(votes.map((vote) => supportOf(vote, places))),
    satisfaction: byPoints ? 'POINTS' : 'COST',
    publishedOrder: tieOrder(
      seed,
      projects.map(({ id }) => id),
    ),
  };
}

function supportOf(
  { projects, points }: PabulibFile['votes'][number],
  places: ReadonlyMap<string, number>,
): [project: number, points: number][] {
  return projects
    .map((id, place): [number, number] => [places.get(id)!, points[place]!])
    .filter(([, given]) => given > 0)
    .toSorted(([a], [b]) => a - b);
}

/** Alike ballots as one. */
function alike(ballots: [number, number][][]): Approvals[] {
  return Array.from(groupBy(ballots, (ballot) => ballot.join(';')).values(), (same) => ({
    projects: same[0]!.map(([project]) => project),
    points: same[0]!.map(([, points]) => points),
    count: same.length,
  }));
}

function shown(
  { projects }: PabulibFile,
  { winners, perVoter, rounds, completion }: SharesResult,
): Pick<Counted, 'winners' | 'rounds'> {
  const idOf = (project: number) => projects[project]!.id;
  return {
    winners: winners.map(idOf),
    rounds: [
      ...rounds.map(({ project, tied, ...round }) => ({
        ...round,
        perVoter,
        project: idOf(project),
        tied: tied.map(idOf),
      })),
      ...completion.map(({ project, ...round }) => ({ ...round, project: idOf(project) })),
    ],
  };
}
