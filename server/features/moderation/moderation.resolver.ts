import {
  Arg,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { Board } from '../communities/board.js';
import { boardById } from '../communities/communities.loaders.js';
import { Appeal } from './appeal.js';
import { Flag } from './flag.js';
import { ModerationAct } from './moderation-act.js';
import { ModerationCase } from './moderation-case.js';
import { AppealState, CaseState, ModerationAction } from './moderation.enums.js';
import {
  actsOfSubject,
  appealOfAct,
  caseById,
  flaggedByViewer,
  flagList,
  hidingOfSubject,
} from './moderation.loaders.js';
import { canModerate, canModerateIn, canRestore } from './moderation.policy.js';
import { subjectById } from './subjects.js';

const FlagConnection = connectionOf(() => Flag, 'Flag');

/** What the viewer may do about a case. */
@ObjectType({ description: 'What you may do about a case.' })
export class CasePermissions {
  @Field(() => Permission, { description: 'Hide it, or let it stand.' })
  moderate: Permission;

  @Field(() => Permission, { description: 'Bring it back.' })
  restore: Permission;
}

@Resolver(() => ModerationCase)
export class ModerationCaseResolver {
  @FieldResolver(() => CaseState, { description: 'Whether it waits.' })
  state(@Root() { decidedAt }: ModerationCase): CaseState {
    return decidedAt ? CaseState.DECIDED : CaseState.OPEN;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The title as it was when the case opened; null for what has none.',
  })
  title(@Root() { title }: ModerationCase, @Ctx() { locale }: RequestContext): string | null {
    return title && inLocale(title, locale);
  }

  @FieldResolver(() => String, {
    description: 'The text as it was when the case opened: safe HTML, made from markdown.',
  })
  bodyHtml(@Root() { body }: ModerationCase, @Ctx() { locale }: RequestContext): string {
    return renderMarkdown(inLocale(body, locale));
  }

  @FieldResolver(() => Person, { description: 'Who wrote it.' })
  author(@Root() one: ModerationCase, @Ctx() { loaders }: RequestContext): Promise<Person | null> {
    return loaders.load(personById, one.authorId);
  }

  @FieldResolver(() => Board, {
    nullable: true,
    description: 'The board it stands on; null for what stands on none.',
  })
  board(
    @Root() { boardId }: ModerationCase,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Board | null> | null {
    return boardId ? loaders.load(boardById, boardId) : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'The proposal it is, or is about, to read it in its place; null when it is about none.',
  })
  async proposalId(
    @Root() { subjectId }: ModerationCase,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string | null> {
    return (await loaders.load(subjectById, subjectId))?.proposalId ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is hidden now, by whatever act.' })
  async hidden(
    @Root() { subjectId }: ModerationCase,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    return Boolean((await loaders.load(subjectById, subjectId))?.hiddenAt);
  }

  @FieldResolver(() => FlagConnection, { description: 'The flags on it, oldest first.' })
  flags(
    @Root() { id }: ModerationCase,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Flag>> {
    return readConnection(context, flagList, { parent: id, first, after: after ?? null });
  }

  @FieldResolver(() => [ModerationAct], {
    description: 'What facilitators have done about it so far, this case and earlier ones.',
  })
  acts(
    @Root() { subjectId }: ModerationCase,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ModerationAct[]> {
    return loaders.load(actsOfSubject, subjectId);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => CasePermissions, { description: 'What you may do about it.' })
  async viewerCan(
    @Root() one: ModerationCase,
    @Ctx() context: RequestContext,
  ): Promise<CasePermissions> {
    const { loaders, viewer } = context;
    const flagged = await loaders.load(flaggedByViewer, one.subjectId);
    const hiding = await loaders.load(hidingOfSubject, one.subjectId);
    const appeal = hiding && (await loaders.load(appealOfAct, hiding.id));
    const facts = {
      ...one,
      flagged,
      hidden: hiding !== null,
      appealOpen: appeal?.state === AppealState.OPEN,
    };
    return {
      moderate: permission(context, canModerate(viewer, facts)),
      restore: permission(context, canRestore(viewer, facts)),
    };
  }
}

@Resolver(() => Flag)
export class FlagResolver {
  @FieldResolver(() => Person, { description: 'Who gave it. Told to nobody but facilitators.' })
  reporter(@Root() flag: Flag, @Ctx() { loaders }: RequestContext): Promise<Person | null> {
    return loaders.load(personById, flag.reporterId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was said with it, if anything.',
  })
  note(@Root() { note }: Flag, @Ctx() { locale }: RequestContext): string | null {
    return note && inLocale(note, locale);
  }
}

@Resolver(() => ModerationAct)
export class ModerationActResolver {
  @FieldResolver(() => String, { description: 'Why, in the words of who decided.' })
  publicReason(@Root() act: ModerationAct, @Ctx() { locale }: RequestContext): string {
    return inLocale(act.publicReason, locale);
  }

  @FieldResolver(() => Person, { description: 'Who decided.' })
  decidedBy(
    @Root() act: ModerationAct,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return loaders.load(personById, act.actorId);
  }

  @FieldResolver(() => Board, {
    nullable: true,
    description: 'The board it happened on; null when it was on none, or none that you may see.',
  })
  board(
    @Root() { boardId }: ModerationAct,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Board | null> | null {
    return boardId ? loaders.load(boardById, boardId) : null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => ModerationCase, {
    nullable: true,
    description: 'The case it decided, or undid. Null unless you may moderate there.',
  })
  case(
    @Root() { caseId, communityId }: ModerationAct,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<ModerationCase | null> | null {
    return canModerateIn(viewer, communityId).allowed ? loaders.load(caseById, caseId) : null;
  }

  @FieldResolver(() => Appeal, {
    nullable: true,
    description: 'The author’s appeal against it; null when there is none.',
  })
  appeal(
    @Root() { id, action }: ModerationAct,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Appeal | null> | null {
    return action === ModerationAction.HIDE ? loaders.load(appealOfAct, id) : null;
  }
}
