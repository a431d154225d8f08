import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateTime, SafeInt } from '../../foundation/graphql/scalars.js';
import { DecisionBasis, TallyVisibility } from './decision.enums.js';
import { RulesInput } from '../communities/rules.input.js';
import {
  BudgetRuleEnum,
  DecisionMethodEnum,
  SatisfactionEnum,
  TieRuleEnum,
} from './methods.enums.js';
import type { BudgetRule, DecisionMethod, Satisfaction, TieRule } from './methods/method.js';

@InputType({
  description: 'An option of a new decision: a proposal of the board, or words of its own.',
})
class DecisionOptionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The proposal it stands for; its title and cost are copied.',
  })
  proposalId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its words, 1 to 120 characters, when it stands for no proposal.',
  })
  label?: string | null;

  @Field(() => SafeInt, {
    nullable: true,
    description: 'What it costs in minor units; left out: what the proposal costs.',
  })
  cost?: number | null;
}

/** How ballots are filled in and counted, as it is asked for. */
@InputType({
  description: 'How ballots are filled in and counted. Give only what the method uses.',
})
export class DecisionRulesInput {
  @Field(() => Float, {
    nullable: true,
    description:
      'YES_NO: the least share of yes among yes and no, in percent; 50 (more than half) when left out.',
  })
  thresholdPercent?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'YES_NO by owners: the least share of yes among the floor area that takes part, in percent; 50 is more than half. Whoever has no floor area on the register is not on the roll. `thresholdPercent` is the same among heads then, abstentions included.',
  })
  areaThresholdPercent?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'YES_NO by owners: the least share of the roll’s floor area that takes part, in percent; none when left out.',
  })
  areaQuorumPercent?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'APPROVAL, SCORE, DOTS, QUADRATIC, SCOTTISH_STV, MEEK_STV: how many options win; 1 when left out.',
  })
  winnerCount?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'SINGLE_CHOICE: the winner needs more than half of the ballots that choose an option; most votes are enough when left out.',
  })
  absoluteMajority?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'SCORE, STAR: the highest score, 1 to 10, 5 when left out. DOTS, QUADRATIC, BUDGET by credits: the most for one option, no limit when left out.',
  })
  maxScore?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'DOTS, QUADRATIC: how many credits a ballot has, 1 to 1000. BUDGET: ballots spread so many credits instead of ticking.',
  })
  credits?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The fewest options on a ballot; 1 when left out.',
  })
  minChoices?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The most options on a ballot; no limit when left out.',
  })
  maxChoices?: number | null;

  @Field(() => SafeInt, {
    nullable: true,
    description: 'BUDGET: what there is to give out, in minor units.',
  })
  budget?: number | null;

  @Field(() => SafeInt, {
    nullable: true,
    description:
      'BUDGET: what the options on one ballot may cost together, in minor units; no limit when left out.',
  })
  maxBallotCost?: number | null;

  @Field(() => BudgetRuleEnum, { nullable: true, description: 'BUDGET: how it is given out.' })
  budgetRule?: BudgetRule | null;

  @Field(() => Int, {
    nullable: true,
    description: 'BUDGET: options with fewer votes, or credits, are left out.',
  })
  minScore?: number | null;

  @Field(() => SatisfactionEnum, {
    nullable: true,
    description:
      'BUDGET by equal shares, where options are ticked: what one is worth to those who tick it; COST when left out.',
  })
  satisfaction?: Satisfaction | null;

  @Field(() => TieRuleEnum, {
    nullable: true,
    description: 'Who goes first among equals; LOT when left out.',
  })
  tieRule?: TieRule;

  @Field(() => String, {
    nullable: true,
    description:
      'LOT: what the order is drawn from; drawn by the server and published at once when left out.',
  })
  tieSeed?: string | null;
}

/** A new decision, with everything residents must know before it opens. */
@InputType({ description: 'A new decision, with everything residents must know before it opens.' })
export class CreateDecisionInput {
  @Field(() => ID, { description: 'The board it is on.' })
  boardId: string;

  @Field(() => String, { description: 'What is decided, 1 to 200 characters.' })
  question: string;

  @Field(() => DecisionMethodEnum, { description: 'How it is counted.' })
  method: DecisionMethod;

  @Field(() => [DecisionOptionInput], {
    nullable: true,
    description: 'What can be chosen, in the order of the ballot; not with YES_NO.',
  })
  options?: DecisionOptionInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'YES_NO: the proposal it is about; yes adopts it. Left out: the question stands for itself.',
  })
  proposalId?: string | null;

  @Field(() => RulesInput, {
    nullable: true,
    description:
      'YES_NO, binding: what changes in the community’s rulebook when it passes. There is no other way to change it.',
  })
  rulesChange?: RulesInput | null;

  @Field(() => DecisionRulesInput, { description: 'How ballots are filled in and counted.' })
  rules: DecisionRulesInput;

  @Field(() => TallyVisibility, {
    defaultValue: TallyVisibility.LIVE,
    description: 'When the count can be seen.',
  })
  tallyVisibility: TallyVisibility;

  @Field(() => DecisionBasis, { description: 'On what ground it rests.' })
  basis: DecisionBasis;

  @Field(() => Boolean, {
    description:
      'Whether the result binds. An ADMINISTRATIVE matter can’t; what costs money, or gives some out, must name it to.',
  })
  binding: boolean;

  @Field(() => ID, {
    description: 'The responsible body that carries it out: one of the community’s.',
  })
  unitId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the money comes from, 1 to 120 characters.',
  })
  moneySource?: string | null;

  @Field(() => DateTime, { description: 'By when the responsible body answers; after closing.' })
  answerBy: Date;

  @Field(() => ID, {
    nullable: true,
    description:
      'The area whose residents can vote: one within the community’s. Left out: everybody on the register.',
  })
  rollAreaId?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The least turnout for a valid result, in percent of the roll, 0 to 100; left out: what the rulebook says.',
  })
  quorumPercent?: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it opens by itself: not before it has been public for the rulebook’s `publicityHours`. Left out: it is opened by hand.',
  })
  opensAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it closes by itself; nobody can close it earlier. Left out: a facilitator closes it.',
  })
  closesAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}
