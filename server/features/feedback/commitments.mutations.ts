import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { addStep } from './add-step.js';
import { changeCommitment, dropCommitment } from './change-commitment.js';
import { Commitment } from './commitment.js';
import {
  AddStepInput,
  ChangeCommitmentInput,
  DelayCommitmentInput,
  DropCommitmentInput,
  NameHelpersInput,
  PlanCommitmentInput,
  ReplyToOutcomeInput,
} from './commitments.inputs.js';
import { commitmentById, outcomeById } from './commitments.loaders.js';
import { delayCommitment } from './delay-commitment.js';
import { nameHelpers } from './name-helpers.js';
import { Outcome } from './outcome.js';
import { planCommitment } from './plan-commitment.js';
import { replyToOutcome } from './reply-to-outcome.js';

const ERRORS = 'Why it was not done; empty when it was.';

@ObjectType({ description: 'What came of changing a promise.' })
class CommitmentPayload {
  @Field(() => Commitment, { nullable: true, description: 'The promise as it is now.' })
  commitment?: Commitment | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of replying to a vote.' })
class ReplyToOutcomePayload {
  @Field(() => Outcome, { nullable: true, description: 'The outcome as it is now.' })
  outcome?: Outcome | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

/** Does it, and shows the promise as it is then. */
function changing(
  context: RequestContext,
  commitmentId: string,
  useCase: () => Promise<void>,
): Promise<Attempted<CommitmentPayload>> {
  return attempt(context, useCase, async () => ({
    commitment: await context.loaders.load(commitmentById, commitmentId),
  }));
}

@Resolver()
export class CommitmentsMutations {
  @Needs(Scope.OFFICIAL)
  @Mutation(() => CommitmentPayload, {
    description: 'Says by when a promise is kept, in which steps. For the body that leads.',
  })
  planCommitment(
    @Ctx() context: RequestContext,
    @Arg('input', () => PlanCommitmentInput, { description: 'How it will be kept.' })
    input: PlanCommitmentInput,
  ): Promise<Attempted<CommitmentPayload>> {
    return changing(context, input.commitmentId, () => planCommitment(context, input));
  }

  @Needs(Scope.OFFICIAL)
  @Mutation(() => CommitmentPayload, {
    description:
      'Adds a step. For the body that leads; to a kept promise only when residents say “not solved”.',
  })
  addStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddStepInput, { description: 'The new step.' }) input: AddStepInput,
  ): Promise<Attempted<CommitmentPayload>> {
    return changing(context, input.commitmentId, () => addStep(context, input));
  }

  @Needs(Scope.OFFICIAL, Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => CommitmentPayload, {
    description: 'Names the bodies that help. For the body that leads, and for facilitators.',
  })
  nameHelpers(
    @Ctx() context: RequestContext,
    @Arg('input', () => NameHelpersInput, { description: 'Who helps.' }) input: NameHelpersInput,
  ): Promise<Attempted<CommitmentPayload>> {
    return changing(context, input.commitmentId, () => nameHelpers(context, input));
  }

  @Needs(Scope.OFFICIAL)
  @Mutation(() => CommitmentPayload, {
    description: 'Puts a promise off, with a public reason. For the body that leads.',
  })
  delayCommitment(
    @Ctx() context: RequestContext,
    @Arg('input', () => DelayCommitmentInput, { description: 'Until when, and why.' })
    input: DelayCommitmentInput,
  ): Promise<Attempted<CommitmentPayload>> {
    return changing(context, input.commitmentId, () => delayCommitment(context, input));
  }

  @Needs(Scope.OFFICIAL)
  @Mutation(() => CommitmentPayload, {
    description:
      'Puts something else in the place of a promise, with a public reason. For the body that leads.',
  })
  changeCommitment(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChangeCommitmentInput, { description: 'What instead, and why.' })
    input: ChangeCommitmentInput,
  ): Promise<Attempted<CommitmentPayload>> {
    return changing(context, input.commitmentId, () => changeCommitment(context, input));
  }

  @Needs(Scope.OFFICIAL)
  @Mutation(() => CommitmentPayload, {
    description: 'Gives a promise up, with a public reason. For the body that leads.',
  })
  dropCommitment(
    @Ctx() context: RequestContext,
    @Arg('input', () => DropCommitmentInput, { description: 'Which one, and why.' })
    input: DropCommitmentInput,
  ): Promise<Attempted<CommitmentPayload>> {
    return changing(context, input.commitmentId, () => dropCommitment(context, input));
  }

  @Needs(Scope.OFFICIAL)
  @Mutation(() => ReplyToOutcomePayload, {
    description: 'Gives the reasoned reply that is owed on a vote that advises. For its body.',
  })
  replyToOutcome(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReplyToOutcomeInput, { description: 'What the body says.' })
    input: ReplyToOutcomeInput,
  ): Promise<Attempted<ReplyToOutcomePayload>> {
    return attempt(
      context,
      () => replyToOutcome(context, input),
      async () => ({ outcome: await context.loaders.load(outcomeById, input.outcomeId) }),
    );
  }
}
