import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { requirePerson } from '../../features/accounts/accounts.policy.js';
import { requireCommunity } from '../../features/communities/require-community.js';
import { moderationStream } from '../../features/moderation/moderation-stream.js';
import { canModerateIn } from '../../features/moderation/moderation.policy.js';
import type { RequestContext } from '../../foundation/context.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import { openFeed, type Feed } from '../feeds/open-feed.js';
import type { ResyncRequired } from '../feeds/resync-required.js';
import type { ModerationEvent } from './moderation-event.js';
import { MODERATION_EVENT_TYPES, ModerationFeedMessage } from './moderation-events.js';

interface Call {
  args: { communityId: string; after?: string | null };
  context: RequestContext;
}

@Resolver()
export class ModerationFeedResolver {
  @Subscription(() => ModerationFeedMessage, {
    description:
      'Everything that happens at a community’s desk of reports and appeals, each change once, in order, without gaps: after the cursor you give, or from now on. For those who may moderate there.',
    subscribe: async ({ args, context }: Call): Promise<Feed<ModerationEvent>> => {
      requirePerson(context.viewer);
      const { id } = await requireCommunity(context, args.communityId);
      if (!canModerateIn(context.viewer, id).allowed)
        throw new RequestError(
          'NOT_FOUND',
          'communityId: there is nothing to moderate for you there. `Viewer.moderates` lists where there is.',
        );
      const after = args.after ?? null;
      return openFeed(context, {
        streamId: moderationStream(id),
        after,
        types: MODERATION_EVENT_TYPES,
      });
    },
  })
  moderationFeed(
    @Root() message: ModerationEvent | ResyncRequired,
    @Arg('communityId', () => ID, { description: 'Which community’s.' }) _communityId: string,
    @Arg('after', () => Cursor, {
      nullable: true,
      description:
        'Go on after this place: `ModerationDesk.feedCursor`, or the cursor of the last event you saw. Left out: from now on.',
    })
    _after: string | null,
  ): ModerationEvent | ResyncRequired {
    return message;
  }
}
