import { createUnionType } from 'type-graphql';
import { ResyncRequired } from '../feeds/resync-required.js';
import type { CommunityEventTypes } from './community-event.js';
import { INITIATIVES_EVENT_RESOLVERS, INITIATIVES_EVENTS } from './events/initiatives.js';

/** The type of each kind of event in a community, feature by feature. */
export const COMMUNITY_EVENT_TYPES: CommunityEventTypes = {
  ...INITIATIVES_EVENTS,
};

/** The resolvers of all of them. */
export const COMMUNITY_EVENT_RESOLVERS = [...INITIATIVES_EVENT_RESOLVERS];

/** What a community's feed delivers. */
export const CommunityFeedMessage = createUnionType({
  name: 'CommunityFeedMessage',
  description:
    'What a community’s feed delivers: a change, or the word that it has to be read anew.',
  types: () => [...Object.values(COMMUNITY_EVENT_TYPES), ResyncRequired],
});
