import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { ModerationNotice } from '../../../features/moderation/moderation-notice.js';
import {
  APPEAL_DECIDED,
  CONTENT_HIDDEN,
  CONTENT_RESTORED,
} from '../../../features/moderation/moderation.events.js';
import {
  actById,
  hidingOfCase,
  noticeOfAct,
} from '../../../features/moderation/moderation.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import type { TypesByKind } from '../../feeds/feed-event.js';
import { PersonEvent } from '../person-event.js';

/** What all events about hiding one's words have. */
abstract class NoticeEvent extends PersonEvent {
  notice?: ModerationNotice | null;
}

/** Words of yours were hidden. */
@ObjectType({
  implements: PersonEvent,
  description:
    'Words of yours were hidden, or were hidden along with what they hung on. Its notice says why, and who may decide an appeal.',
})
export class ContentHidden extends NoticeEvent {}

/** Words of yours came back. */
@ObjectType({
  implements: PersonEvent,
  description: 'Words of yours that had been hidden came back.',
})
export class ContentRestored extends NoticeEvent {}

/** Your appeal was decided. */
@ObjectType({
  implements: PersonEvent,
  description: 'Your appeal was decided by a facilitator who had not hidden it.',
})
export class AppealDecided extends NoticeEvent {}

/** The events about hiding read their notice alike. */
function readingNotice(Type: new () => NoticeEvent): Function {
  @Resolver(() => Type)
  class NoticeEventResolver {
    @FieldResolver(() => ModerationNotice, {
      nullable: true,
      description: 'What was hidden of your words, why, and what has come of it since.',
    })
    async notice(
      @Root() { ids }: NoticeEvent,
      @Ctx() { loaders }: RequestContext,
    ): Promise<ModerationNotice | null> {
      // What came back is told by the act that brought it back; the notice is of the one that hid it.
      const act = await loaders.load(actById, ids['actId']!);
      const hiding = act && (await loaders.load(hidingOfCase, act.caseId));
      return hiding && loaders.load(noticeOfAct, hiding.id);
    }
  }
  return NoticeEventResolver;
}

/** What people are told of their words being hidden, by kind. */
export const MODERATION_PERSON_EVENTS: TypesByKind<PersonEvent> = {
  [CONTENT_HIDDEN]: ContentHidden,
  [CONTENT_RESTORED]: ContentRestored,
  [APPEAL_DECIDED]: AppealDecided,
};

/** What reads the things these events are about. */
export const MODERATION_PERSON_EVENT_RESOLVERS =
  Object.values(MODERATION_PERSON_EVENTS).map(readingNotice);
