import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { requireCommunity } from '../../features/communities/require-community.js';
import type { RequestContext } from '../../foundation/context.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import { openFeed, type Feed } from '../feeds/open-feed.js';
import type { ResyncRequired } from '../feeds/resync-required.js';
import type { CommunityEvent } from './community-event.js';
import { COMMUNITY_EVENT_TYPES, CommunityFeedMessage } from './community-events.js';

interface Call {
  args: { communityId: string; after?: string | null };
  context: RequestContext;
}

@Resolver()
export class CommunityFeedResolver {
  @Subscription(() => CommunityFeedMessage, {
    description:
      'Everything that happens in a community beside its boards, each change once, in order, without gaps: after the cursor you give, or from now on. After a cut, come back with the last cursor you saw. Backing moves the gauge `initiativeSupports` instead.',
    subscribe: async ({ args, context }: Call): Promise<Feed<CommunityEvent>> => {
      const { id } = await requireCommunity(context, args.communityId);
      const after = args.after ?? null;
      return openFeed(context, { streamId: id, after, types: COMMUNITY_EVENT_TYPES });
    },
  })
  communityFeed(
    @Root() message: CommunityEvent | ResyncRequired,
    @Arg('communityId', () => ID, { description: 'Which community to follow.' })
    _communityId: string,
    @Arg('after', () => Cursor, {
      nullable: true,
      description:
        'Go on after this place: `feedCursor` of `Query.community` or `Query.initiative`, or the cursor of the last event you saw. Left out: from now on.',
    })
    _after: string | null,
  ): CommunityEvent | ResyncRequired {
    return message;
  }
}
