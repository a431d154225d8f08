import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Money } from '../../foundation/graphql/money.js';
import { SafeInt } from '../../foundation/graphql/scalars.js';
import type { Decision } from './decision.js';
import { DecisionOption } from './decision-option.js';
import {
  BudgetRuleEnum,
  PassConditionKindEnum,
  RoundOutcomeEnum,
  SatisfactionEnum,
  TieRuleEnum,
} from './methods.enums.js';
import type { CountDetails } from './methods/count-details.js';
import type {
  TallyResult,
  BudgetRule,
  PassCondition as Condition,
  RoundOutcome,
  Satisfaction,
  TieRule,
} from './methods/method.js';

/** How a decision's ballots are filled in and counted. */
@ObjectType({
  description: 'How the ballots are filled in and counted. What a method doesn’t use is null.',
})
export class DecisionRules {
  @Field(() => Float, {
    nullable: true,
    description:
      'YES_NO: the least share of yes among yes and no, in percent; at exactly 50 more than half is needed.',
  })
  thresholdPercent: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'YES_NO by owners: the least share of yes among the floor area that takes part, in percent; null where owners don’t decide by floor area. `thresholdPercent` is the same among heads then.',
  })
  areaThresholdPercent: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'YES_NO by owners: the least share of the roll’s floor area that takes part, in percent.',
  })
  areaQuorumPercent: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many options win, where several can; null: one.',
  })
  winnerCount: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'SINGLE_CHOICE: whether the winner needs more than half of the ballots that choose an option.',
  })
  absoluteMajority: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The most that a ballot can give one option; null: no limit but the credits.',
  })
  maxScore: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many credits a ballot spreads over the options. BUDGET: null where options are ticked.',
  })
  credits: number | null;

  @Field(() => Int, {
    description: 'The fewest options on a ballot; 0 lets a blank ballot count towards the turnout.',
  })
  minChoices: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The most options on a ballot; null: no limit.',
  })
  maxChoices: number | null;

  @Field(() => Money, { nullable: true, description: 'BUDGET: what there is to give out.' })
  budget: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: 'BUDGET: what the options on one ballot may cost together; null: no limit.',
  })
  maxBallotCost: Money | null;

  @Field(() => BudgetRuleEnum, { nullable: true, description: 'BUDGET: how it is given out.' })
  budgetRule: BudgetRule | null;

  @Field(() => Int, {
    nullable: true,
    description: 'BUDGET: options with fewer votes, or credits, are left out.',
  })
  minScore: number | null;

  @Field(() => SatisfactionEnum, {
    nullable: true,
    description:
      'BUDGET by equal shares: what an option is worth to those who tick it; null: COST.',
  })
  satisfaction: Satisfaction | null;

  @Field(() => TieRuleEnum, { description: 'Who goes first among options with equal votes.' })
  tieRule: TieRule;

  @Field(() => String, {
    nullable: true,
    description: 'LOT: what the order is drawn from; published before opening.',
  })
  tieSeed: string | null;
}

/** An option's place in a count. */
@ObjectType({ description: 'An option in a count.' })
export class OptionTally {
  @Field(() => DecisionOption, { description: 'Which option it is about.' })
  option: DecisionOption;

  @Field(() => Int, {
    description: 'Ballots that chose it: that ticked it, ranked it first, or gave it more than 0.',
  })
  votes: number;

  @Field(() => Float, {
    description:
      'What the method orders options by: votes, sums of scores or credits, Borda’s points, votes when elected or excluded, the median grade, or how many others are behind.',
  })
  score: number;

  @Field(() => Float, {
    description:
      'The share of all ballots, blank ones included, that chose it, in percent; two decimals.',
  })
  percent: number;

  @Field(() => Boolean, {
    description: 'Whether the rule picks it; it takes effect when the decision passed.',
  })
  selected: boolean;
}

/** A step of a count. */
@ObjectType({ description: 'One step of a count, with its reason.' })
export class TallyRound {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Field(() => DecisionOption, { description: 'The option it was about.' })
  option: DecisionOption;

  @Field(() => Int, { description: 'The option’s votes.' })
  votes: number;

  @Field(() => Float, { description: 'The option’s score, as in `OptionTally`.' })
  score: number;

  @Field(() => RoundOutcomeEnum, { description: 'What was done with it.' })
  outcome: RoundOutcome;

  @Field(() => Money, { nullable: true, description: 'BUDGET: what it costs.' })
  cost: Money | null;

  @Field(() => Money, { nullable: true, description: 'BUDGET: what was left after this step.' })
  remaining: Money | null;

  @Field(() => [DecisionOption], {
    description: 'Options with as many votes, which only the tie rule put before or behind it.',
  })
  tiedWith: DecisionOption[];
}

/** A line of “to pass: …”. */
@ObjectType({ description: 'One line of “to pass: ✓ turnout ✗ 60 %”.' })
export class PassCondition {
  @Field(() => PassConditionKindEnum, { description: 'What is asked for.' })
  kind: Condition['kind'];

  @Field(() => Boolean, { description: 'Whether it is met; decided on whole numbers.' })
  met: boolean;

  @Field(() => Float, { description: 'Where it stands, in percent; two decimals, for reading.' })
  current: number;

  @Field(() => Float, { description: 'What is needed, in percent.' })
  needed: number;
}

/** A decision's count. */
@ObjectType({ description: 'A decision’s count, with every step that led to it.' })
export class Tally {
  @Field(() => ID, { description: 'The decision it belongs to.' })
  decisionId: string;

  @Field(() => SafeInt, {
    description: 'Grows with every ballot and with closing; a greater one is newer.',
  })
  version: number;

  @Field(() => Boolean, { description: 'Whether the decision has closed.' })
  final: boolean;

  @Field(() => Int, { description: 'Ballots that count.' })
  ballots: number;

  @Field(() => [OptionTally], {
    description: 'The options, best first; ties by the published rule.',
  })
  options: OptionTally[];

  @Field(() => [TallyRound], { description: 'Every step with its reason, in order.' })
  rounds: TallyRound[];

  /** How the method came to that order, as it is kept; shown to those who ask for `details`. */
  explained: CountDetails | null;

  /** What ballots on paper and those cast here come to, as it is kept; null where none came on paper. */
  apart: TallyResult['apart'] | null;

  /** What ids in `explained` stand for. */
  optionsById: ReadonlyMap<string, DecisionOption>;

  @Field(() => [PassCondition], { description: 'What it takes to pass, and where that stands.' })
  conditions: PassCondition[];

  @Field(() => Boolean, { description: 'Whether all conditions are met.' })
  passed: boolean;

  @Field(() => [DecisionOption], {
    description:
      'SINGLE_CHOICE: the two that can meet in a run-off, when all that is missing is an absolute majority; else empty.',
  })
  runoff: DecisionOption[];

  @Field(() => Money, {
    nullable: true,
    description: 'BUDGET: what the selected options cost together.',
  })
  spent: Money | null;
}

/** What the viewer may do with a decision. */
@ObjectType({ description: 'What the viewer may do with a decision.' })
export class DecisionPermissions {
  /** The decision it is about. */
  decision: Decision;
}
