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
import { defineLoader } from '../../foundation/loaders/index.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { ViewerType } from '../accounts/accounts.resolver.js';
import { ModerationAct } from './moderation-act.js';
import { actById, appealOfAct, caseById, restoringOfCase } from './moderation.loaders.js';
import { canAppeal } from './moderation.policy.js';

/** What the viewer may do about a notice. */
@ObjectType({ description: 'What you may do about your words being hidden.' })
export class NoticePermissions {
  @Field(() => Permission, { description: 'Appeal to another facilitator.' })
  appeal: Permission;
}

/** To an author: what became of their words. */
@ObjectType({ description: 'To you as the author: words of yours that a facilitator hid.' })
export class ModerationNotice {
  @Field(() => ID, { description: 'The id of the act that hid them.' })
  id: string;

  @Field(() => ModerationAct, { description: 'Why they were hidden, when, and by whom.' })
  act: ModerationAct;
}

const ModerationNoticeConnection = connectionOf(() => ModerationNotice, 'ModerationNotice');

const notices: Keyset = {
  name: 'notices',
  from: 'moderation_act t',
  parent: 't.author_id',
  where: `t.action = 'HIDE'`,
  keys: [
    { sql: 't.at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.id',
};

const noticeList = {
  pages: pageLoader(notices),
  count: countLoader(notices),
  nodes: defineLoader<string, ModerationNotice | null>((ids, { loaders }) =>
    Promise.all(
      ids.map(async (id) => {
        const act = await loaders.load(actById, id);
        return act && Object.assign(new ModerationNotice(), { id, act });
      }),
    ),
  ),
};

@Resolver(() => ViewerType)
export class ViewerNoticesResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => ModerationNoticeConnection, {
    description: 'Words of yours that facilitators hid, latest first.',
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
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The title of what you wrote; null for what has none.',
  })
  async title(
    @Root() { act }: ModerationNotice,
    @Ctx() { loaders, locale }: RequestContext,
  ): Promise<string | null> {
    const title = (await loaders.load(caseById, act.caseId))?.title;
    return title ? inLocale(title, locale) : null;
  }

  @FieldResolver(() => String, {
    description: 'What you wrote: safe HTML, made from markdown.',
  })
  async bodyHtml(
    @Root() { act }: ModerationNotice,
    @Ctx() { loaders, locale }: RequestContext,
  ): Promise<string> {
    const { body } = (await loaders.load(caseById, act.caseId))!;
    return renderMarkdown(inLocale(body, locale));
  }

  @FieldResolver(() => ModerationAct, {
    nullable: true,
    description: 'What brought it back; null while it is hidden.',
  })
  restored(
    @Root() { act }: ModerationNotice,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ModerationAct | null> {
    return loaders.load(restoringOfCase, act.caseId);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => NoticePermissions, { description: 'What you may do about it.' })
  async viewerCan(
    @Root() { act }: ModerationNotice,
    @Ctx() context: RequestContext,
  ): Promise<NoticePermissions> {
    const { loaders, viewer } = context;
    const appealed = (await loaders.load(appealOfAct, act.id)) !== null;
    const restored = (await loaders.load(restoringOfCase, act.caseId)) !== null;
    const facts = { authorId: act.authorId, appealed, restored };
    return { appeal: permission(context, canAppeal(viewer, facts)) };
  }
}
