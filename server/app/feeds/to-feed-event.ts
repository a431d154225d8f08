import { encodeCursor } from '../../foundation/events/cursor.js';
import type { LoggedEvent } from '../../foundation/events/stream-sql.js';
import type { FeedEvent, TypesByKind } from './feed-event.js';

/** An event as a feed delivers it; null for a kind that a newer server writes and this one doesn't know. */
export function toFeedEvent<E extends FeedEvent>(
  { seq, streamId, kind, ids, at }: LoggedEvent,
  types: TypesByKind<E>,
  epoch: string,
): E | null {
  const Type = types[kind];
  if (!Type) return null;
  return Object.assign(new Type(), { cursor: encodeCursor({ epoch, streamId, seq }), at, ids });
}
