import { candidatesOf, type RankedBallot, type RankedElection } from './ranked-election.js';

/** `d[a][b]` is how many ballots rank a above b. Whoever is ranked equal counts for neither. */
export type PairwiseMatrix = number[][];

/** Compares every two candidates on every ballot. */
export function pairwiseOf(election: RankedElection): PairwiseMatrix {
  const everybody = candidatesOf(election);
  const matrix = everybody.map(() => everybody.map(() => 0));
  for (const ballot of election.ballots) compareOn(ballot, election, everybody, matrix);
  return matrix;
}

function compareOn(
  { ranks, count }: RankedBallot,
  { unranked }: RankedElection,
  everybody: readonly number[],
  matrix: PairwiseMatrix,
): void {
  const named = ranks.flat();
  // Those not yet passed on the way down, from the first rank to whoever is left out.
  const below = new Set(unranked === 'LAST' ? everybody : named);
  for (const rank of ranks) {
    for (const candidate of rank) below.delete(candidate);
    for (const above of rank) for (const other of below) matrix[above]![other]! += count;
  }
}

/** Whether more ballots rank a above b than b above a. */
export function isPreferred(matrix: PairwiseMatrix, a: number, b: number): boolean {
  return matrix[a]![b]! > matrix[b]![a]!;
}

/** Who is preferred to each of the others, if there is such a candidate. */
export function condorcetWinner(matrix: PairwiseMatrix): number | null {
  const found = matrix.findIndex((_, candidate) =>
    matrix.every((__, other) => other === candidate || isPreferred(matrix, candidate, other)),
  );
  return found < 0 ? null : found;
}
