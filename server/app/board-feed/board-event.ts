import { Field, InterfaceType } from 'type-graphql';
import { Cursor, DateTime } from '../../foundation/graphql/scalars.js';
import type { FeedEvent, TypesByKind } from '../feeds/feed-event.js';

/** A change on a board as its feed delivers it: what happened, and the things concerned as they are now. */
@InterfaceType({
  description:
    'A change on a board. What it is about is given as it is now, which may be newer than the change.',
})
export abstract class BoardEvent implements FeedEvent {
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
export type EventTypes = TypesByKind<BoardEvent>;
