import { Field, InterfaceType } from 'type-graphql';
import { Cursor, DateTime } from '../../foundation/graphql/scalars.js';
import type { FeedEvent } from '../feeds/feed-event.js';

/** A change that concerns one person, as their own feed delivers it. */
@InterfaceType({
  description:
    'A change that concerns you. What it is about is given as it is now, which may be newer than the change.',
})
export abstract class PersonEvent implements FeedEvent {
  @Field(() => Cursor, {
    description:
      'Its place in your feed. Come back with the last one you saw as `after`, and you get everything after it, once, in order.',
  })
  cursor: string;

  @Field(() => DateTime, { description: 'When you were told, by the database’s clock.' })
  at: Date;

  /** Ids of what it is about. */
  ids: Record<string, string>;
}
