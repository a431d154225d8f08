import { perPlatform, type Platform } from '../platform.js';
import { StreamTail } from './stream-tail.js';

/** The streams somebody follows on this server. */
export class StreamHub {
  private readonly tails = new Map<string, StreamTail>();

  constructor(private readonly platform: Platform) {
    platform.bus.listen((message) => {
      if (message.kind === 'stream') this.tails.get(message.streamId)?.take(message.events);
    });
  }

  /** The growing end of a stream; whoever takes it has to follow it. */
  tail(streamId: string): StreamTail {
    let tail = this.tails.get(streamId);
    if (!tail) {
      tail = new StreamTail(this.platform, streamId, () => this.tails.delete(streamId));
      this.tails.set(streamId, tail);
    }
    return tail;
  }
}

/** This server's stream hub. */
export const streamHub = perPlatform((platform) => new StreamHub(platform));
