import { majorityJudgment } from '../../../features/decisions/methods/scored/majority-judgment.js';
import { score } from '../../../features/decisions/methods/scored/score.js';
import type { ScoredElection } from '../../../features/decisions/methods/scored/scored-election.js';
import { star } from '../../../features/decisions/methods/scored/star.js';
import type { ScoresFile } from '../../../features/open-data/scores/read-scores.js';
import { CountError } from './count-error.js';
import type { Counted } from './counted.js';
import { tieOrder } from './tie-order.js';

type NameOf = (candidate: number) => string;
type Count = (election: ScoredElection, nameOf: NameOf) => { winners: number[]; rounds: object[] };

const METHODS: Record<string, Count> = {
  star: (election, nameOf) => {
    const { winners, rounds } = star(election);
    const named = rounds.map((round) => {
      const finalists = round.finalists.map(nameOf);
      if (round.step === 'RUNOFF') return { ...round, finalists };
      return {
        ...round,
        sums: byName(round.sums, nameOf),
        finalists,
        tied: round.tied.map(nameOf),
      };
    });
    return { winners, rounds: named };
  },
  score: (election, nameOf) => {
    const { winners, rounds } = score(election);
    const named = rounds.map(({ sums, means, ranking, tied }) => ({
      sums: byName(sums, nameOf),
      means: byName(means, nameOf),
      ranking: ranking.map(nameOf),
      tied: tied.map(nameOf),
    }));
    return { winners, rounds: named };
  },
  'majority-judgment': (election, nameOf) => {
    const { winners, rounds } = majorityJudgment(election);
    const named = rounds.map(({ tallies, gauges, ranking }) => ({
      tallies: byName(tallies, nameOf),
      gauges: byName(gauges, nameOf),
      ranking: ranking.map((tier) => tier.map(nameOf)),
    }));
    return { winners, rounds: named };
  },
};

/** Counts scores, by STAR unless another rule is asked for; equals go as the seed draws them, or as they are listed. */
export function countScores(
  { candidates, ballots }: ScoresFile,
  asked: { method: string | null; seed: string | null },
): Counted {
  const method = asked.method ?? 'star';
  const count = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  if (!count)
    throw new CountError(`--method for scores is one of ${Object.keys(METHODS).join(', ')}`);
  const nameOf: NameOf = (candidate) => candidates[candidate]!;
  const election = {
    candidates: candidates.length,
    ballots,
    publishedOrder: tieOrder(asked.seed, candidates),
  };
  const { winners, rounds } = count(election, nameOf);
  const names = new Map(candidates.map((name) => [name, name]));
  return { method, winners: winners.map(nameOf), rounds, names };
}

function byName<T>(values: readonly T[], nameOf: NameOf): Record<string, T> {
  return Object.fromEntries(values.map((value, candidate) => [nameOf(candidate), value]));
}
