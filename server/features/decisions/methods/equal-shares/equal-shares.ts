import { Purses, type Payment } from './purses.js';
import {
  costOf,
  tieOrder,
  votesOf,
  type SharesElection,
  type SharesResult,
  type SharesRound,
} from './shares-election.js';

/** Costs for what projects are worth that differ by less than this part are the same: sums of fractions are not exact. */
const SAME = 1e-9;

interface Candidate extends Payment {
  project: number;
  /** What supporters pay for each unit of what it is worth to them: the less, the better. */
  price: number;
}

/**
 * The Method of Equal Shares (D. Peters, G. Pierczyński, P. Skowron, “Proportional participatory budgeting with additive
 * utilities”, NeurIPS 2021): everybody gets the same share of the budget. The project whose supporters pay least for what it
 * is worth to them is paid by them, all the same but for whoever has less left; again and again, until no supporters can pay
 * for theirs. Equal ones: the cheaper first, then more votes, then the published order.
 */
export function equalShares(
  election: SharesElection,
  perVoter = fairShare(election),
): SharesResult {
  return new SharesCount(election).result(perVoter);
}

/** What everybody has, in minor units; 0 where nobody has voted. */
export function fairShare({ budget, ballots }: SharesElection): number {
  const voters = ballots.reduce((sum, { count }) => sum + count, 0);
  return voters === 0 ? 0 : budget / voters;
}

/** Counts one election, with one purse or another. */
export class SharesCount {
  private readonly purses: Purses;
  private readonly order: (a: number, b: number) => number;

  constructor(private readonly election: SharesElection) {
    this.purses = new Purses(election);
    this.order = tieOrder(election, votesOf(election));
  }

  /** What comes of it where everybody has so much. */
  result(perVoter: number): SharesResult {
    this.purses.fill(perVoter);
    // Prices only rise as purses empty: what was a price is the least that it is now.
    const least = new Map(this.election.costs.map((_, project) => [project, 0]));
    const rounds: SharesRound[] = [];
    for (;;) {
      const [best, ...tied] = this.cheapest(least);
      if (!best) break;
      least.delete(best.project);
      const { project, supporters, share } = best;
      const gaveAll = this.purses.pay(project, share);
      rounds.push({
        number: rounds.length + 1,
        project,
        supporters,
        share,
        gaveAll,
        tied: tied.map((other) => other.project),
      });
    }
    const left = this.election.costs.map((_, project) => this.purses.leftFor(project));
    const winners = rounds.map(({ project }) => project);
    return { winners, perVoter, rounds, completion: [], left };
  }

  /** Those with the least price, by the rule for ties; whatever can't be paid for any more is dropped. */
  private cheapest(least: Map<number, number>): Candidate[] {
    let best: Candidate[] = [];
    for (const [project, atLeast] of [...least].toSorted(([, a], [, b]) => a - b)) {
      const price = best[0]?.price ?? Infinity;
      if (atLeast > price * (1 + SAME)) break;
      const candidate = this.candidate(project);
      if (!candidate) least.delete(project);
      else {
        least.set(project, candidate.price);
        if (candidate.price < price * (1 - SAME)) best = [candidate];
        else if (candidate.price <= price * (1 + SAME)) best.push(candidate);
      }
    }
    return best.toSorted((a, b) => this.order(a.project, b.project));
  }

  private candidate(project: number): Candidate | null {
    const cost = this.election.costs[project]!;
    const payment = this.purses.paymentOf(project, cost);
    if (!payment) return null;
    const worth = this.election.satisfaction === 'COST' ? cost : 1;
    return { ...payment, project, price: cost === 0 ? 0 : payment.share / worth };
  }
}

/** The cost of what won. */
export function spentBy(election: SharesElection, { winners }: SharesResult): number {
  return costOf(election, winners);
}
