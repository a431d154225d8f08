import { Field, InterfaceType } from 'type-graphql';
import { Cursor, DateTime } from '../../foundation/graphql/scalars.js';
import type { FeedEvent } from '../feeds/feed-event.js';

/** A change at a community's desk of reports and appeals, as its feed delivers it. */
@InterfaceType({
  description:
    'A change of what facilitators look after: something was flagged, decided or appealed. What it is about is given as it is now, which may be newer than the change.',
})
export abstract class ModerationEvent implements FeedEvent {
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
