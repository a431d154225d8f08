import type { RequestContext } from '../../foundation/context.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import { decodeCursor } from '../../foundation/events/cursor.js';
import type { LoggedEvent } from '../../foundation/events/stream-sql.js';
import { readHead } from '../../foundation/events/stream-log.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';
import { StreamSource } from '../../foundation/realtime/stream-source.js';
import type { FeedEvent, TypesByKind } from './feed-event.js';
import { ResyncRequired } from './resync-required.js';
import { toFeedEvent } from './to-feed-event.js';

/** A feed under way: events, or the one message that everything has to be read anew. */
export type Feed<E extends FeedEvent> = AsyncIterable<E | ResyncRequired>;

/** Which stream is followed, from where, and what its events are delivered as. */
export interface FeedRequest<E extends FeedEvent> {
  streamId: string;
  /** Go on after this cursor; null: from now on. */
  after: string | null;
  types: TypesByKind<E>;
  /** Tells that somebody has begun to follow; answers how they leave. */
  onJoin?: () => () => void;
}

/** Opens the feed of a stream. Whether this viewer may follow it has been asked before. */
export async function openFeed<E extends FeedEvent>(
  { platform }: RequestContext,
  { streamId, after, types, onJoin }: FeedRequest<E>,
): Promise<Feed<E>> {
  const head = await readHead(platform.db, streamId);
  const start =
    after === null ? head : startAfter(after, { streamId, head, epoch: platform.epoch });
  if (start === null) return resync();
  return new StreamSource<E>(platform, {
    streamId,
    after: start,
    head,
    toRoot: deliveryOf(platform, types),
    onLeave: onJoin?.(),
  });
}

type Delivery<E> = (event: LoggedEvent) => E | null;

/** By the types of a feed's events: one for all who follow feeds of a kind. */
const deliveries = perPlatform(() => new WeakMap<object, Delivery<FeedEvent>>());

/** How events are delivered. What is left out has a successor in the log, which carries a later cursor. */
function deliveryOf<E extends FeedEvent>(platform: Platform, types: TypesByKind<E>): Delivery<E> {
  const known = deliveries(platform).get(types);
  if (known) return known as Delivery<E>;
  const made: Delivery<E> = (event) => toFeedEvent(event, types, platform.epoch);
  deliveries(platform).set(types, made);
  return made;
}

interface Log {
  streamId: string;
  head: number;
  epoch: string;
}

/** The number to go on after; null when the cursor is of an earlier epoch. Anything forged or foreign is refused. */
function startAfter(after: string, { streamId, head, epoch }: Log): number | null {
  const cursor = decodeCursor(after);
  if (cursor?.streamId === streamId) {
    if (cursor.epoch !== epoch) return null;
    if (cursor.seq <= head) return cursor.seq;
  }
  throw new RequestError(
    'BAD_USER_INPUT',
    'after: this cursor is not of this feed. Use the feedCursor of what you follow, or the cursor of an event you received from this feed.',
  );
}

async function* resync(): AsyncIterableIterator<ResyncRequired> {
  const reason = 'The cursor is from before this database was restored.';
  yield Object.assign(new ResyncRequired(), { reason });
}
