import type { PublishedOrder } from './ranked-election.js';

/** What was passed on to come to a round of a count, from whom and why. */
export interface Transfer {
  from: number;
  reason: 'SURPLUS' | 'EXCLUDED';
  /** Others with as many votes, whom only an earlier round or the published order kept from being it. */
  tied: number[];
}

/** How a count stood after a transfer; the first round is that of the first preferences. */
export interface TransferRound {
  number: number;
  transfer: Transfer | null;
  /** By candidate. */
  votes: number[];
  /** Votes of ballots that name nobody who is still in, and what rounding down has lost. */
  nonTransferable: number;
  /** Who won in this round, in their order. */
  elected: number[];
}

/**
 * Most votes first. Of those with equal votes whoever had more in the latest earlier round in which they differed goes
 * first; where there is none, the published order says.
 */
export function byVotes(
  rounds: readonly Pick<TransferRound, 'votes'>[],
  publishedOrder: PublishedOrder,
): PublishedOrder {
  return (a, b) => {
    for (const { votes } of rounds.toReversed())
      if (votes[a] !== votes[b]) return votes[b]! - votes[a]!;
    return publishedOrder(a, b);
  };
}

/** The others of some candidates who have as many votes as the chosen one. */
export function tiedWith(
  chosen: number,
  among: readonly number[],
  votes: readonly number[],
): number[] {
  return among.filter((other) => other !== chosen && votes[other] === votes[chosen]);
}
