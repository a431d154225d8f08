import { createUnionType } from 'type-graphql';
import type { TypesByKind } from '../feeds/feed-event.js';
import { ResyncRequired } from '../feeds/resync-required.js';
import {
  COMMUNITIES_PERSON_EVENT_RESOLVERS,
  COMMUNITIES_PERSON_EVENTS,
} from './events/communities.js';
import { DECISIONS_PERSON_EVENT_RESOLVERS, DECISIONS_PERSON_EVENTS } from './events/decisions.js';
import { FEEDBACK_PERSON_EVENT_RESOLVERS, FEEDBACK_PERSON_EVENTS } from './events/feedback.js';
import { MATTERS_PERSON_EVENT_RESOLVERS, MATTERS_PERSON_EVENTS } from './events/matters.js';
import {
  MODERATION_PERSON_EVENT_RESOLVERS,
  MODERATION_PERSON_EVENTS,
} from './events/moderation.js';
import type { PersonEvent } from './person-event.js';

/** The type of each kind of event on a person's own stream, feature by feature. */
export const PERSON_EVENT_TYPES: TypesByKind<PersonEvent> = {
  ...COMMUNITIES_PERSON_EVENTS,
  ...DECISIONS_PERSON_EVENTS,
  ...FEEDBACK_PERSON_EVENTS,
  ...MATTERS_PERSON_EVENTS,
  ...MODERATION_PERSON_EVENTS,
};

/** The resolvers of all of them. */
export const PERSON_EVENT_RESOLVERS = [
  ...COMMUNITIES_PERSON_EVENT_RESOLVERS,
  ...DECISIONS_PERSON_EVENT_RESOLVERS,
  ...FEEDBACK_PERSON_EVENT_RESOLVERS,
  ...MATTERS_PERSON_EVENT_RESOLVERS,
  ...MODERATION_PERSON_EVENT_RESOLVERS,
];

/** What a person's own feed delivers. */
export const PersonFeedMessage = createUnionType({
  name: 'PersonFeedMessage',
  description: 'What your own feed delivers: a change, or the word that all has to be read anew.',
  types: () => [...Object.values(PERSON_EVENT_TYPES), ResyncRequired],
});
