import {
  Extensions,
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission } from '../../foundation/errors/permission.js';
import { encodeCursor } from '../../foundation/events/cursor.js';
import { headOf } from '../../foundation/events/stream-heads.js';
import { Cursor, DateTime } from '../../foundation/graphql/scalars.js';
import { gaugeBoard } from '../../foundation/realtime/gauge-board.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { closingOf, leavingOf } from './board-guards.js';
import { Presence, presenceGauge } from './board-presence.js';
import { Board } from './board.js';
import { boardById, communityById } from './communities.loaders.js';
import { canChangePhase, canCloseBoard, canPlanPhases } from './communities.policy.js';
import { Community } from './community.js';
import { BoardPermissions } from './permissions.js';
import { Phase, PHASES, PhaseState, phaseState } from './phase.js';

/** One of a board's five phases. */
@ObjectType({ description: 'One of a board’s five phases.' })
export class BoardPhase {
  @Field(() => Phase, { description: 'Which phase.' })
  phase: Phase;

  @Field(() => PhaseState, { description: 'Whether it lies behind, is on, or lies ahead.' })
  state: PhaseState;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it is planned to end. It reminds; it doesn’t switch. Null when nothing is planned.',
  })
  plannedEnd: Date | null;
}

@Resolver(() => Board)
export class BoardResolver {
  @Query(() => Board, {
    nullable: true,
    description:
      'A board by its id; null when there is none, or none that you may see. Only on this way does `feedCursor` stand for all that is read below it.',
  })
  async board(
    @Ctx() { platform, loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'The board’s id.' }) id: string,
  ): Promise<Board | null> {
    // The cursor first, alone: what is read after it may be newer, never older, so query and feed leave no hole.
    const seq = await loaders.load(headOf, id);
    const board = await loaders.load(boardById, id);
    if (!board) return null;
    const feedCursor = encodeCursor({ epoch: platform.epoch, streamId: id, seq });
    return Object.assign(new Board(), board, { feedCursor });
  }

  @FieldResolver(() => Cursor, {
    nullable: true,
    description:
      'Where `boardFeed` goes on from what this query read. Null when the board was reached on another way than `Query.board`, since other data may then be older.',
  })
  feedCursor(@Root() board: Board): string | null {
    return board.feedCursor ?? null;
  }

  @FieldResolver(() => String, {
    description: 'What is deliberated, in the caller’s language where it has one.',
  })
  question(@Root() board: Board, @Ctx() { locale }: RequestContext): string {
    return inLocale(board.question, locale);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is about and how it works: safe HTML; null when nothing was written.',
  })
  introHtml(@Root() board: Board, @Ctx() { locale }: RequestContext): string | null {
    return board.intro && renderMarkdown(inLocale(board.intro, locale));
  }

  @FieldResolver(() => Community, { description: 'The community it belongs to.' })
  community(@Root() board: Board, @Ctx() { loaders }: RequestContext): Promise<Community | null> {
    return loaders.load(communityById, board.communityId);
  }

  @FieldResolver(() => [BoardPhase], { description: 'The five phases in order.' })
  phases(@Root() board: Board): BoardPhase[] {
    return PHASES.map((phase) => {
      const end = board.plannedEnds[phase];
      return {
        phase,
        state: phaseState(phase, board.phase),
        plannedEnd: end ? new Date(end) : null,
      };
    });
  }

  @FieldResolver(() => Presence, { description: 'How many are here now.' })
  presence(@Root() board: Board, @Ctx() { platform }: RequestContext): Promise<Presence> {
    return gaugeBoard(platform).of(presenceGauge, board.id).current();
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => BoardPermissions, { description: 'What you may do on this board.' })
  async viewerCan(@Root() board: Board, @Ctx() context: RequestContext): Promise<BoardPermissions> {
    const [leaving, closing] = await Promise.all([
      context.loaders.load(leavingOf, board.id),
      context.loaders.load(closingOf, board.id),
    ]);
    const changePhase = permission(context, canChangePhase(context.viewer, board, leaving));
    const planPhases = permission(context, canPlanPhases(context.viewer, board));
    const close = permission(context, canCloseBoard(context.viewer, board, closing));
    return { boardId: board.id, changePhase, planPhases, close };
  }
}
