import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { SafeInt } from '../../../foundation/graphql/scalars.js';
import { GaugeSource } from '../../../foundation/realtime/gauge-source.js';
import { requireCommunity } from '../../communities/require-community.js';
import { onlyMoved } from '../only-moved.js';
import { initiativeSupportsGauge, type InitiativeSupports } from './initiative-supports-gauge.js';
import { Initiative } from './initiative.js';
import { initiativeById } from './initiatives.loaders.js';
import type { CountedInitiative } from './initiatives.resolver.js';

/** How the backing of a community's initiatives moved. */
@ObjectType({ description: 'How the backing of a community’s initiatives moved.' })
export class InitiativeSupportsGauge {
  @Field(() => ID, { description: 'Which community to follow.' })
  communityId: string;

  @Field(() => SafeInt, { description: 'A greater one is newer.' })
  version: number;

  counts: InitiativeSupports['counts'];
}

@Resolver(() => InitiativeSupportsGauge)
export class InitiativeSupportsResolver {
  @FieldResolver(() => [Initiative], {
    description:
      'The initiatives whose number moved since the last message; in the first, all that can be backed.',
  })
  async initiatives(
    @Root() { counts, version }: InitiativeSupportsGauge,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CountedInitiative[]> {
    const found = await Promise.all(counts.map(({ id }) => loaders.load(initiativeById, id)));
    return found.flatMap((initiative, index) => {
      if (!initiative) return [];
      const counted = { count: counts[index]!.supports, version };
      return [Object.assign(new Initiative(), initiative, { counted })];
    });
  }

  @Subscription(() => InitiativeSupportsGauge, {
    description:
      'The backing of a community’s initiatives that are not answered yet: the present numbers at once, then those that move, at most ten times a second.',
    subscribe: async ({
      args,
      context,
    }: {
      args: { communityId: string };
      context: RequestContext;
    }) => {
      const { id } = await requireCommunity(context, args.communityId);
      const what = { kind: initiativeSupportsGauge, id };
      return new GaugeSource(context.platform, what, onlyMoved);
    },
  })
  initiativeSupports(
    @Root() gauge: InitiativeSupportsGauge,
    @Arg('communityId', () => ID, { description: 'Which community to follow.' })
    _communityId: string,
  ): InitiativeSupportsGauge {
    return gauge;
  }
}
