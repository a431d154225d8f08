import { candidatesOf, type RankedBallot, type RankedResult } from './ranked-election.js';
import { preferencesOf } from './piles.js';
import type { SeatsElection } from './scottish-stv.js';
import { byVotes, tiedWith } from './stages.js';

/** Surpluses that come to less than this together are passed on no further. */
const TOLERANCE = 1e-9;
/** Votes are told and compared in millionths, far coarser than they are uncertain: those that are equal must be seen to be. */
const MILLIONTHS = 1e6;

/** How a count by Meek's method stood when its surpluses were passed on. */
export interface MeekRound {
  number: number;
  /** Who was excluded before this round, and who had as few votes; null in the first. */
  excluded: { candidate: number; tied: number[] } | null;
  /** By candidate. */
  votes: number[];
  /** What part of each vote a candidate keeps; 0 once excluded. */
  keep: number[];
  quota: number;
  /** Votes that nobody keeps. */
  nonTransferable: number;
  /** Who won in this round, in their order. */
  elected: number[];
}

interface Preferences {
  preferences: readonly number[];
  count: number;
}

interface Standing {
  votes: number[];
  quota: number;
  excess: number;
}

/**
 * Meek's single transferable vote (I. D. Hill, B. A. Wichmann, D. R. Woodall, “Algorithm 123: Single transferable vote by
 * Meek's method”, The Computer Journal 30, 1987): everybody keeps a part of each vote that comes to them and passes on the
 * rest; who is elected keeps as much as gives them just the quota, (votes − excess) ÷ (seats + 1), which falls as votes
 * run out. Whoever has least is excluded once no surplus is left to pass on.
 */
export function meekStv(election: SeatsElection): RankedResult<MeekRound> {
  return new MeekCount(election).result();
}

class MeekCount {
  private readonly ballots: Preferences[];
  private readonly valid: number;
  private readonly keep: number[];
  private readonly winners: number[] = [];
  private readonly rounds: MeekRound[] = [];
  private continuing: number[];

  constructor(private readonly election: SeatsElection) {
    this.ballots = groupedBallots(election.ballots);
    this.valid = this.ballots.reduce((sum, { count }) => sum + count, 0);
    this.keep = candidatesOf(election).map(() => 1);
    this.continuing = this.valid > 0 ? candidatesOf(election) : [];
  }

  result(): RankedResult<MeekRound> {
    let excluded: MeekRound['excluded'] = null;
    while (this.continuing.length > 0) {
      this.note(excluded);
      excluded = this.continuing.length > 0 ? this.excludeLast() : null;
    }
    return { winners: this.winners, rounds: this.rounds };
  }

  private note(excluded: MeekRound['excluded']): void {
    const elected: number[] = [];
    const round: MeekRound = {
      number: this.rounds.length + 1,
      excluded,
      ...this.passOnSurpluses(elected),
      elected,
    };
    this.rounds.push(round);
    const open = this.election.seats - this.winners.length;
    if (this.continuing.length <= open)
      for (const one of this.inOrder(this.continuing)) this.elect(one, elected);
    else if (open <= 0) this.continuing = [];
  }

  /** Adjusts what the elected keep until hardly any surplus is left; whoever comes to the quota meanwhile is elected. */
  private passOnSurpluses(elected: number[]) {
    for (;;) {
      const standing = this.distribute();
      const { votes, quota, excess } = standing;
      const reached = this.inOrder(this.continuing, votes).filter(
        (one) => shown(votes[one]!) >= shown(quota),
      );
      for (const one of reached.slice(0, this.election.seats - this.winners.length))
        this.elect(one, elected);
      const surplus = this.winners.reduce((sum, one) => sum + Math.max(0, votes[one]! - quota), 0);
      if (surplus < TOLERANCE || this.winners.length >= this.election.seats)
        return {
          votes: votes.map(shown),
          keep: [...this.keep],
          quota: shown(quota),
          nonTransferable: shown(excess),
        };
      for (const one of this.winners)
        this.keep[one] = Math.min(1, (this.keep[one]! * quota) / votes[one]!);
    }
  }

  private distribute(): Standing {
    const votes = this.keep.map(() => 0);
    let excess = 0;
    for (const { preferences, count } of this.ballots) {
      let rest = count;
      for (const candidate of preferences) {
        const kept = rest * this.keep[candidate]!;
        votes[candidate]! += kept;
        rest -= kept;
        if (rest <= 0) break;
      }
      excess += rest;
    }
    return { votes, quota: (this.valid - excess) / (this.election.seats + 1), excess };
  }

  private elect(candidate: number, elected: number[]): void {
    this.winners.push(candidate);
    elected.push(candidate);
    this.continuing = this.continuing.filter((other) => other !== candidate);
  }

  private excludeLast(): MeekRound['excluded'] {
    const candidate = this.inOrder(this.continuing).at(-1)!;
    const tied = tiedWith(candidate, this.continuing, this.rounds.at(-1)!.votes);
    this.continuing = this.continuing.filter((other) => other !== candidate);
    this.keep[candidate] = 0;
    return { candidate, tied };
  }

  private inOrder(candidates: readonly number[], now?: number[]): number[] {
    const rounds = now ? [...this.rounds, { votes: now.map(shown) }] : this.rounds;
    return candidates.toSorted(byVotes(rounds, this.election.publishedOrder));
  }
}

/** Equal ballots as one, always in the same order: sums of fractions depend on theirs. */
function groupedBallots(ballots: readonly RankedBallot[]): Preferences[] {
  const groups = new Map<string, Preferences>();
  for (const ballot of ballots) {
    const preferences = preferencesOf(ballot);
    const key = preferences.join();
    const known = groups.get(key);
    if (known) known.count += ballot.count;
    else if (preferences.length > 0) groups.set(key, { preferences, count: ballot.count });
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function shown(votes: number): number {
  return Math.round(votes * MILLIONTHS) / MILLIONTHS;
}
