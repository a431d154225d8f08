/** How the ballots of a decision are counted. */
export type DecisionMethod = 'YES_NO' | 'APPROVAL' | 'BUDGET';

/** What an option stands for. */
export type OptionKind = 'PROPOSAL' | 'CUSTOM' | 'YES' | 'NO' | 'ABSTAIN';

/**
 * How a budget is given out, most votes first: `GREEDY` takes each option that still fits and skips the others,
 * `GREEDY_NO_SKIP` stops at the first that doesn't fit, `GREEDY_THRESHOLD` is `GREEDY` with a required `minScore`.
 */
export type BudgetRule = 'GREEDY' | 'GREEDY_NO_SKIP' | 'GREEDY_THRESHOLD';

/** Who goes first among options with equal votes: the one listed first, or the one a published seed puts first. */
export type TieRule = 'LISTED_ORDER' | 'LOT';

/** What one ballot says: the ids of the chosen options; none makes it a blank ballot. */
export interface BallotChoice {
  options: string[];
}

/** Identical ballots, grouped. */
export interface WeightedBallot {
  choice: BallotChoice;
  count: number;
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
  /** APPROVAL: how many options win; 1 when null. */
  winnerCount?: number | null;
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
  /** BUDGET: options with fewer votes are left out, whichever the rule. */
  minScore?: number | null;
  tieRule: TieRule;
  /** LOT: what the order is drawn from; published before opening. */
  tieSeed?: string | null;
}

/** Who could vote, frozen at opening, and how many of them must take part. */
export interface Electorate {
  rollSize: number;
  quorumPercent: number;
}

/** Everything a count depends on. */
export interface TallyInput {
  options: MethodOption[];
  rules: MethodRules;
  ballots: WeightedBallot[];
  electorate: Electorate;
}

/** What a step of the count did with its option. */
export type RoundOutcome =
  | 'SELECTED'
  | 'DOES_NOT_FIT'
  | 'STOPPED'
  | 'NOT_REACHED'
  | 'BELOW_MIN_SCORE'
  | 'NOT_SELECTED'
  | 'COUNTED';

/** One step of the count, with its reason. */
export interface TallyRound {
  number: number;
  optionId: string;
  votes: number;
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
  votes: number;
  /** The share of all ballots, blank ones included, that chose it; two decimals. */
  percent: number;
  /** What the rule picks; it takes effect only when the decision `passed`. */
  selected: boolean;
}

/** One line of "to pass: …"; `met` is decided on whole numbers, the percentages are for reading. */
export interface PassCondition {
  kind: 'TURNOUT' | 'AGREEMENT';
  met: boolean;
  current: number;
  needed: number;
}

/** The result of a count, with every step that led to it. */
export interface TallyResult {
  ballots: number;
  /** Most votes first, ties by the published rule. */
  options: OptionTally[];
  rounds: TallyRound[];
  conditions: PassCondition[];
  passed: boolean;
  /** BUDGET: what the selected options cost together, in minor units. */
  spent: number | null;
}

/** Why a ballot can't be taken; the catalogue turns it into a sentence. */
export interface ChoiceRefusal {
  code: 'UNKNOWN_OPTION' | 'TOO_MANY_CHOICES' | 'TOO_FEW_CHOICES' | 'OVER_BUDGET' | 'BAD_INPUT';
  params: Record<string, string | number>;
}

/** What is wrong with a decision's rules or options; `field` is the path to it within the input. */
export interface RuleProblem {
  field: string[];
  code: 'REQUIRED' | 'OUT_OF_RANGE' | 'NOT_FOR_METHOD' | 'TOO_FEW_OPTIONS' | 'OPTION_KIND';
  params: Record<string, string | number>;
}

/** One way of deciding: what a ballot may say, which rules make sense, and the count. All pure. */
export interface CountingMethod {
  checkChoice(
    choice: BallotChoice,
    options: MethodOption[],
    rules: MethodRules,
  ): ChoiceRefusal | null;
  checkRules(rules: MethodRules, options: MethodOption[]): RuleProblem[];
  tally(input: TallyInput): TallyResult;
}
