/**
 * How a method came to its result, step by step, so that a result can explain itself. Kept with the result of a closed
 * decision, which is read whenever the decision is: where every option stands beside every other they are numbers in rows,
 * in the order of `options`, and what follows from them is told where it is shown. A shape that has been stored once stays
 * readable.
 */
export type CountDetails =
  TransferDetails | ComparisonDetails | StarDetails | GradeDetails | SharesDetails | AreaDetails;

/** Owners: the floor area behind each answer; all in hundredths of a square metre. */
export interface AreaDetails {
  kind: 'AREAS';
  /** Of everybody on the roll. */
  roll: number;
  /** Of those who have cast. */
  cast: number;
  /** In the order of the ballot. */
  areas: { optionId: string; area: number }[];
}

/** Instant run-off and single transferable vote: how votes were passed on. An option is its place in `options`. */
export interface TransferDetails {
  kind: 'TRANSFERS';
  /** Their ids, in the order of the ballot. */
  options: string[];
  stages: TransferStage[];
}

/** How a count by transfers stood; the first stage is that of the first preferences. */
export interface TransferStage {
  /** Whose votes were passed on to come here; null in the first stage, and where surpluses of several were. */
  from: number | null;
  /** Why they were passed on; null in the first stage. */
  reason: 'SURPLUS' | 'EXCLUDED' | null;
  /** Others with as many votes, whom only an earlier stage or the tie rule kept from being it. */
  tiedWith: number[];
  /** The votes that elect somebody; null where more than half of what still counts is needed. */
  quota: number | null;
  /** By option. */
  votes: number[];
  /** Who won at this stage. */
  elected: number[];
  /** Votes of ballots that name nobody who is still in, and what rounding down has lost. */
  nonTransferable: number;
}

/** Schulze and ranked pairs: every two options compared. An option is its place in `options`. */
export interface ComparisonDetails {
  kind: 'COMPARISONS';
  /** Their ids, in the order of the ballot. */
  options: string[];
  /** `votes[a][b]`: ballots that rank a above b. */
  votes: number[][];
  /** Schulze: `strongest[a][b]`, the weakest link of the strongest path from a to b, 0 where there is none; else null. */
  strongest: number[][] | null;
  /** Ranked pairs: every majority in the order in which they were looked at, and whether it holds; else null. */
  majorities: [winner: number, loser: number, holds: boolean][] | null;
  /** Best first; nobody within a tier is ahead of another. */
  ranking: number[][];
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
