import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { Board } from './board.js';
import { changePhase } from './change-phase.js';
import { closeBoard } from './close-board.js';
import { boardById } from './communities.loaders.js';
import { Phase } from './phase.js';
import { planPhases } from './plan-phases.js';

const ERRORS = 'Why it was not done; empty when it was.';

@InputType({ description: 'A board’s move to another phase.' })
class ChangePhaseInput {
  @Field(() => ID, { description: 'Which board to move.' })
  boardId: string;

  @Field(() => Phase, { description: 'The phase to move to.' })
  to: Phase;
}

@ObjectType({ description: 'What came of moving a board to another phase.' })
class ChangePhasePayload {
  @Field(() => Board, { nullable: true, description: 'The board as it is now.' })
  board?: Board | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'When a phase is planned to end.' })
class PlannedEndInput {
  @Field(() => Phase, { description: 'Which phase; one that is on or lies ahead.' })
  phase: Phase;

  @Field(() => DateTime, {
    description: 'When it is planned to end: in the future, or as it was planned before.',
  })
  plannedEnd: Date;
}

@InputType({ description: 'A board’s plan.' })
class PlanPhasesInput {
  @Field(() => ID, { description: 'Which board to plan.' })
  boardId: string;

  @Field(() => [PlannedEndInput], {
    description:
      'The whole plan for the phases that are on or lie ahead, each ending later than the one before it. A phase left out has no planned end.',
  })
  ends: PlannedEndInput[];
}

@ObjectType({ description: 'What came of planning a board’s phases.' })
class PlanPhasesPayload {
  @Field(() => Board, { nullable: true, description: 'The board as it is now.' })
  board?: Board | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A board to be closed.' })
class CloseBoardInput {
  @Field(() => ID, { description: 'Which board to close.' })
  boardId: string;
}

@ObjectType({ description: 'What came of closing a board.' })
class CloseBoardPayload {
  @Field(() => Board, { nullable: true, description: 'The board as it stays.' })
  board?: Board | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class PhasesMutations {
  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => ChangePhasePayload, {
    description:
      'Moves a board to another phase. For facilitators; refused while a decision on it is open.',
  })
  changePhase(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChangePhaseInput, { description: 'Which board, to which phase.' })
    input: ChangePhaseInput,
  ): Promise<Attempted<ChangePhasePayload>> {
    return attempt(
      context,
      () => changePhase(context, input),
      async () => ({ board: await context.loaders.load(boardById, input.boardId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => PlanPhasesPayload, {
    description:
      'Says when a board’s phases are planned to end. For facilitators. A planned end reminds; it never switches.',
  })
  planPhases(
    @Ctx() context: RequestContext,
    @Arg('input', () => PlanPhasesInput, { description: 'Which board, and its plan.' })
    input: PlanPhasesInput,
  ): Promise<Attempted<PlanPhasesPayload>> {
    return attempt(
      context,
      () => planPhases(context, input),
      async () => ({ board: await context.loaders.load(boardById, input.boardId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => CloseBoardPayload, {
    description:
      'Closes a board in REVIEW for good. For facilitators; refused while anything on it is unanswered, see `Board.unanswered`.',
  })
  closeBoard(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseBoardInput, { description: 'Which board.' }) input: CloseBoardInput,
  ): Promise<Attempted<CloseBoardPayload>> {
    return attempt(
      context,
      () => closeBoard(context, input.boardId),
      async () => ({ board: await context.loaders.load(boardById, input.boardId) }),
    );
  }
}
