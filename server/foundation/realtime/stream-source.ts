import type { LoggedEvent } from '../events/stream-sql.js';
import type { Platform } from '../platform.js';
import { LiveSource } from './live-source.js';
import { mapLive } from './map-live.js';
import { streamHub } from './stream-hub.js';

/** Which stream is followed, and from where. */
export interface StreamPlace<R> {
  streamId: string;
  /** The number of the last event that the follower has. */
  after: number;
  /** The number of the latest event there was when the follower came. */
  head: number;
  /** What an event is delivered as; null when it isn't, such as a kind that this server doesn't know. */
  toRoot: (event: LoggedEvent) => R | null;
  /** Called once when the follower has left. */
  onLeave?: () => void;
}

/** A place in a stream: everything after it, once, in order. */
export class StreamSource<R = unknown> extends LiveSource<R> {
  constructor(
    readonly platform: Platform,
    readonly place: StreamPlace<R>,
  ) {
    super();
  }

  get key(): string {
    return `stream ${this.place.streamId}`;
  }

  values(): AsyncIterableIterator<R> {
    const { streamId, after, toRoot } = this.place;
    const events = streamHub(this.platform)
      .tail(streamId)
      .follow(after, () => this.leave());
    return mapLive(events, toRoot);
  }

  override leave(): void {
    this.place.onLeave?.();
  }
}
