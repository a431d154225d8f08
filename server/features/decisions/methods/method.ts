import type { BallotWay } from '../paper/ballot-way.js';
import type { CountDetails } from './count-details.js';

/** How the ballots of a decision are counted. */
export type DecisionMethod =
  | 'YES_NO'
  | 'SINGLE_CHOICE'
  | 'APPROVAL'
  | 'SCORE'
  | 'STAR'
  | 'MAJORITY_JUDGMENT'
  | 'DOTS'
  | 'QUADRATIC'
  | 'INSTANT_RUNOFF'
  | 'SCHULZE'
  | 'RANKED_PAIRS'
  | 'BORDA'
  | 'SCOTTISH_STV'
  | 'MEEK_STV'
  | 'BUDGET';

/** What an option stands for. */
export type OptionKind = 'PROPOSAL' | 'CUSTOM' | 'YES' | 'NO' | 'ABSTAIN';

/**
 * How a budget is given out. Most votes first: `GREEDY` takes each option that still fits and skips the others,
 * `GREEDY_NO_SKIP` stops at the first that doesn't fit, `GREEDY_THRESHOLD` is `GREEDY` with a required `minScore`. By equal
 * shares: `EQUAL_SHARES` plainly, `EQUAL_SHARES_ADD1` with more for each while it fits, and the rest by votes.
 */
export type BudgetRule =
  'GREEDY' | 'GREEDY_NO_SKIP' | 'GREEDY_THRESHOLD' | 'EQUAL_SHARES' | 'EQUAL_SHARES_ADD1';

/** What a project is worth to whoever supports it, by equal shares: what it costs, or one each. */
export type Satisfaction = 'COST' | 'CARDINALITY';

/** Who goes first among options with equal votes: the one listed first, or the one a published seed puts first. */
export type TieRule = 'LISTED_ORDER' | 'LOT';

/** A ballot that ticks options, by their ids; none makes it a blank ballot. */
export interface Ticks {
  options: string[];
}

/** A ballot that ranks options: the ids of each rank, the most preferred first; several on one rank are ranked equal. */
export interface Ranking {
  ranking: string[][];
}

/** A ballot that gives options a number each: a score, a grade counted from the worst, or credits. */
export interface Scores {
  scores: [optionId: string, score: number][];
}

/** What one ballot says. */
export type BallotChoice = Ticks | Ranking | Scores;

/** How a ballot is filled in. */
export type BallotForm = 'TICKS' | 'RANKING' | 'SCORES';

/** Identical ballots, grouped. */
export interface WeightedBallot<Choice extends BallotChoice = BallotChoice> {
  choice: Choice;
  count: number;
  /** Where owners decide by floor area, too: that of all of them together, in hundredths of a square metre. */
  area?: number;
}

/** An option as the count needs it; the cost is in minor units. */
export interface MethodOption {
  id: string;
  kind: OptionKind;
  position: number;
  cost: number | null;
}

/** The rules of one decision, fixed before it opens. Those another method uses stay null. */
export interface MethodRules {
  /** YES_NO: the least share of yes among yes and no, in percent; 50 when null. See `conditions.ts`. */
  thresholdPercent?: number | null;
  /**
   * YES_NO: owners decide by heads and by floor area; the least share of yes among the floor area that takes part, in
   * percent. `thresholdPercent` is that among the heads that take part, then. See `owners.ts`.
   */
  areaThresholdPercent?: number | null;
  /** The same: the least share of the roll's floor area that takes part, in percent; 0 when null. */
  areaQuorumPercent?: number | null;
  /** How many options win, where several can; 1 when null. */
  winnerCount?: number | null;
  /** SINGLE_CHOICE: the winner needs more than half of the ballots that choose an option. */
  absoluteMajority?: boolean | null;
  /** The most that a ballot can give one option. */
  maxScore?: number | null;
  /** How many credits a ballot spreads over the options. BUDGET: null where options are ticked. */
  credits?: number | null;
  /** The fewest options on a ballot; 0 lets a blank ballot count towards the turnout. */
  minChoices: number;
  /** The most options on a ballot; no limit when null. */
  maxChoices?: number | null;
  /** BUDGET: what there is to give out, in minor units. */
  budget?: number | null;
  /** BUDGET: what the options on one ballot may cost together, in minor units; no limit when null. */
  maxBallotCost?: number | null;
  /** BUDGET: how the budget is given out. */
  budgetRule?: BudgetRule | null;
  /** BUDGET: options with fewer votes, or credits, are left out, whichever the rule. */
  minScore?: number | null;
  /** BUDGET by equal shares: what a project is worth to those who tick it; COST when null. */
  satisfaction?: Satisfaction | null;
  tieRule: TieRule;
  /** LOT: what the order is drawn from; published before opening. */
  tieSeed?: string | null;
}

/** Who could vote, frozen at opening, and how many of them must take part. */
export interface Electorate {
  rollSize: number;
  quorumPercent: number;
  /** Where owners decide by floor area, too: all of it, in hundredths of a square metre. */
  area?: number;
}

/** Everything a count depends on. `Choice` is what the method's ballots are. */
export interface TallyInput<Choice extends BallotChoice = BallotChoice> {
  options: MethodOption[];
  rules: MethodRules;
  ballots: WeightedBallot<Choice>[];
  electorate: Electorate;
}

/** What a step of the count did with its option. */
export type RoundOutcome =
  | 'SELECTED'
  | 'DOES_NOT_FIT'
  | 'STOPPED'
  | 'NOT_REACHED'
  | 'BELOW_MIN_SCORE'
  | 'NOT_AFFORDABLE'
  | 'NOT_SELECTED'
  | 'COUNTED';

/** One step of the count, with its reason. */
export interface TallyRound {
  number: number;
  optionId: string;
  votes: number;
  /** As the option's in `OptionTally`. */
  score: number;
  outcome: RoundOutcome;
  cost: number | null;
  /** BUDGET: what is left after this step, in minor units. */
  remaining: number | null;
  /** Options with as many votes, which only the tie rule put before or behind this one. */
  tiedWith: string[];
}

/** One option in the result. */
export interface OptionTally {
  optionId: string;
  /** Ballots that choose it: that tick it, rank it first, or give it more than 0. */
  votes: number;
  /** What the rule orders options by: votes, credits, points, or what `details` explain. */
  score: number;
  /** The share of all ballots, blank ones included, that chose it; two decimals. */
  percent: number;
  /** What the rule picks; it takes effect only when the decision `passed`. */
  selected: boolean;
}

/** One line of "to pass: …"; `met` is decided on whole numbers, the percentages are for reading. */
export interface PassCondition {
  kind: 'TURNOUT' | 'AGREEMENT' | 'MAJORITY' | 'AREA_TURNOUT' | 'HEADS_OF_CAST' | 'AREA_OF_CAST';
  met: boolean;
  current: number;
  needed: number;
}

/** The result of a count, with every step that led to it. */
export interface TallyResult {
  ballots: number;
  /** Best first, ties by the published rule. */
  options: OptionTally[];
  /** What was done with each option, in that order. */
  rounds: TallyRound[];
  /** How the method came to that order, where votes or points alone don't say. */
  details: CountDetails | null;
  conditions: PassCondition[];
  /** SINGLE_CHOICE: the ids of the two that can meet in a run-off, when all that is missing is an absolute majority. */
  runoff: string[];
  passed: boolean;
  /** BUDGET: what the selected options cost together, in minor units. */
  spent: number | null;
  /** Where some came on paper: what those alone come to, and the others; else left out. */
  apart?: Record<BallotWay, CountedPart> | null;
}

/** What some of the ballots alone come to. */
export type CountedPart = Pick<TallyResult, 'ballots' | 'options'>;

/** Why a ballot can't be taken; the catalogue turns it into a sentence. */
export interface ChoiceRefusal {
  code:
    | 'UNKNOWN_OPTION'
    | 'TOO_MANY_CHOICES'
    | 'TOO_FEW_CHOICES'
    | 'OVER_BUDGET'
    | 'BAD_INPUT'
    | 'WRONG_FORM'
    | 'EQUAL_RANKS'
    | 'EMPTY_RANK'
    | 'SCORE_OUT_OF_RANGE'
    | 'OVER_CREDITS';
  params: Record<string, string | number>;
}

/** What is wrong with a decision's rules or options; `field` is the path to it within the input. */
export interface RuleProblem {
  field: string[];
  code:
    | 'REQUIRED'
    | 'OUT_OF_RANGE'
    | 'NOT_FOR_METHOD'
    | 'TOO_FEW_OPTIONS'
    | 'TOO_MANY_OPTIONS'
    | 'OPTION_KIND';
  params: Record<string, string | number>;
}

/** One way of deciding: what a ballot may say, which rules make sense, and the count. All pure. */
export interface CountingMethod<Choice extends BallotChoice = BallotChoice> {
  /** How its ballots are filled in; some methods know more than one way, by their rules. */
  form(rules: MethodRules): BallotForm;
  /** Rules that are filled in where they are left out. */
  defaults: Partial<MethodRules>;
  /** Why a ballot of its form can't be taken, or null. */
  checkChoice(choice: Choice, options: MethodOption[], rules: MethodRules): ChoiceRefusal | null;
  checkRules(rules: MethodRules, options: MethodOption[]): RuleProblem[];
  tally(input: TallyInput<Choice>): TallyResult;
}
