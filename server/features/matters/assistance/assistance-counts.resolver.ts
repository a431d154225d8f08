import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { Person } from '../../accounts/person.js';
import { Community } from '../../communities/community.js';
import { Unit } from '../../communities/unit.js';
import { AssistanceCount, assistanceCounts } from './assistance-counts.js';
import { recordedBy, unitOf } from './recorder.js';

@Resolver(() => AssistanceCount)
export class AssistanceCountResolver {
  @FieldResolver(() => Person, { description: 'Who wrote it down.' })
  recordedBy(@Root() count: AssistanceCount, @Ctx() context: RequestContext) {
    return recordedBy(count, context);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The responsible body they did so for; null for a facilitator.',
  })
  unit(
    @Root() count: AssistanceCount,
    @Ctx() context: RequestContext,
  ): Promise<Unit | null> | null {
    return unitOf(count, context);
  }
}

@Resolver(() => Community)
export class CommunityAssistanceResolver {
  @FieldResolver(() => [AssistanceCount], {
    description:
      'Who wrote down how much for residents, for everybody to see; most first, at most 100.',
  })
  assistanceCounts(
    @Root() { id }: Community,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AssistanceCount[]> {
    return loaders.load(assistanceCounts, id);
  }
}
