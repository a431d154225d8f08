import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Board } from '../../../features/communities/board.js';
import {
  BOARD_CLOSED,
  PHASE_CHANGED,
  PHASES_PLANNED,
} from '../../../features/communities/communities.events.js';
import { boardById } from '../../../features/communities/communities.loaders.js';
import { Phase, PHASES } from '../../../features/communities/phase.js';
import type { RequestContext } from '../../../foundation/context.js';
import { BoardEvent, type EventTypes } from '../board-event.js';

/** The board moved to another phase. */
@ObjectType({ implements: BoardEvent, description: 'The board moved to another phase.' })
export class PhaseChanged extends BoardEvent {
  @Field(() => Board, {
    nullable: true,
    description: 'The board; null when you may no longer see it.',
  })
  board?: Board | null;

  @Field(() => Phase, {
    nullable: true,
    description: 'The phase it moved to; null for moves from before that was written down.',
  })
  to?: Phase | null;
}

/** The planned ends of the board's phases changed. */
@ObjectType({
  implements: BoardEvent,
  description: 'It was said anew when the board’s phases are planned to end.',
})
export class PhasesPlanned extends BoardEvent {
  @Field(() => Board, {
    nullable: true,
    description: 'The board; null when you may no longer see it.',
  })
  board?: Board | null;
}

/** The board was closed. */
@ObjectType({
  implements: BoardEvent,
  description: 'The board was closed: everything on it is answered, and nothing changes any more.',
})
export class BoardClosed extends BoardEvent {
  @Field(() => Board, {
    nullable: true,
    description: 'The board; null when you may no longer see it.',
  })
  board?: Board | null;
}

@Resolver(() => PhaseChanged)
export class PhaseChangedResolver {
  @FieldResolver(() => Board, { nullable: true })
  board(@Root() { ids }: PhaseChanged, @Ctx() { loaders }: RequestContext): Promise<Board | null> {
    return loaders.load(boardById, ids['boardId']!);
  }

  @FieldResolver(() => Phase, { nullable: true })
  to(@Root() { ids }: PhaseChanged): Phase | null {
    return PHASES.find((phase) => phase === ids['to']) ?? null;
  }
}

@Resolver(() => PhasesPlanned)
export class PhasesPlannedResolver {
  @FieldResolver(() => Board, { nullable: true })
  board(@Root() { ids }: PhasesPlanned, @Ctx() { loaders }: RequestContext): Promise<Board | null> {
    return loaders.load(boardById, ids['boardId']!);
  }
}

@Resolver(() => BoardClosed)
export class BoardClosedResolver {
  @FieldResolver(() => Board, { nullable: true })
  board(@Root() { ids }: BoardClosed, @Ctx() { loaders }: RequestContext): Promise<Board | null> {
    return loaders.load(boardById, ids['boardId']!);
  }
}

/** What happens to the board itself, by kind. */
export const COMMUNITIES_EVENTS: EventTypes = {
  [PHASE_CHANGED]: PhaseChanged,
  [PHASES_PLANNED]: PhasesPlanned,
  [BOARD_CLOSED]: BoardClosed,
};

/** What reads the things these events are about. */
export const COMMUNITIES_EVENT_RESOLVERS = [
  PhaseChangedResolver,
  PhasesPlannedResolver,
  BoardClosedResolver,
] as const;
