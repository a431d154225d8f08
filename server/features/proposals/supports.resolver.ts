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
import type { RequestContext } from '../../foundation/context.js';
import { SafeInt } from '../../foundation/graphql/scalars.js';
import { GaugeSource } from '../../foundation/realtime/gauge-source.js';
import { requireBoard } from '../communities/require-board.js';
import { onlyMoved } from './only-moved.js';
import { Proposal } from './proposal.js';
import { proposalById } from './proposals.loaders.js';
import type { CountedProposal } from './proposals.resolver.js';
import { supportsGauge, type BoardSupports } from './supports-gauge.js';

/** How the backing of a board's proposals moved. */
@ObjectType({ description: 'How the backing of a board’s proposals moved.' })
export class SupportsGauge {
  @Field(() => ID, { description: 'Which board to follow.' })
  boardId: string;

  @Field(() => SafeInt, { description: 'A greater one is newer.' })
  version: number;

  counts: BoardSupports['counts'];
}

@Resolver(() => SupportsGauge)
export class SupportsResolver {
  @FieldResolver(() => [Proposal], {
    description:
      'The proposals whose number moved since the last message; all of them in the first.',
  })
  async proposals(
    @Root() gauge: SupportsGauge,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CountedProposal[]> {
    const ids = gauge.counts.map(({ id }) => id);
    const proposals = await Promise.all(ids.map((id) => loaders.load(proposalById, id)));
    return proposals.flatMap((proposal, index) => {
      if (!proposal) return [];
      const counted = { count: gauge.counts[index]!.supports, version: gauge.version };
      return [Object.assign(new Proposal(), proposal, { counted })];
    });
  }

  @Subscription(() => SupportsGauge, {
    description:
      'The backing of a board’s proposals: the present numbers at once, then those that move, at most ten times a second.',
    subscribe: async ({
      args,
      context,
    }: {
      args: { boardId: string };
      context: RequestContext;
    }) => {
      await requireBoard(context, args.boardId);
      const what = { kind: supportsGauge, id: args.boardId };
      return new GaugeSource(context.platform, what, onlyMoved);
    },
  })
  supports(
    @Root() gauge: SupportsGauge,
    @Arg('boardId', () => ID, { description: 'Which board to follow.' }) _boardId: string,
  ): SupportsGauge {
    return gauge;
  }
}
