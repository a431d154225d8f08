import { Ctx, Extensions, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { Appeal } from './appeal.js';
import { ModerationAct } from './moderation-act.js';
import { ModerationCase } from './moderation-case.js';
import { AppealState } from './moderation.enums.js';
import { actById, caseById, flaggedByViewer } from './moderation.loaders.js';
import { canDecideAppeal, canModerateIn } from './moderation.policy.js';

/** What the viewer may do about an appeal. */
@ObjectType({ description: 'What you may do about an appeal.' })
export class AppealPermissions {
  @Field(() => Permission, { description: 'Decide it.' })
  decide: Permission;
}

@Resolver(() => Appeal)
export class AppealResolver {
  @FieldResolver(() => ModerationAct, { description: 'What it is against.' })
  act(
    @Root() { actId }: Appeal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ModerationAct | null> {
    return loaders.load(actById, actId);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the author says. Null unless you wrote it or run boards here.',
  })
  body(@Root() appeal: Appeal, @Ctx() { viewer, locale }: RequestContext): string | null {
    const mayRead =
      viewer.personId === appeal.authorId || canModerateIn(viewer, appeal.communityId).allowed;
    return mayRead ? inLocale(appeal.body, locale) : null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => ModerationCase, {
    nullable: true,
    description: 'The case it comes from. Null unless you run boards here.',
  })
  async case(
    @Root() appeal: Appeal,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<ModerationCase | null> {
    if (!canModerateIn(viewer, appeal.communityId).allowed) return null;
    const act = (await loaders.load(actById, appeal.actId))!;
    return loaders.load(caseById, act.caseId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who decided it; null while it waits.',
  })
  decidedBy(
    @Root() { decidedById }: Appeal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> | null {
    return decidedById ? loaders.load(personById, decidedById) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was decided so, for everybody to read; null while it waits.',
  })
  decisionReason(
    @Root() { decisionReason }: Appeal,
    @Ctx() { locale }: RequestContext,
  ): string | null {
    return decisionReason && inLocale(decisionReason, locale);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => AppealPermissions, { description: 'What you may do about it.' })
  async viewerCan(
    @Root() appeal: Appeal,
    @Ctx() context: RequestContext,
  ): Promise<AppealPermissions> {
    const { loaders, viewer } = context;
    const act = (await loaders.load(actById, appeal.actId))!;
    const flagged = await loaders.load(flaggedByViewer, act.subjectId);
    const facts = { ...appeal, flagged, open: appeal.state === AppealState.OPEN };
    return { decide: permission(context, canDecideAppeal(viewer, facts)) };
  }
}
