/** Identical ballots, grouped. */
export interface Approvals {
  /** The projects that are supported, by their place in the list, each once. */
  projects: readonly number[];
  /** The points that each of them is given, from 1; left out where ballots only tick. */
  points?: readonly number[];
  count: number;
}

/** Everything that a count by equal shares depends on. Money is in minor units. */
export interface SharesElection {
  budget: number;
  /** What each project costs; a project is its place in this list. */
  costs: readonly number[];
  ballots: readonly Approvals[];
  /** What a project is worth to whoever supports it: what it costs, one each, or the points that it was given. */
  satisfaction: 'COST' | 'CARDINALITY' | 'POINTS';
  /** Puts projects that cost the same and have as many votes in an order published before opening. */
  publishedOrder: (a: number, b: number) => number;
}

/** A project that its supporters paid for together. */
export interface SharesRound {
  number: number;
  project: number;
  /** Who approves it and had anything left. */
  supporters: number;
  /** What each of them paid who had so much left, for each point where points were given; in minor units, with fractions. */
  share: number;
  /** How many of them had less, and gave all of it. */
  gaveAll: number;
  /** Others that would have cost their supporters as little for what they are worth. */
  tied: number[];
}

/** A project that was paid from what nobody's share could spend: most votes first. */
export interface CompletionRound {
  number: number;
  project: number;
  votes: number;
}

/** What came of it. */
export interface SharesResult {
  /** In the order in which they won. */
  winners: number[];
  /** What everybody had at the beginning, in minor units, with fractions. */
  perVoter: number;
  rounds: SharesRound[];
  /** Empty where nothing was left that could be spent. */
  completion: CompletionRound[];
  /** By project: what its supporters have left together once all shares are spent, in minor units, with fractions. */
  left: number[];
}

/** The votes, or the points, of each project. */
export function votesOf({ costs, ballots }: SharesElection): number[] {
  const votes = costs.map(() => 0);
  for (const { projects, points, count } of ballots)
    for (const [place, project] of projects.entries())
      votes[project]! += count * (points?.[place] ?? 1);
  return votes;
}

/** What projects cost together. */
export function costOf({ costs }: SharesElection, projects: readonly number[]): number {
  return projects.reduce((sum, project) => sum + costs[project]!, 0);
}

/** The cheaper first, then the one with more votes, then the published order. */
export function tieOrder(election: SharesElection, votes: readonly number[]) {
  return (a: number, b: number): number =>
    election.costs[a]! - election.costs[b]! ||
    votes[b]! - votes[a]! ||
    election.publishedOrder(a, b);
}
