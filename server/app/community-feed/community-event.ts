import { Field, InterfaceType } from 'type-graphql';
import { Cursor, DateTime } from '../../foundation/graphql/scalars.js';
import type { FeedEvent, TypesByKind } from '../feeds/feed-event.js';

/** A change in a community, beside what happens on its boards: what happened, and the things concerned as they are now. */
@InterfaceType({
  description:
    'A change in a community, beside what happens on its boards. What it is about is given as it is now, which may be newer than the change.',
})
export abstract class CommunityEvent implements FeedEvent {
  @Field(() => Cursor, {
    description:
      'Its place in the feed. Come back with the last one you saw as `after`, and you get everything after it, once, in order.',
  })
  cursor: string;

  @Field(() => DateTime, { description: 'When it happened, by the database’s clock.' })
  at: Date;

  /** Ids of what it is about. */
  ids: Record<string, string>;
}

/** The type of each kind of event that a feature has. */
export type CommunityEventTypes = TypesByKind<CommunityEvent>;
