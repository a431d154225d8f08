/** The greedy rules a Pabulib file may declare and we can count. */
export type GreedyRule = 'greedy' | 'greedy-no-skip' | 'greedy-threshold';

/**
 * All of them. `greedy-exclusive` leaves out what excludes one another; files don't say what does, so it is counted as `greedy`.
 */
export type PabulibRule = GreedyRule | 'greedy-exclusive' | 'equalshares' | 'equalshares/add1';

/** The kinds of ballot we can count: any number of projects, exactly one, points for projects, or a ranking of them. */
export type PabulibVoteType = 'approval' | 'choose-1' | 'cumulative' | 'ordinal';

/** A project on the ballot; money is in minor units. */
export interface PabulibProject {
  id: string;
  name: string;
  cost: number;
  /** The file's own count, where it states one. */
  votes: number | null;
  /** One of the official winners. */
  selected: boolean;
  category: string | null;
}

/** What one voter chose. */
export interface PabulibVote {
  voterId: string;
  projects: string[];
  /** What each of these projects gets, in their order; of a ranking the first as many as may be ranked, the next one less. */
  points: number[];
}

/** What the META section says about how the ballots are cast and counted; money is in minor units. */
export interface PabulibTerms {
  rule: PabulibRule;
  voteType: PabulibVoteType;
  budget: number;
  /** Projects with fewer votes can't win; null when the file states no threshold. */
  minScore: number | null;
  minLength: number;
  /** The most projects on a ballot; null when any number may be chosen. */
  maxLength: number | null;
  /** What the projects on a ballot may cost together. */
  maxSumCost: number | null;
  /** The most points on a ballot; null when it has none, or any number. */
  maxSumPoints: number | null;
  currency: string | null;
  language: string | null;
}

/** One participatory budget as published by Pabulib, checked whole. */
export interface PabulibFile extends PabulibTerms {
  meta: Record<string, string>;
  projects: PabulibProject[];
  votes: PabulibVote[];
}
