import { createUnionType } from 'type-graphql';
import { ResyncRequired } from '../feeds/resync-required.js';
import type { EventTypes } from './board-event.js';
import { COMMUNITIES_EVENT_RESOLVERS, COMMUNITIES_EVENTS } from './events/communities.js';
import { DECISIONS_EVENT_RESOLVERS, DECISIONS_EVENTS } from './events/decisions.js';
import { DISCUSSION_EVENT_RESOLVERS, DISCUSSION_EVENTS } from './events/discussion.js';
import { FEEDBACK_EVENT_RESOLVERS, FEEDBACK_EVENTS } from './events/feedback.js';
import { HIDING_EVENT_RESOLVERS, HIDING_EVENTS } from './events/hiding.js';
import { MATTERS_EVENT_RESOLVERS, MATTERS_EVENTS } from './events/matters.js';
import { PROPOSALS_EVENT_RESOLVERS, PROPOSALS_EVENTS } from './events/proposals.js';

/** The type of each kind of event, feature by feature. */
export const EVENT_TYPES: EventTypes = {
  ...COMMUNITIES_EVENTS,
  ...PROPOSALS_EVENTS,
  ...DISCUSSION_EVENTS,
  ...DECISIONS_EVENTS,
  ...FEEDBACK_EVENTS,
  ...MATTERS_EVENTS,
  ...HIDING_EVENTS,
};

/** The resolvers of all events. */
export const EVENT_RESOLVERS = [
  ...COMMUNITIES_EVENT_RESOLVERS,
  ...PROPOSALS_EVENT_RESOLVERS,
  ...DISCUSSION_EVENT_RESOLVERS,
  ...DECISIONS_EVENT_RESOLVERS,
  ...FEEDBACK_EVENT_RESOLVERS,
  ...MATTERS_EVENT_RESOLVERS,
  ...HIDING_EVENT_RESOLVERS,
];

/** What a board's feed delivers. */
export const BoardFeedMessage = createUnionType({
  name: 'BoardFeedMessage',
  description: 'What a board’s feed delivers: a change, or the word that it has to be read anew.',
  types: () => [...Object.values(EVENT_TYPES), ResyncRequired],
});
