import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Assistance } from '../../../features/matters/assistance/assistance.js';
import { RECORDED_FOR_PERSON } from '../../../features/matters/assistance/assistance.events.js';
import { assistanceById } from '../../../features/matters/assistance/assistance.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import type { TypesByKind } from '../../feeds/feed-event.js';
import { PersonEvent } from '../person-event.js';

/** Something was written down for you. */
@ObjectType({
  implements: PersonEvent,
  description:
    'Something was written down for you by somebody who works for your community. If it is not yours, say so.',
})
export class RecordedForYou extends PersonEvent {}

@Resolver(() => RecordedForYou)
class RecordedForYouResolver {
  @FieldResolver(() => Assistance, {
    nullable: true,
    description: 'What it was, and who wrote it down.',
  })
  async assistance(
    @Root() { ids }: RecordedForYou,
    @Ctx() { loaders, viewer }: RequestContext,
  ): Promise<Assistance | null> {
    const assistance = await loaders.load(assistanceById, ids['assistanceId']!);
    return assistance?.personId === viewer.personId ? assistance : null;
  }
}

/** What people are told of what others wrote down for them, by kind. */
export const MATTERS_PERSON_EVENTS: TypesByKind<PersonEvent> = {
  [RECORDED_FOR_PERSON]: RecordedForYou,
};

/** What reads the things these events are about. */
export const MATTERS_PERSON_EVENT_RESOLVERS = [RecordedForYouResolver];
