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
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { inLocale, type LocalizedText } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { personById } from '../accounts/accounts.loaders.js';
import { ViewerType } from '../accounts/accounts.resolver.js';
import { Person } from '../accounts/person.js';
import { facilitatorsOf } from '../proposals/initiatives/initiatives.loaders.js';
import { ModerationAct } from './moderation-act.js';
import { ModerationNotice } from './moderation-notice.js';
import { SubjectKind } from './moderation.enums.js';
import {
  actById,
  appealOfAct,
  caseById,
  noticeOfAct,
  restoringOfCase,
} from './moderation.loaders.js';
import { canAppeal } from './moderation.policy.js';
import { subjectById } from './subjects.js';

/** What the viewer may do about a notice. */
@ObjectType({ description: 'What you may do about your words being hidden.' })
export class NoticePermissions {
  @Field(() => Permission, { description: 'Appeal to another facilitator.' })
  appeal: Permission;
}

/** Most of somebody's words that one notice shows. */
const MOST_WORDS = 20;

/** Something the viewer wrote that is hidden, or was. */
@ObjectType({ description: 'Something you wrote that was hidden.' })
export class HiddenWords {
  @Field(() => ID, { description: 'The id of the proposal, comment or initiative.' })
  id: string;

  @Field(() => SubjectKind, { description: 'What it is.' })
  kind: SubjectKind;

  title: LocalizedText | null;
  body: LocalizedText;
}

const ModerationNoticeConnection = connectionOf(() => ModerationNotice, 'ModerationNotice');

const notices: Keyset = {
  name: 'notices',
  from: 'moderation_notice t',
  parent: 't.person_id',
  keys: [
    { sql: 't.at', type: 'timestamptz' },
    { sql: 't.act_id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.act_id',
};

const noticeList = {
  pages: pageLoader(notices),
  count: countLoader(notices),
  nodes: noticeOfAct,
};

@Resolver(() => ViewerType)
export class ViewerNoticesResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => ModerationNoticeConnection, {
    description:
      'Words of yours that facilitators hid, or that were hidden along with what they hung on; latest first.',
  })
  moderationNotices(
    @Root() { person }: ViewerType,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<ModerationNotice>> {
    return readConnection(context, noticeList, { parent: person.id, first, after: after ?? null });
  }
}

@Resolver(() => ModerationNotice)
export class ModerationNoticeResolver {
  @FieldResolver(() => ID, { description: 'The id of the act that hid them.' })
  id(@Root() { actId }: ModerationNotice): string {
    return actId;
  }

  @FieldResolver(() => ModerationAct, {
    description: 'Why they were hidden, when, and by whom.',
  })
  act(
    @Root() { actId }: ModerationNotice,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ModerationAct | null> {
    return loaders.load(actById, actId);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether your words were only hidden along with what they hung on: what was decided is not about them.',
  })
  async along(
    @Root() { actId, personId }: ModerationNotice,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    return (await loaders.load(actById, actId))!.authorId !== personId;
  }

  @FieldResolver(() => [HiddenWords], {
    description: `What you wrote, as many as ${MOST_WORDS}; what was decided about comes first, as it was then.`,
  })
  async words(
    @Root() { actId, subjectIds }: ModerationNotice,
    @Ctx() { loaders }: RequestContext,
  ): Promise<HiddenWords[]> {
    const { caseId, subjectId } = (await loaders.load(actById, actId))!;
    const found = await Promise.all(
      subjectIds.slice(0, MOST_WORDS).map(async (id) => {
        const subject = await loaders.load(subjectById, id);
        const judged = id === subjectId ? await loaders.load(caseById, caseId) : null;
        return subject && { ...subject, ...(judged && { title: judged.title, body: judged.body }) };
      }),
    );
    return found
      .filter((subject) => subject !== null)
      .map(({ id, kind, title, body }) => ({ id, kind, title, body }));
  }

  @FieldResolver(() => Int, { description: 'How much of what you wrote was hidden in all.' })
  wordCount(@Root() { subjectIds }: ModerationNotice): number {
    return subjectIds.length;
  }

  @FieldResolver(() => ModerationAct, {
    nullable: true,
    description: 'What brought it back; null while it is hidden.',
  })
  async restored(
    @Root() { actId }: ModerationNotice,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ModerationAct | null> {
    const { caseId } = (await loaders.load(actById, actId))!;
    return loaders.load(restoringOfCase, caseId);
  }

  @FieldResolver(() => [Person], {
    description:
      'The facilitators who may decide an appeal: all of this community but the one who hid it.',
  })
  async appealTo(
    @Root() { actId, personId }: ModerationNotice,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person[]> {
    const { communityId, actorId } = (await loaders.load(actById, actId))!;
    const ids = await loaders.load(facilitatorsOf, communityId);
    const others = ids.filter((id) => id !== actorId && id !== personId);
    const people = await Promise.all(others.map((id) => loaders.load(personById, id)));
    return people.filter((person) => person !== null);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => NoticePermissions, { description: 'What you may do about it.' })
  async viewerCan(
    @Root() { actId }: ModerationNotice,
    @Ctx() context: RequestContext,
  ): Promise<NoticePermissions> {
    const { loaders, viewer } = context;
    const { authorId, caseId } = (await loaders.load(actById, actId))!;
    const appealed = (await loaders.load(appealOfAct, actId)) !== null;
    const restored = (await loaders.load(restoringOfCase, caseId)) !== null;
    return { appeal: permission(context, canAppeal(viewer, { authorId, appealed, restored })) };
  }
}

@Resolver(() => HiddenWords)
export class HiddenWordsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its title, or an initiative’s question; null for what has none.',
  })
  title(@Root() { title }: HiddenWords, @Ctx() { locale }: RequestContext): string | null {
    return title && inLocale(title, locale);
  }

  @FieldResolver(() => String, { description: 'What it says: safe HTML, made from markdown.' })
  bodyHtml(@Root() { body }: HiddenWords, @Ctx() { locale }: RequestContext): string {
    return renderMarkdown(inLocale(body, locale));
  }
}
