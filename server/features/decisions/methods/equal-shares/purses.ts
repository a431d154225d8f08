import type { SharesElection } from './shares-election.js';

/** What somebody has left below this is nothing: a hundred-thousandth of a minor unit, far above what sums are uncertain by. */
const NOTHING = 1e-5;

/** How a project would be paid. */
export interface Payment {
  /** What each pays who has so much, for each point. */
  share: number;
  /** Who has anything left. */
  supporters: number;
}

/** What the voters have left; those whose ballots are alike have the same. */
export class Purses {
  private readonly left: Float64Array;
  private readonly counts: Float64Array;
  private readonly supporters: Int32Array[];
  /** As `supporters`: how many shares each of them pays, 1 where ballots only tick. */
  private readonly points: Float64Array[];

  constructor({ ballots, costs, satisfaction }: SharesElection) {
    this.left = new Float64Array(ballots.length);
    this.counts = Float64Array.from(ballots, ({ count }) => count);
    const supporters = costs.map((): number[] => []);
    const points = costs.map((): number[] => []);
    for (const [ballot, given] of ballots.entries())
      for (const [place, project] of given.projects.entries()) {
        supporters[project]!.push(ballot);
        points[project]!.push(satisfaction === 'POINTS' ? (given.points?.[place] ?? 1) : 1);
      }
    this.supporters = supporters.map((list) => Int32Array.from(list));
    this.points = points.map((list) => Float64Array.from(list));
  }

  /** Gives everybody as much. */
  fill(perVoter: number): void {
    this.left.fill(perVoter);
  }

  /**
   * How supporters would pay a cost: all the same for each point, but for those who have less and give it all; null when they have not
   * enough together. Each pass learns of more who have less, so it takes few of them, and no sorting.
   */
  paymentOf(project: number, cost: number): Payment | null {
    const supporters = this.supporters[project]!;
    const allPoints = this.points[project]!;
    let share = 0;
    for (;;) {
      let [given, gaveAll, others, shares] = [0, 0, 0, 0];
      // By number: this is where all the time goes, and pairs of an iterator would take most of it.
      for (let place = 0; place < supporters.length; place++) {
        const ballot = supporters[place]!;
        const points = allPoints[place]!;
        const has = this.left[ballot]!;
        const count = this.counts[ballot]!;
        if (has <= share * points) {
          given += has * count;
          if (has > NOTHING) gaveAll += count;
        } else {
          others += count;
          shares += count * points;
        }
      }
      // The last pennies of a cost that supporters have just enough for.
      if (others === 0)
        return given + NOTHING >= cost && gaveAll > 0 ? { share, supporters: gaveAll } : null;
      const next = (cost - given) / shares;
      if (next <= share) return { share, supporters: gaveAll + others };
      share = next;
    }
  }

  /** Takes what supporters pay; how many of them had less than that, and gave all of it. */
  pay(project: number, share: number): number {
    const points = this.points[project]!;
    let gaveAll = 0;
    for (const [place, ballot] of this.supporters[project]!.entries()) {
      const has = this.left[ballot]!;
      const due = share * points[place]!;
      if (has > NOTHING && has < due - NOTHING) gaveAll += this.counts[ballot]!;
      this.left[ballot] = Math.max(0, has - due);
    }
    return gaveAll;
  }

  /** What supporters of a project have left together. */
  leftFor(project: number): number {
    let left = 0;
    for (const ballot of this.supporters[project]!)
      left += this.left[ballot]! * this.counts[ballot]!;
    return left;
  }
}
