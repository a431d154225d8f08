import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { delayStep } from './delay-commitment.js';
import { judgeStep } from './judge-step.js';
import { reportStep } from './report-step.js';
import { Step } from './step.js';
import { stepById } from './steps.loaders.js';
import { leaveStep, takeStep, unwatchStep, watchStep } from './take-step.js';

const RETRY_KEY =
  'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.';
const STEP = 'The step it is about.';

@InputType({ description: 'A step to take on, leave or watch.' })
class StepPartInput {
  @Field(() => ID, { description: STEP })
  stepId: string;
}

@InputType('TakeStepInput', { description: 'A step to take on.' })
class TakeStepInput extends StepPartInput {}

@InputType('LeaveStepInput', { description: 'A step to give back.' })
class LeaveStepInput extends StepPartInput {}

@InputType('WatchStepInput', { description: 'A step to watch over.' })
class WatchStepInput extends StepPartInput {}

@InputType('UnwatchStepInput', { description: 'A step to watch over no longer.' })
class UnwatchStepInput extends StepPartInput {}

@InputType({ description: 'A photo as evidence.' })
class PhotoInput {
  @Field(() => ID, {
    description:
      'The id that `POST /files` gave for it. You must have sent it yourself, within the last day and for nothing else.',
  })
  fileId: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What can be seen on it, for those who can’t see it: at most 200 characters. Left out, only its number and the step are said.',
  })
  alt?: string | null;
}

@InputType({ description: 'Evidence that a step is done.' })
class ReportStepInput extends StepPartInput {
  @Field(() => String, {
    description: 'What was done and where it can be seen: markdown, 1 to 5,000 characters.',
  })
  body: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where more can be seen, such as papers: an https address.',
  })
  link?: string | null;

  @Field(() => [PhotoInput], {
    nullable: true,
    description: 'Photos of it, at most 6, in the order in which they are shown.',
  })
  photos?: PhotoInput[] | null;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@InputType({ description: 'What you say of the evidence.' })
class JudgeStepInput extends StepPartInput {
  @Field(() => Boolean, { description: 'Whether you accept it; else you reject it.' })
  accepted: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 2,000 characters; a rejection needs it.',
  })
  reason?: string | null;
}

@InputType({ description: 'A step put off.' })
class DelayStepInput extends StepPartInput {
  @Field(() => DateTime, {
    description: 'When it will be done; later than it was due, not after its promise is.',
  })
  newDueAt: Date;

  @Field(() => String, { description: 'Why, for everybody to read: 1 to 2,000 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of changing a step.' })
class StepPayload {
  @Field(() => Step, { nullable: true, description: 'The step as it is now.' })
  step?: Step | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

/** Does it, and shows the step as it is then. */
function changing(
  context: RequestContext,
  stepId: string,
  useCase: () => Promise<void>,
): Promise<Attempted<StepPayload>> {
  return attempt(context, useCase, async () => ({
    step: await context.loaders.load(stepById, stepId),
  }));
}

@Resolver()
export class StepsMutations {
  @Needs(Scope.PARTICIPATE)
  @Mutation(() => StepPayload, {
    description: 'Takes a step on, to do it or help with it. For residents.',
  })
  takeStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => TakeStepInput, { description: 'Which step.' }) input: TakeStepInput,
  ): Promise<Attempted<StepPayload>> {
    return changing(context, input.stepId, () => takeStep(context, input.stepId));
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => StepPayload, {
    description: 'Gives a step back. Does nothing when you have not taken it on.',
  })
  leaveStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => LeaveStepInput, { description: 'Which step.' }) input: LeaveStepInput,
  ): Promise<Attempted<StepPayload>> {
    return changing(context, input.stepId, () => leaveStep(context, input.stepId));
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => StepPayload, {
    description: 'Watches over a step: it is done only when watchers accept. For residents.',
  })
  watchStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => WatchStepInput, { description: 'Which step.' }) input: WatchStepInput,
  ): Promise<Attempted<StepPayload>> {
    return changing(context, input.stepId, () => watchStep(context, input.stepId));
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => StepPayload, {
    description: 'Stops watching over a step. Does nothing when you don’t.',
  })
  unwatchStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => UnwatchStepInput, { description: 'Which step.' }) input: UnwatchStepInput,
  ): Promise<Attempted<StepPayload>> {
    return changing(context, input.stepId, () => unwatchStep(context, input.stepId));
  }

  @Needs(Scope.PARTICIPATE, Scope.OFFICIAL)
  @Mutation(() => StepPayload, {
    description:
      'Reports a step with evidence. For staff of its body, and residents who have taken it on.',
  })
  reportStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReportStepInput, { description: 'The evidence.' }) input: ReportStepInput,
  ): Promise<Attempted<StepPayload>> {
    return changing(context, input.stepId, () => reportStep(context, input));
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => StepPayload, {
    description:
      'Accepts the evidence, or rejects it with a reason. For residents who watch, once a round.',
  })
  judgeStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => JudgeStepInput, { description: 'What you say.' }) input: JudgeStepInput,
  ): Promise<Attempted<StepPayload>> {
    return changing(context, input.stepId, () => judgeStep(context, input));
  }

  @Needs(Scope.OFFICIAL)
  @Mutation(() => StepPayload, {
    description:
      'Puts a step off, with a public reason. For the body that leads, within the promise’s time.',
  })
  delayStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => DelayStepInput, { description: 'Until when, and why.' })
    input: DelayStepInput,
  ): Promise<Attempted<StepPayload>> {
    return changing(context, input.stepId, () => delayStep(context, input));
  }
}
