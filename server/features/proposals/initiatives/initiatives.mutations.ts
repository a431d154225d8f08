import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { Needs } from '../../../foundation/graphql/needs.js';
import { Scope } from '../../../foundation/viewer.js';
import { answerWithBoard } from './answer-with-board.js';
import { initiativeById } from './initiatives.loaders.js';
import {
  AnswerInitiativeWithBoardInput,
  RefuseInitiativeInput,
  StartInitiativeInput,
  SupportInitiativeInput,
  WithdrawInitiativeInput,
  WithdrawInitiativeSupportInput,
} from './initiatives.inputs.js';
import {
  AnswerInitiativeWithBoardPayload,
  type InitiativePayload,
  RefuseInitiativePayload,
  StartInitiativePayload,
  SupportInitiativePayload,
  WithdrawInitiativePayload,
  WithdrawInitiativeSupportPayload,
} from './initiatives.payloads.js';
import { refuseInitiative } from './refuse-initiative.js';
import { startInitiative } from './start-initiative.js';
import { supportInitiative, withdrawInitiativeSupport } from './support-initiative.js';
import { withdrawInitiative } from './withdraw-initiative.js';

type Outcome = Promise<Attempted<InitiativePayload>>;

@Resolver()
export class InitiativesMutations {
  @Needs(Scope.PARTICIPATE)
  @Mutation(() => StartInitiativePayload, {
    description:
      'Starts an initiative, with you as the first to back it. For residents. What it needs is fixed now, by the rulebook in force and the register as it is.',
  })
  startInitiative(
    @Ctx() context: RequestContext,
    @Arg('input', () => StartInitiativeInput, { description: 'The new initiative.' })
    input: StartInitiativeInput,
  ): Outcome {
    return attempt(
      context,
      () => startInitiative(context, input),
      (id) => shown(context, id),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => SupportInitiativePayload, {
    description:
      'Backs an initiative, in public. For residents, until it is answered; backing twice is backing once.',
  })
  supportInitiative(
    @Ctx() context: RequestContext,
    @Arg('input', () => SupportInitiativeInput, { description: 'Which initiative.' })
    input: SupportInitiativeInput,
  ): Outcome {
    return changed(context, input, () => supportInitiative(context, input.initiativeId));
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => WithdrawInitiativeSupportPayload, {
    description:
      'Takes your backing of an initiative back. Does nothing when you don’t back it; an answer that is owed stays owed.',
  })
  withdrawInitiativeSupport(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawInitiativeSupportInput, { description: 'Which initiative.' })
    input: WithdrawInitiativeSupportInput,
  ): Outcome {
    return changed(context, input, () => withdrawInitiativeSupport(context, input.initiativeId));
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => WithdrawInitiativePayload, {
    description:
      'Takes an initiative back. For whoever started it, until it has the backing it needs.',
  })
  withdrawInitiative(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawInitiativeInput, { description: 'Which initiative.' })
    input: WithdrawInitiativeInput,
  ): Outcome {
    return changed(context, input, () => withdrawInitiative(context, input.initiativeId));
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => AnswerInitiativeWithBoardPayload, {
    description:
      'Answers an initiative by opening a board on it. For facilitators, once it has its backing.',
  })
  answerInitiativeWithBoard(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerInitiativeWithBoardInput, { description: 'Which, and how.' })
    input: AnswerInitiativeWithBoardInput,
  ): Outcome {
    return changed(context, input, () => answerWithBoard(context, input));
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => RefuseInitiativePayload, {
    description:
      'Answers an initiative by refusing it, with a reason that is published under your name. For facilitators, once it has its backing.',
  })
  refuseInitiative(
    @Ctx() context: RequestContext,
    @Arg('input', () => RefuseInitiativeInput, { description: 'Which, and why.' })
    input: RefuseInitiativeInput,
  ): Outcome {
    return changed(context, input, () => refuseInitiative(context, input));
  }
}

function changed(
  context: RequestContext,
  { initiativeId }: { initiativeId: string },
  useCase: () => Promise<void>,
): Outcome {
  return attempt(context, useCase, () => shown(context, initiativeId));
}

async function shown(
  { loaders }: RequestContext,
  id: string,
): Promise<Pick<InitiativePayload, 'initiative'>> {
  return { initiative: await loaders.load(initiativeById, id) };
}
