import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { permission, Permission } from '../../../foundation/errors/permission.js';
import { encodeCursor } from '../../../foundation/events/cursor.js';
import { readHead } from '../../../foundation/events/stream-log.js';
import { Cursor, SafeInt } from '../../../foundation/graphql/scalars.js';
import { inLocale } from '../../../foundation/text/localized-text.js';
import { plainSummary, renderMarkdown } from '../../../foundation/text/markdown.js';
import { personById } from '../../accounts/accounts.loaders.js';
import { Person } from '../../accounts/person.js';
import { Board } from '../../communities/board.js';
import { boardById, communityById } from '../../communities/communities.loaders.js';
import { Community } from '../../communities/community.js';
import { isOverdue } from './goalposts.js';
import { InitiativePermissions } from './initiative-types.js';
import { Initiative } from './initiative.js';
import {
  facilitatorsOf,
  initiativeBackedByViewer,
  initiativeById,
  initiativeSupportOf,
} from './initiatives.loaders.js';
import {
  canAnswerInitiative,
  canSupportInitiative,
  canWithdrawInitiative,
} from './initiatives.policy.js';

/** An initiative that comes with a gauge's count, which is newer than what would be read. */
export type CountedInitiative = Initiative & { counted?: { count: number; version: number } };

@Resolver(() => Initiative)
export class InitiativeResolver {
  @Query(() => Initiative, {
    nullable: true,
    description:
      'An initiative by its id; null when there is none, or none that you may see. Only on this way does its `feedCursor` stand for all that is read below it.',
  })
  async initiative(
    @Ctx() { platform, loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'The initiative’s id.' }) id: string,
  ): Promise<Initiative | null> {
    const known = await loaders.load(initiativeById, id);
    if (!known) return null;
    // The cursor before the rest: what is read after it may be newer, never older, so query and feed leave no hole.
    const { communityId } = known;
    const seq = await readHead(platform.db, communityId);
    loaders.clear();
    const initiative = await loaders.load(initiativeById, id);
    if (!initiative) return null;
    const feedCursor = encodeCursor({ epoch: platform.epoch, streamId: communityId, seq });
    return Object.assign(new Initiative(), initiative, { feedCursor });
  }

  @FieldResolver(() => Cursor, {
    nullable: true,
    description:
      'Where `communityFeed` of its community goes on from what this query read. Null when the initiative was reached on another way than `Query.initiative`.',
  })
  feedCursor(@Root() initiative: Initiative): string | null {
    return initiative.feedCursor ?? null;
  }

  @FieldResolver(() => Community, { description: 'The community whose agenda it is for.' })
  community(
    @Root() initiative: Initiative,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Community | null> {
    return loaders.load(communityById, initiative.communityId);
  }

  @FieldResolver(() => Person, { description: 'Who started it.' })
  starter(
    @Root() initiative: Initiative,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return loaders.load(personById, initiative.starterId);
  }

  @FieldResolver(() => String, {
    description: 'What it asks to be deliberated, in the caller’s language where it has one.',
  })
  question(@Root() initiative: Initiative, @Ctx() { locale }: RequestContext): string {
    return inLocale(initiative.question, locale);
  }

  @FieldResolver(() => String, { description: 'Why, in full: safe HTML.' })
  bodyHtml(@Root() initiative: Initiative, @Ctx() { locale }: RequestContext): string {
    return renderMarkdown(inLocale(initiative.body, locale));
  }

  @FieldResolver(() => String, {
    description: 'The beginning of what it says, as plain text of at most 120 characters.',
  })
  summary(@Root() initiative: Initiative, @Ctx() { locale }: RequestContext): string {
    return plainSummary(inLocale(initiative.body, locale));
  }

  @FieldResolver(() => Int, { description: 'How many residents back it now.' })
  async supportCount(
    @Root() initiative: CountedInitiative,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return (initiative.counted ?? (await loaders.load(initiativeSupportOf, initiative.id))).count;
  }

  @FieldResolver(() => SafeInt, {
    description:
      'When `supportCount` was counted: the database’s clock in microseconds. A greater one is newer.',
  })
  async supportVersion(
    @Root() initiative: CountedInitiative,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return (initiative.counted ?? (await loaders.load(initiativeSupportOf, initiative.id))).version;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether its answer was due before now and has not been given. It stays owed, however late.',
  })
  overdue(@Root() initiative: Initiative, @Ctx() { platform }: RequestContext): boolean {
    return isOverdue(initiative, platform.clock.now());
  }

  @FieldResolver(() => [Person], {
    description: 'The community’s facilitators, who owe the answer once it has its backing.',
  })
  async owedBy(
    @Root() initiative: Initiative,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person[]> {
    const ids = await loaders.load(facilitatorsOf, initiative.communityId);
    const people = await Promise.all(ids.map((id) => loaders.load(personById, id)));
    return people.filter((person) => person !== null);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who answered it; null while nobody has.',
  })
  answeredBy(
    @Root() { answeredById }: Initiative,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> | null {
    return answeredById ? loaders.load(personById, answeredById) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was refused: safe HTML; null when it was not.',
  })
  reasonHtml(@Root() { reason }: Initiative, @Ctx() { locale }: RequestContext): string | null {
    return reason && renderMarkdown(inLocale(reason, locale));
  }

  @FieldResolver(() => Board, {
    nullable: true,
    description: 'The board that was opened on it; null when none was, or when you may not see it.',
  })
  board(
    @Root() { boardId }: Initiative,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Board | null> | null {
    return boardId ? loaders.load(boardById, boardId) : null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Boolean, { description: 'Whether you back it.' })
  viewerSupports(
    @Root() initiative: Initiative,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    return loaders.load(initiativeBackedByViewer, initiative.id);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => InitiativePermissions, { description: 'What you may do with it.' })
  viewerCan(@Root() initiative: Initiative, @Ctx() context: RequestContext): InitiativePermissions {
    const { viewer } = context;
    const answer: Permission = permission(context, canAnswerInitiative(viewer, initiative));
    return {
      initiative,
      support: permission(context, canSupportInitiative(viewer, initiative)),
      answer,
      refuse: answer,
      withdraw: permission(context, canWithdrawInitiative(viewer, initiative)),
    };
  }
}
