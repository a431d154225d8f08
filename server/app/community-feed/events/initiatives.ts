import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Initiative } from '../../../features/proposals/initiatives/initiative.js';
import { INITIATIVE_DISPUTED } from '../../../features/matters/assistance/assistance.events.js';
import {
  INITIATIVE_ANSWERED,
  INITIATIVE_REACHED,
  INITIATIVE_STARTED,
  INITIATIVE_VISIBILITY_CHANGED,
  INITIATIVE_WITHDRAWN,
} from '../../../features/proposals/initiatives/initiatives.events.js';
import { initiativeById } from '../../../features/proposals/initiatives/initiatives.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import { CommunityEvent, type CommunityEventTypes } from '../community-event.js';

/** What all events of an initiative have. */
abstract class InitiativeEvent extends CommunityEvent {
  initiative?: Initiative | null;
}

/** An initiative was started. */
@ObjectType({ implements: CommunityEvent, description: 'A resident started an initiative.' })
export class InitiativeStarted extends InitiativeEvent {}

/** An initiative has its backing. */
@ObjectType({
  implements: CommunityEvent,
  description: 'An initiative has the backing it needs: an answer is owed, and the clock runs.',
})
export class InitiativeReached extends InitiativeEvent {}

/** An initiative was answered. */
@ObjectType({
  implements: CommunityEvent,
  description: 'An initiative was answered: a board was opened, or it was refused with a reason.',
})
export class InitiativeAnswered extends InitiativeEvent {}

/** An initiative was taken back. */
@ObjectType({
  implements: CommunityEvent,
  description: 'Whoever started an initiative took it back.',
})
export class InitiativeWithdrawn extends InitiativeEvent {}

/** An initiative is not whose it was said to be. */
@ObjectType({
  implements: CommunityEvent,
  description: 'The resident for whom an initiative was written down says that it is not theirs.',
})
export class InitiativeDisputed extends InitiativeEvent {}

/** An initiative was hidden or is shown again. */
@ObjectType({
  implements: CommunityEvent,
  description:
    'An initiative was hidden, and is there for nobody, or is shown again. Where `initiative` is null, forget it.',
})
export class InitiativeVisibilityChanged extends InitiativeEvent {
  @Field(() => ID, { description: 'Its id, to forget it by.' })
  initiativeId?: string;
}

@Resolver(() => InitiativeVisibilityChanged)
export class InitiativeVisibilityChangedResolver {
  @FieldResolver(() => ID)
  initiativeId(@Root() { ids }: InitiativeVisibilityChanged): string {
    return ids['initiativeId']!;
  }
}

/** The events of an initiative read it alike. */
function readingInitiative(Type: new () => InitiativeEvent): Function {
  @Resolver(() => Type)
  class InitiativeEventResolver {
    @FieldResolver(() => Initiative, {
      nullable: true,
      description: 'The initiative; null when you may no longer see it.',
    })
    initiative(
      @Root() { ids }: InitiativeEvent,
      @Ctx() { loaders }: RequestContext,
    ): Promise<Initiative | null> {
      return loaders.load(initiativeById, ids['initiativeId']!);
    }
  }
  return InitiativeEventResolver;
}

/** What happens to initiatives, by kind. */
export const INITIATIVES_EVENTS: CommunityEventTypes = {
  [INITIATIVE_STARTED]: InitiativeStarted,
  [INITIATIVE_REACHED]: InitiativeReached,
  [INITIATIVE_ANSWERED]: InitiativeAnswered,
  [INITIATIVE_WITHDRAWN]: InitiativeWithdrawn,
  [INITIATIVE_DISPUTED]: InitiativeDisputed,
  [INITIATIVE_VISIBILITY_CHANGED]: InitiativeVisibilityChanged,
};

/** What reads the things these events are about. */
export const INITIATIVES_EVENT_RESOLVERS = [
  ...Object.values(INITIATIVES_EVENTS).map(readingInitiative),
  InitiativeVisibilityChangedResolver,
];
