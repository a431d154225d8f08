import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { BallotChoiceInput } from './ballot-choice.input.js';
import { castBallot } from './cast-ballot.js';
import { closeDecision } from './close-decision.js';
import { CreateDecisionInput } from './create-decision.input.js';
import { createDecision } from './create-decision.js';
import { Decision } from './decision.js';
import { decisionById } from './decisions.loaders.js';
import { openDecision } from './open-decision.js';
import { ShownBallot } from './shown-ballot.js';

const ERRORS = 'Why it was not done; empty when it was.';

@ObjectType({ description: 'What came of fixing a decision.' })
class CreateDecisionPayload {
  @Field(() => Decision, { nullable: true, description: 'The new decision.' })
  decision?: Decision | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'Which decision to open.' })
class OpenDecisionInput {
  @Field(() => ID, { description: 'Which decision to open.' })
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
  @Field(() => ID, { description: 'Which decision to close.' })
  decisionId: string;
}

@ObjectType({ description: 'What came of closing a decision.' })
class CloseDecisionPayload {
  @Field(() => Decision, { nullable: true, description: 'The decision as it is now.' })
  decision?: Decision | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A ballot as its voter fills it in.' })
class CastBallotInput {
  @Field(() => ID, { description: 'The decision it is cast in.' })
  decisionId: string;

  @Field(() => BallotChoiceInput, { description: 'What it chooses.' })
  choice: BallotChoiceInput;

  @Field(() => String, {
    description:
      '32 random bytes, drawn anew for each ballot: base64url without padding, 43 characters. Keep it until you have an answer and retry with the same: the same ballot is never taken twice.',
  })
  nonce: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'You agree that everybody can see what this ballot chooses, under the name you are shown by. An OPEN decision takes no ballot without it; elsewhere it says nothing.',
  })
  publicChoiceAccepted: boolean;
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
  @Needs(Scope.PARTICIPATE, Scope.OFFICIAL, Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => CreateDecisionPayload, {
    description:
      'Fixes a decision and announces it. For facilitators; nothing about it can be changed afterwards.',
  })
  createDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateDecisionInput, { description: 'The new decision.' })
    input: CreateDecisionInput,
  ): Promise<Attempted<CreateDecisionPayload>> {
    return attempt(
      context,
      () => createDecision(context, input),
      async (id) => ({ decision: await context.loaders.load(decisionById, id) }),
    );
  }

  @Needs(Scope.PARTICIPATE, Scope.OFFICIAL, Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => OpenDecisionPayload, {
    description:
      'Opens a decision and freezes its roll. For facilitators, in DECIDE, not before a planned opening.',
  })
  openDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => OpenDecisionInput, { description: 'Which decision.' })
    input: OpenDecisionInput,
  ): Promise<Attempted<OpenDecisionPayload>> {
    return attempt(
      context,
      () => openDecision(context, input.decisionId),
      async () => ({ decision: await context.loaders.load(decisionById, input.decisionId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => CloseDecisionPayload, {
    description: 'Closes a decision and counts it. For facilitators, not before a planned closing.',
  })
  closeDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseDecisionInput, { description: 'Which decision.' })
    input: CloseDecisionInput,
  ): Promise<Attempted<CloseDecisionPayload>> {
    return attempt(
      context,
      () => closeDecision(context, input.decisionId),
      async () => ({ decision: await context.loaders.load(decisionById, input.decisionId) }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => CastBallotPayload, {
    description:
      'Casts your ballot, or replaces the one you cast, until closing. For people on the roll.',
  })
  castBallot(
    @Ctx() context: RequestContext,
    @Arg('input', () => CastBallotInput, { description: 'The ballot.' }) input: CastBallotInput,
  ): Promise<Attempted<CastBallotPayload>> {
    return attempt(
      context,
      () => castBallot(context, input),
      (ballot) => ({ ballot, decisionId: ballot.decisionId }),
    );
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
