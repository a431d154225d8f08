import { createUnionType, Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Appeal } from '../../features/moderation/appeal.js';
import { ModerationCase } from '../../features/moderation/moderation-case.js';
import { APPEAL_CHANGED, CASE_CHANGED } from '../../features/moderation/moderation-stream.js';
import { appealById, caseById } from '../../features/moderation/moderation.loaders.js';
import type { RequestContext } from '../../foundation/context.js';
import type { TypesByKind } from '../feeds/feed-event.js';
import { ResyncRequired } from '../feeds/resync-required.js';
import { ModerationEvent } from './moderation-event.js';

/** Something happened to a case. */
@ObjectType({
  implements: ModerationEvent,
  description: 'Something was flagged, decided about, or brought back.',
})
export class CaseChanged extends ModerationEvent {}

/** Something happened to an appeal. */
@ObjectType({ implements: ModerationEvent, description: 'An appeal was made, or decided.' })
export class AppealChanged extends ModerationEvent {}

@Resolver(() => CaseChanged)
export class CaseChangedResolver {
  @FieldResolver(() => ModerationCase, {
    nullable: true,
    description: 'What waits or was decided, with its flags and acts.',
  })
  case(
    @Root() { ids }: CaseChanged,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ModerationCase | null> {
    return loaders.load(caseById, ids['caseId']!);
  }
}

@Resolver(() => AppealChanged)
export class AppealChangedResolver {
  @FieldResolver(() => Appeal, {
    nullable: true,
    description: 'The author’s objection, with how it was decided.',
  })
  appeal(
    @Root() { ids }: AppealChanged,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Appeal | null> {
    return loaders.load(appealById, ids['appealId']!);
  }
}

/** The type of each kind of event at a community's desk. */
export const MODERATION_EVENT_TYPES: TypesByKind<ModerationEvent> = {
  [CASE_CHANGED]: CaseChanged,
  [APPEAL_CHANGED]: AppealChanged,
};

/** The resolvers of all of them. */
export const MODERATION_EVENT_RESOLVERS = [CaseChangedResolver, AppealChangedResolver];

/** What the desk's feed delivers. */
export const ModerationFeedMessage = createUnionType({
  name: 'ModerationFeedMessage',
  description:
    'What the feed of a community’s moderation delivers: a change, or the word that all has to be read anew.',
  types: () => [...Object.values(MODERATION_EVENT_TYPES), ResyncRequired],
});
