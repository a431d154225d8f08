import { compareMedians, medianOf } from './medians.js';
import type { ScoredElection, ScoredResult } from './scored-election.js';

/** A majority gauge: the median grade, and how many gave a better and a worse one. */
export interface Gauge {
  grade: number;
  better: number;
  worse: number;
}

/** The grades of everybody, in one step. */
export interface JudgmentRound {
  /** By candidate: how many ballots give each grade, the worst first. */
  tallies: number[][];
  /** By candidate. */
  gauges: Gauge[];
  /** Best first; those of a tier have the same grades in all. */
  ranking: number[][];
}

/**
 * Majority judgment (M. Balinski, R. Laraki, “Majority Judgment”, MIT Press 2010): the highest median grade wins, the lower of
 * two middle ones where the number of ballots is even. Of equal medians one is taken away from each, again and again, until
 * they differ. A ballot that says nothing of a candidate gives the worst grade.
 */
export function majorityJudgment(election: ScoredElection): ScoredResult<JudgmentRound> {
  const tallies = talliesOf(election);
  const order = [...tallies.keys()].toSorted(
    (a, b) => compareMedians(tallies[b]!, tallies[a]!) || election.publishedOrder(a, b),
  );
  const ranking: number[][] = [];
  for (const candidate of order) {
    const tier = ranking.at(-1);
    if (tier && compareMedians(tallies[tier[0]!]!, tallies[candidate]!) === 0) tier.push(candidate);
    else ranking.push([candidate]);
  }
  const winners = election.ballots.length === 0 ? [] : order.slice(0, 1);
  return { winners, rounds: [{ tallies, gauges: tallies.map(gaugeOf), ranking }] };
}

function talliesOf({ candidates, ballots }: ScoredElection): number[][] {
  const best = ballots.reduce(
    (most, { scores }) => scores.reduce<number>((max, grade) => Math.max(max, grade ?? 0), most),
    0,
  );
  const tallies = Array.from({ length: candidates }, () =>
    Array.from({ length: best + 1 }, () => 0),
  );
  for (const { scores, count } of ballots)
    for (const [candidate, tally] of tallies.entries()) tally[scores[candidate] ?? 0]! += count;
  return tallies;
}

function gaugeOf(tally: readonly number[]): Gauge {
  const grade = medianOf(tally);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return { grade, better: sum(tally.slice(grade + 1)), worse: sum(tally.slice(0, grade)) };
}
