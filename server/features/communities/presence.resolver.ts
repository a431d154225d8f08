import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { gaugeSource } from '../../foundation/realtime/gauge-source.js';
import { Presence, presenceGauge } from './board-presence.js';
import { requireBoard } from './require-board.js';

@Resolver()
export class PresenceResolver {
  @Subscription(() => Presence, {
    description:
      'How many are at a board: the present number at once, then each newer one, at most ten a second.',
    subscribe: async ({
      args,
      context,
    }: {
      args: { boardId: string };
      context: RequestContext;
    }) => {
      await requireBoard(context, args.boardId);
      return gaugeSource(context.platform, { kind: presenceGauge, id: args.boardId });
    },
  })
  presence(
    @Root() presence: Presence,
    @Arg('boardId', () => ID, { description: 'Which board to follow.' }) _boardId: string,
  ): Presence {
    return presence;
  }
}
