import { candidatesOf, type RankedBallot, type RankedElection } from './ranked-election.js';

/** Equal ballots on one pile: whom they name one after the other, and which of these they are with. */
interface Paper {
  preferences: readonly number[];
  place: number;
  count: number;
  /** What each of them is worth. */
  value: number;
}

/** The ballots of a count, each with the candidate that it is with. */
export class Piles {
  private readonly held: Paper[][];
  /** What the ballots with each candidate are worth. */
  readonly votes: number[];
  /** How many ballots name somebody. */
  readonly valid: number;

  /** Gives every ballot to its first preference; each is worth `value`. */
  constructor(election: RankedElection, value: number) {
    this.held = candidatesOf(election).map(() => []);
    this.votes = candidatesOf(election).map(() => 0);
    let valid = 0;
    for (const ballot of election.ballots) {
      const paper = { preferences: preferencesOf(ballot), place: 0, count: ballot.count, value };
      if (this.put(paper)) valid += ballot.count;
    }
    this.valid = valid;
  }

  /** Passes each ballot of a candidate on to the next preference that is still in, at what `worth` makes of its value. */
  passOn(
    from: number,
    isIn: (candidate: number) => boolean,
    worth: (value: number) => number = (value) => value,
  ): void {
    const papers = this.held[from]!;
    this.held[from] = [];
    this.votes[from] = 0;
    for (const paper of papers) {
      paper.value = worth(paper.value);
      do paper.place += 1;
      while (paper.place < paper.preferences.length && !isIn(paper.preferences[paper.place]!));
      this.put(paper);
    }
  }

  private put(paper: Paper): boolean {
    const candidate = paper.preferences[paper.place];
    if (candidate === undefined) return false;
    this.held[candidate]!.push(paper);
    this.votes[candidate]! += paper.count * paper.value;
    return true;
  }
}

/** Whom a ballot names, up to where it ranks several equal: nobody can say which of them is meant next. */
export function preferencesOf({ ranks }: RankedBallot): number[] {
  const overvote = ranks.findIndex((rank) => rank.length !== 1);
  return ranks.slice(0, overvote < 0 ? ranks.length : overvote).flat();
}
