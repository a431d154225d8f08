import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Assistance } from '../../../features/matters/assistance/assistance.js';
import { CONTRIBUTION_DISPUTED } from '../../../features/matters/assistance/assistance.events.js';
import { assistanceOf } from '../../../features/matters/assistance/assistance.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import { BoardEvent, type EventTypes } from '../board-event.js';

/** Something written down for a resident is not theirs, they say. */
@ObjectType({
  implements: BoardEvent,
  description:
    'The resident for whom a proposal, comment or objection was written down says that it is not theirs.',
})
export class ContributionDisputed extends BoardEvent {
  @Field(() => ID, { description: 'The id of the proposal, comment or objection.' })
  subjectId?: string;

  @Field(() => Assistance, {
    nullable: true,
    description: 'Who had written it down; since when it is disputed.',
  })
  assistance?: Assistance | null;
}

@Resolver(() => ContributionDisputed)
class ContributionDisputedResolver {
  @FieldResolver(() => ID)
  subjectId(@Root() { ids }: ContributionDisputed): string {
    return ids['subjectId']!;
  }

  @FieldResolver(() => Assistance, { nullable: true })
  assistance(
    @Root() { ids }: ContributionDisputed,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Assistance | null> {
    return loaders.load(assistanceOf, ids['subjectId']!);
  }
}

/** What happens to what was written down for residents, by kind. */
export const MATTERS_EVENTS: EventTypes = {
  [CONTRIBUTION_DISPUTED]: ContributionDisputed,
};

/** What reads the things these events are about. */
export const MATTERS_EVENT_RESOLVERS = [ContributionDisputedResolver] as const;
