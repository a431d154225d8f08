import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { communityById } from '../../../features/communities/communities.loaders.js';
import { Community } from '../../../features/communities/community.js';
import {
  requestById,
  ResidenceRequest,
} from '../../../features/communities/register/residence-requests.js';
import type { RequestContext } from '../../../foundation/context.js';
import type { TypesByKind } from '../../feeds/feed-event.js';
import { PersonEvent } from '../person-event.js';

/** What all events about where one lives have. */
abstract class ResidenceEvent extends PersonEvent {
  community?: Community | null;
}

/** You were confirmed. */
@ObjectType({
  implements: PersonEvent,
  description: 'A facilitator confirmed that you are a resident.',
})
export class ResidenceConfirmed extends ResidenceEvent {}

/** You were refused. */
@ObjectType({
  implements: PersonEvent,
  description: 'A facilitator refused to take you for a resident; the request says why.',
})
export class ResidenceRefused extends ResidenceEvent {}

/** You were taken off a register. */
@ObjectType({
  implements: PersonEvent,
  description: 'You were taken off a community’s register of residents.',
})
export class ResidenceEnded extends ResidenceEvent {}

/** All of them say which community. */
function readingCommunity(Type: new () => ResidenceEvent): Function {
  @Resolver(() => Type)
  class ResidenceEventResolver {
    @FieldResolver(() => Community, { nullable: true, description: 'Where it is about.' })
    community(@Root() { ids }: ResidenceEvent, @Ctx() { loaders }: RequestContext) {
      return loaders.load(communityById, ids['communityId']!);
    }
  }
  return ResidenceEventResolver;
}

@Resolver(() => ResidenceRefused)
class ResidenceRefusedResolver {
  @FieldResolver(() => ResidenceRequest, {
    nullable: true,
    description: 'What you had asked, with the reason it was refused for.',
  })
  async request(
    @Root() { ids }: ResidenceRefused,
    @Ctx() { loaders, viewer }: RequestContext,
  ): Promise<ResidenceRequest | null> {
    const request = await loaders.load(requestById, ids['requestId']!);
    return request?.personId === viewer.personId ? request : null;
  }
}

/** What people are told of where they are taken to live, by kind. */
export const COMMUNITIES_PERSON_EVENTS: TypesByKind<PersonEvent> = {
  RESIDENCE_CONFIRMED: ResidenceConfirmed,
  RESIDENCE_REFUSED: ResidenceRefused,
  RESIDENCE_ENDED: ResidenceEnded,
};

/** What reads the things these events are about. */
export const COMMUNITIES_PERSON_EVENT_RESOLVERS = [
  ...Object.values(COMMUNITIES_PERSON_EVENTS).map(readingCommunity),
  ResidenceRefusedResolver,
];
