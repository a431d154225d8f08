import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { typeOfValue } from '../../foundation/graphql/type-of-value.js';
import { DecisionOption } from './decision-option.js';
import {
  MajorityOutcomeEnum,
  RunoffDecidedByEnum,
  StageStatusEnum,
  TransferReasonEnum,
} from './methods.enums.js';
import type { CountDetails, StarDetails } from './methods/count-details.js';

/** An option at a stage of a count by transfers. */
@ObjectType({ description: 'An option at a stage of a count by transfers.' })
export class StageStanding {
  @Field(() => DecisionOption, { description: 'Which option it is about.' })
  option: DecisionOption;

  @Field(() => Float, {
    description: 'Its votes; fractions come of surpluses that were passed on.',
  })
  votes: number;

  @Field(() => Float, { description: 'Votes won, or lost, since the stage before.' })
  change: number;

  @Field(() => StageStatusEnum, { description: 'Where it stands.' })
  status: keyof typeof StageStatusEnum;
}

/** How a count by transfers stood. */
@ObjectType({
  description: 'How a count by transfers stood; the first stage is that of the first preferences.',
})
export class TransferStage {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Field(() => DecisionOption, {
    nullable: true,
    description:
      'Whose votes were passed on to come here; null in the first stage, and where surpluses of several were.',
  })
  from: DecisionOption | null;

  @Field(() => TransferReasonEnum, {
    nullable: true,
    description: 'Why they were passed on; null in the first stage.',
  })
  reason: keyof typeof TransferReasonEnum | null;

  @Field(() => [DecisionOption], {
    description:
      'Others with as many votes, whom only an earlier stage or the tie rule kept from being it.',
  })
  tiedWith: DecisionOption[];

  @Field(() => Float, {
    nullable: true,
    description:
      'The votes that elect somebody; null where it takes more than half of what still counts.',
  })
  quota: number | null;

  @Field(() => [StageStanding], { description: 'The options, in the order of the ballot.' })
  standings: StageStanding[];

  @Field(() => Float, {
    description:
      'Votes of ballots that name nobody who is still in, and what rounding down has lost.',
  })
  nonTransferable: number;
}

/** How votes were passed on. */
@ObjectType({
  description: 'Instant run-off and single transferable vote: how votes were passed on.',
})
export class TransferCount {
  kind: 'TRANSFERS';

  @Field(() => [TransferStage], { description: 'In order.' })
  stages: TransferStage[];
}

/** How one option fares against another. */
@ObjectType({ description: 'How one option fares against another.' })
export class Comparison {
  @Field(() => DecisionOption, { description: 'The option that is compared.' })
  option: DecisionOption;

  @Field(() => DecisionOption, { description: 'The option that it is compared with.' })
  other: DecisionOption;

  @Field(() => Int, { description: 'Ballots that rank the one above the other.' })
  votes: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'SCHULZE: the weakest link of the strongest path from the one to the other, 0 where there is none.',
  })
  strongestPath: number | null;

  @Field(() => MajorityOutcomeEnum, {
    nullable: true,
    description:
      'RANKED_PAIRS: what became of the one’s majority over the other; null where it has none.',
  })
  majority: keyof typeof MajorityOutcomeEnum | null;

  @Field(() => Int, {
    nullable: true,
    description: 'RANKED_PAIRS: in which place that majority was looked at, from 1.',
  })
  place: number | null;
}

/** Every two options compared. */
@ObjectType({ description: 'Schulze and ranked pairs: every two options compared.' })
export class PairwiseCount {
  kind: 'COMPARISONS';

  @Field(() => [Comparison], { description: 'Both ways for every two options.' })
  comparisons: Comparison[];

  @Field(() => [[DecisionOption]], {
    description: 'Best first; nobody within a tier is ahead of another.',
  })
  ranking: DecisionOption[][];
}

/** The run-off of STAR. */
@ObjectType({ description: 'STAR: the run-off of the two with the highest sums.' })
export class StarCount {
  kind: 'STAR';

  @Field(() => [DecisionOption], { description: 'The two, the one with the higher sum first.' })
  finalists: DecisionOption[];

  @Field(() => [Int], {
    description: 'How many ballots prefer each of them; empty without a run-off.',
  })
  preferring: number[];

  @Field(() => Int, { description: 'Ballots that score both the same.' })
  indifferent: number;

  @Field(() => [DecisionOption], {
    description: 'Others with as high a sum, whom only the tie rule kept out of the run-off.',
  })
  tiedWith: DecisionOption[];

  @Field(() => RunoffDecidedByEnum, {
    nullable: true,
    description: 'What decided between the two; null without a run-off.',
  })
  decidedBy: StarDetails['decidedBy'];
}

/** The grades of an option. */
@ObjectType({ description: 'The grades of an option: from 0, to reject, to 5, excellent.' })
export class OptionGrades {
  @Field(() => DecisionOption, { description: 'Which option it is about.' })
  option: DecisionOption;

  @Field(() => [Int], { description: 'How many ballots give each grade, the worst first.' })
  counts: number[];

  @Field(() => Int, {
    description: 'The median grade; of two middle ones the lower.',
  })
  median: number;

  @Field(() => Int, { description: 'Ballots that give a better grade.' })
  better: number;

  @Field(() => Int, { description: 'Ballots that give a worse grade.' })
  worse: number;
}

/** How often each option got each grade. */
@ObjectType({ description: 'Majority judgment: how often each option got each grade.' })
export class GradeCount {
  kind: 'GRADES';

  @Field(() => [OptionGrades], { description: 'Best first.' })
  grades: OptionGrades[];
}

/** An option that its supporters paid for together. */
@ObjectType({ description: 'An option that its supporters paid for together.' })
export class PaidOption {
  @Field(() => DecisionOption, { description: 'Which option it is about.' })
  option: DecisionOption;

  @Field(() => Int, { description: 'Who supports it and had anything left.' })
  supporters: number;

  @Field(() => Float, {
    description:
      'What each paid who had so much left, for each credit where credits were given; in minor units, with fractions.',
  })
  share: number;

  @Field(() => Int, { description: 'How many of them had less, and gave all of it.' })
  gaveAll: number;

  @Field(() => [DecisionOption], {
    description: 'Others that would have cost their supporters as little for what they are worth.',
  })
  tiedWith: DecisionOption[];
}

/** An option that its supporters could not pay for. */
@ObjectType({ description: 'An option that its supporters could not pay for.' })
export class UnpaidOption {
  @Field(() => DecisionOption, { description: 'Which option it is about.' })
  option: DecisionOption;

  @Field(() => Float, {
    description: 'What its supporters have left together, in minor units, with fractions.',
  })
  left: number;
}

/** Who paid for what. */
@ObjectType({ description: 'Equal shares: who paid for what.' })
export class SharesCount {
  kind: 'SHARES';

  @Field(() => Float, {
    description: 'What each voter had at the beginning, in minor units, with fractions.',
  })
  perVoter: number;

  @Field(() => [PaidOption], { description: 'In the order in which they were paid.' })
  paid: PaidOption[];

  @Field(() => [DecisionOption], {
    description: 'Paid from what no shares could spend, in that order.',
  })
  completion: DecisionOption[];

  @Field(() => [UnpaidOption], { description: 'Why not the others; most votes first.' })
  unpaid: UnpaidOption[];
}

/** The floor area behind an answer. */
@ObjectType({ description: 'The floor area behind an answer.' })
class OptionArea {
  @Field(() => DecisionOption, { description: 'Which answer.' })
  option: DecisionOption;

  @Field(() => Float, { description: 'In square metres; two decimals.' })
  area: number;
}

/** How owners decided by floor area. */
@ObjectType({ description: 'Owners who decide by heads and by floor area: the areas.' })
export class AreaCount {
  kind: 'AREAS';

  @Field(() => Float, { description: 'Of everybody on the roll, in square metres.' })
  roll: number;

  @Field(() => Float, { description: 'Of those who have cast, in square metres.' })
  cast: number;

  @Field(() => [OptionArea], { description: 'Behind each answer, in the order of the ballot.' })
  areas: OptionArea[];
}

const TYPES: Record<CountDetails['kind'], string> = {
  TRANSFERS: 'TransferCount',
  COMPARISONS: 'PairwiseCount',
  STAR: 'StarCount',
  GRADES: 'GradeCount',
  SHARES: 'SharesCount',
  AREAS: 'AreaCount',
};

export const TallyDetails = createUnionType({
  name: 'TallyDetails',
  description: 'How a method came to its result, so that the result can explain itself.',
  types: () =>
    [TransferCount, PairwiseCount, StarCount, GradeCount, SharesCount, AreaCount] as const,
  resolveType: typeOfValue('TallyDetails', ({ kind }: Pick<CountDetails, 'kind'>) => TYPES[kind]),
});
