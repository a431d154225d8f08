import { Piles } from './piles.js';
import { candidatesOf, type RankedElection, type RankedResult } from './ranked-election.js';
import { byVotes, tiedWith, type Transfer, type TransferRound } from './stages.js';

/** What a whole vote is counted in: values have five decimals, cut off, never rounded. */
const WHOLE = 100_000;

/** An election of several by rankings. */
export interface SeatsElection extends RankedElection {
  /** How many are elected, at most. */
  seats: number;
}

/** What a count for several seats tells. */
export interface SeatsResult extends RankedResult<TransferRound> {
  /** The votes that elect somebody. */
  quota: number;
}

/**
 * The single transferable vote as in Scottish council elections (Scottish Local Government Elections Order 2011, schedule 1,
 * rules 46 to 52; weighted inclusive Gregory): the quota is ⌊valid ÷ (seats + 1)⌋ + 1, surpluses are passed on largest first
 * with every ballot of whoever has one, at its value × surplus ÷ votes, to five decimals; without a surplus whoever has least
 * is excluded. Once only as many are left as seats, they are elected.
 */
export function scottishStv(election: SeatsElection): SeatsResult {
  return new ScottishCount(election).result();
}

class ScottishCount {
  private readonly piles: Piles;
  private readonly quota: number;
  private readonly rounds: TransferRound[] = [];
  private readonly winners: number[] = [];
  private readonly surpluses = new Set<number>();
  private continuing: number[];

  constructor(private readonly election: SeatsElection) {
    this.piles = new Piles(election, WHOLE);
    this.quota = (Math.floor(this.piles.valid / (election.seats + 1)) + 1) * WHOLE;
    this.continuing = this.piles.valid > 0 ? candidatesOf(election) : [];
  }

  result(): SeatsResult {
    if (this.continuing.length > 0) this.note(null);
    while (this.continuing.length > 0) this.note(this.passOnSurplus() ?? this.excludeLast());
    return { winners: this.winners, quota: this.quota / WHOLE, rounds: this.rounds };
  }

  /** Notes how it stands after a transfer, and who is elected by it. */
  private note(transfer: Transfer | null): void {
    const votes = this.piles.votes.map((of) => of / WHOLE);
    const counting = this.piles.votes.reduce((sum, of) => sum + of, 0);
    const nonTransferable = (this.piles.valid * WHOLE - counting) / WHOLE;
    const number = this.rounds.length + 1;
    this.rounds.push({ number, transfer, votes, nonTransferable, elected: [] });
    for (const one of this.inOrder(this.continuing))
      if (this.piles.votes[one]! >= this.quota) this.elect(one);
    const open = this.election.seats - this.winners.length;
    if (this.continuing.length <= open)
      for (const one of this.inOrder(this.continuing)) this.elect(one);
    else if (open <= 0) this.continuing = [];
  }

  private elect(candidate: number): void {
    this.winners.push(candidate);
    this.rounds.at(-1)!.elected.push(candidate);
    this.continuing = this.continuing.filter((other) => other !== candidate);
    if (this.piles.votes[candidate]! > this.quota) this.surpluses.add(candidate);
  }

  private passOnSurplus(): Transfer | null {
    const all = this.inOrder([...this.surpluses]);
    const [from] = all;
    if (from === undefined) return null;
    const votes = this.piles.votes[from]!;
    const tied = tiedWith(from, all, this.piles.votes);
    this.surpluses.delete(from);
    this.pass(from, (value) => wholeQuotient(value * (votes - this.quota), votes));
    this.piles.votes[from] = this.quota;
    return { from, reason: 'SURPLUS', tied };
  }

  private excludeLast(): Transfer {
    const from = this.inOrder(this.continuing).at(-1)!;
    const tied = tiedWith(from, this.continuing, this.piles.votes);
    this.continuing = this.continuing.filter((other) => other !== from);
    this.pass(from);
    return { from, reason: 'EXCLUDED', tied };
  }

  private pass(from: number, worth?: (value: number) => number): void {
    const isIn = new Set(this.continuing);
    this.piles.passOn(from, (candidate) => isIn.has(candidate), worth);
  }

  private inOrder(candidates: readonly number[]): number[] {
    return candidates.toSorted(byVotes(this.rounds, this.election.publishedOrder));
  }
}

/** Exact for whole numbers below 2^53, as a division that is rounded and then cut off would not be. */
function wholeQuotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}
