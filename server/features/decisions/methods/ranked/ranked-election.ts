/** Puts candidates that nothing else tells apart in the order that a rule published before opening gives them. */
export type PublishedOrder = (a: number, b: number) => number;

/** Identical rankings, grouped. */
export interface RankedBallot {
  /** The candidates of each rank, the most preferred first; several on one rank are ranked equal. Each once, at most. */
  ranks: readonly (readonly number[])[];
  count: number;
}

/** Everything that a count of rankings depends on. */
export interface RankedElection {
  /** How many candidates there are; a candidate is a number from 0. */
  candidates: number;
  ballots: readonly RankedBallot[];
  /** `LAST`: whoever is left out is ranked below everybody who isn't, as on most ballots; `IGNORED`: compared with nobody. */
  unranked: 'LAST' | 'IGNORED';
  publishedOrder: PublishedOrder;
}

/** What every count of rankings tells: who won, and each step that led to it. */
export interface RankedResult<Round> {
  /** In the order in which they won. */
  winners: number[];
  rounds: Round[];
}

/** The candidates in the order in which they are listed, 0, 1, 2 … */
export function candidatesOf({ candidates }: Pick<RankedElection, 'candidates'>): number[] {
  return Array.from({ length: candidates }, (_, candidate) => candidate);
}
