import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { DateTime, SafeInt } from '../../foundation/graphql/scalars.js';
import { castBallot } from './cast-ballot.js';
import { closeDecision } from './close-decision.js';
import { createDecision } from './create-decision.js';
import { DecisionBasis, TallyVisibility } from './decision.enums.js';
import { Decision } from './decision.js';
import { decisionById } from './decisions.loaders.js';
import { BudgetRuleEnum, DecisionMethodEnum, TieRuleEnum } from './methods.enums.js';
import type { BudgetRule, DecisionMethod, TieRule } from './methods/method.js';
import { openDecision } from './open-decision.js';
import { ShownBallot } from './shown-ballot.js';

const ERRORS = 'Why it was not done; empty when it was.';

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

@InputType({
  description: 'How ballots are filled in and counted. Give only what the method uses.',
})
class DecisionRulesInput {
  @Field(() => Float, {
    nullable: true,
    description:
      'YES_NO: the least share of yes among yes and no, in percent; 50 (more than half) when left out.',
  })
  thresholdPercent?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'APPROVAL: how many options win; 1 when left out.',
  })
  winnerCount?: number | null;

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
    description: 'BUDGET: options with fewer votes are left out.',
  })
  minScore?: number | null;

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

@InputType({ description: 'A new decision, with everything residents must know before it opens.' })
class CreateDecisionInput {
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
    description: 'Whether the result binds. A binding BUDGET must name its money.',
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

  @Field(() => Float, {
    description: 'The least turnout for a valid result, in percent of the roll, 0 to 100.',
  })
  quorumPercent: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it opens by itself; left out: a facilitator opens it.',
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

@ObjectType({ description: 'What came of fixing a decision.' })
class CreateDecisionPayload {
  @Field(() => Decision, { nullable: true, description: 'The new decision.' })
  decision?: Decision | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'Which decision to open.' })
class OpenDecisionInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId: string;
}

@ObjectType({ description: 'What came of opening a decision.' })
class OpenDecisionPayload {
  @Field(() => Decision, { nullable: true, description: 'The decision as it is now.' })
  decision?: Decision | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'Which decision to close.' })
class CloseDecisionInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId: string;
}

@ObjectType({ description: 'What came of closing a decision.' })
class CloseDecisionPayload {
  @Field(() => Decision, { nullable: true, description: 'The decision as it is now.' })
  decision?: Decision | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'What a ballot chooses.' })
class BallotChoiceInput {
  @Field(() => [ID], {
    description:
      'The options chosen, each once. YES_NO: exactly one. Empty for a blank ballot, where the rules allow one.',
  })
  options: string[];
}

@InputType({ description: 'A ballot.' })
class CastBallotInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId: string;

  @Field(() => BallotChoiceInput, { description: 'What it chooses.' })
  choice: BallotChoiceInput;

  @Field(() => String, {
    description:
      '32 random bytes, drawn anew for each ballot: base64url without padding, 43 characters. Keep it until you have an answer and retry with the same: the same ballot is never taken twice.',
  })
  nonce: string;
}

@ObjectType({
  description:
    'What came of casting a ballot. Once it names the ballot, the ballot is stored for good.',
})
export class CastBallotPayload {
  /** The decision, for those who ask for it. */
  decisionId?: string;

  @Field(() => ShownBallot, { nullable: true, description: 'The ballot as it was taken.' })
  ballot?: ShownBallot | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class DecisionsMutations {
  @Mutation(() => CreateDecisionPayload, {
    description:
      'Fixes a decision and announces it. For facilitators; nothing about it can be changed afterwards.',
  })
  createDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateDecisionInput, { description: 'The new decision.' })
    input: CreateDecisionInput,
  ): Promise<Attempted<CreateDecisionPayload>> {
    return attempt(context, async () => {
      const id = await createDecision(context, input);
      return { decision: await context.loaders.load(decisionById, id) };
    });
  }

  @Mutation(() => OpenDecisionPayload, {
    description:
      'Opens a decision and freezes its roll. For facilitators, in DECIDE, not before a planned opening.',
  })
  openDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => OpenDecisionInput, { description: 'Which decision.' })
    input: OpenDecisionInput,
  ): Promise<Attempted<OpenDecisionPayload>> {
    return attempt(context, async () => {
      await openDecision(context, input.decisionId);
      return { decision: await context.loaders.load(decisionById, input.decisionId) };
    });
  }

  @Mutation(() => CloseDecisionPayload, {
    description: 'Closes a decision and counts it. For facilitators, not before a planned closing.',
  })
  closeDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseDecisionInput, { description: 'Which decision.' })
    input: CloseDecisionInput,
  ): Promise<Attempted<CloseDecisionPayload>> {
    return attempt(context, async () => {
      await closeDecision(context, input.decisionId);
      return { decision: await context.loaders.load(decisionById, input.decisionId) };
    });
  }

  @Mutation(() => CastBallotPayload, {
    description:
      'Casts your ballot, or replaces the one you cast, until closing. For people on the roll.',
  })
  castBallot(
    @Ctx() context: RequestContext,
    @Arg('input', () => CastBallotInput, { description: 'The ballot.' }) input: CastBallotInput,
  ): Promise<Attempted<CastBallotPayload>> {
    return attempt(context, async () => ({
      ballot: await castBallot(context, input),
      decisionId: input.decisionId,
    }));
  }
}

@Resolver(() => CastBallotPayload)
export class CastBallotPayloadResolver {
  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The decision it was cast in; null when it was refused.',
  })
  decision(
    @Root() { decisionId }: CastBallotPayload,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Decision | null> | null {
    return decisionId ? loaders.load(decisionById, decisionId) : null;
  }
}
