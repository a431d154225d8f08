import { EVENT_RESOLVERS } from '../../board-feed/board-events.js';
import { BoardHistoryResolver } from '../../board-feed/board-history.resolver.js';
import { BoardFeedResolver } from '../../board-feed/board-feed.resolver.js';
import { COMMUNITY_EVENT_RESOLVERS } from '../../community-feed/community-events.js';
import { CommunityFeedResolver } from '../../community-feed/community-feed.resolver.js';
import { DemoResolver } from '../../demo/demo.resolver.js';
import { MODERATION_EVENT_RESOLVERS } from '../../moderation-feed/moderation-events.js';
import { ModerationFeedResolver } from '../../moderation-feed/moderation-feed.resolver.js';
import { MyUpdatesResolver } from '../../person-feed/my-updates.resolver.js';
import { PERSON_EVENT_RESOLVERS } from '../../person-feed/person-events.js';
import { ViewerUpdatesResolver } from '../../person-feed/viewer-updates.resolver.js';
import { NodeResolver } from '../node.resolver.js';

/** The resolvers of what belongs to no single feature. */
export const APP_RESOLVERS = [
  NodeResolver,
  MyUpdatesResolver,
  ViewerUpdatesResolver,
  ...PERSON_EVENT_RESOLVERS,
  BoardFeedResolver,
  BoardHistoryResolver,
  ...EVENT_RESOLVERS,
  CommunityFeedResolver,
  ...COMMUNITY_EVENT_RESOLVERS,
  ModerationFeedResolver,
  ...MODERATION_EVENT_RESOLVERS,
  DemoResolver,
];
