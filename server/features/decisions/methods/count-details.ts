/**
 * How a method came to its result, step by step, so that a result can explain itself. Options are named by their ids. Kept
 * with the result of a closed decision: a shape that has been stored once stays readable.
 */
export type CountDetails =
  TransferDetails | ComparisonDetails | StarDetails | GradeDetails | SharesDetails;

/** Instant run-off and single transferable vote: how votes were passed on. */
export interface TransferDetails {
  kind: 'TRANSFERS';
  stages: TransferStage[];
}

/** How a count by transfers stood; the first stage is that of the first preferences. */
export interface TransferStage {
  number: number;
  /** Whose votes were passed on to come here, and why; null in the first stage. */
  from: string | null;
  reason: 'SURPLUS' | 'EXCLUDED' | null;
  /** Others with as many votes, whom only an earlier stage or the tie rule kept from being it. */
  tiedWith: string[];
  /** The votes that elected somebody at this stage; null where more than half of what still counts is needed. */
  quota: number | null;
  /** In the order of the ballot. */
  standings: StageStanding[];
  /** Votes of ballots that name nobody who is still in, and what rounding down has lost. */
  nonTransferable: number;
}

/** An option at a stage. */
export interface StageStanding {
  optionId: string;
  votes: number;
  /** Votes won, or lost, since the stage before. */
  change: number;
  status: 'CONTINUING' | 'ELECTED' | 'EXCLUDED';
}

/** Schulze and ranked pairs: every two options compared. */
export interface ComparisonDetails {
  kind: 'COMPARISONS';
  /** Both ways for every two options. */
  comparisons: Comparison[];
  /** Best first; nobody within a tier is ahead of another. */
  ranking: string[][];
}

/** How one option fares against another. */
export interface Comparison {
  optionId: string;
  otherId: string;
  /** Ballots that rank the one above the other. */
  votes: number;
  /** Schulze: the weakest link of the strongest path from the one to the other, 0 where there is none; else null. */
  strongestPath: number | null;
  /** Ranked pairs: what became of the one's majority over the other; null where it has none, and for Schulze. */
  majority: 'LOCKED' | 'CLOSES_A_CYCLE' | null;
  /** Ranked pairs: in which place it was looked at, from 1; null where there was nothing to look at. */
  place: number | null;
}

/** STAR: the run-off of the two with the highest sums. */
export interface StarDetails {
  kind: 'STAR';
  /** The one with the higher sum first. */
  finalists: string[];
  /** How many ballots prefer each finalist. */
  preferring: number[];
  /** Ballots that score both the same. */
  indifferent: number;
  /** Others with as much as the last finalist, whom only the tie rule kept out. */
  tiedWith: string[];
  /** What decided between the two; null without a run-off. */
  decidedBy: 'PREFERENCES' | 'SUMS' | 'PUBLISHED_ORDER' | null;
}

/** Majority judgment: how often each option got each grade. */
export interface GradeDetails {
  kind: 'GRADES';
  /** Best first. */
  grades: OptionGrades[];
}

/** The grades of an option, counted from 0, the worst. */
export interface OptionGrades {
  optionId: string;
  /** How many ballots give each grade, the worst first. */
  counts: number[];
  median: number;
  /** How many give a better grade than the median one, and how many a worse one. */
  better: number;
  worse: number;
}

/** Equal shares: who paid for what. Money is in minor units, with fractions. */
export interface SharesDetails {
  kind: 'SHARES';
  /** What each voter had at the beginning. */
  perVoter: number;
  /** In the order in which they were paid. */
  paid: PaidProject[];
  /** What was taken from the money that no shares could spend, in that order. */
  completion: string[];
  /** Why not the others: most votes first. */
  unpaid: UnpaidProject[];
}

/** A project that its supporters paid for together. */
export interface PaidProject {
  optionId: string;
  /** Who supports it and had anything left. */
  supporters: number;
  /** What each paid who had so much left; where credits were given: for each of these. */
  share: number;
  /** How many of them had less, and gave all of it. */
  gaveAll: number;
  /** Others that would have cost their supporters as little for what they are worth. */
  tiedWith: string[];
}

/** A project that its supporters could not pay for. */
export interface UnpaidProject {
  optionId: string;
  /** What its supporters have left together. */
  left: number;
}
