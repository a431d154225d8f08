import { perPlatform } from '../../foundation/platform.js';

/** How long messages wait for others to the same socket, at most. */
const WINDOW_MS = 4;

/** How long one stretch of writing may hold up everything else. */
const STRETCH_MS = 10;

/** Something that is written out when the round comes. */
interface Post {
  flush(): void;
}

/** Brings out what waits for sockets, a few milliseconds after the first of it came. */
export class PostRound {
  private waiting = new Set<Post>();
  private timer: NodeJS.Timeout | null = null;

  /** Takes one along with the next round. */
  take(post: Post): void {
    this.waiting.add(post);
    this.timer ??= setTimeout(() => this.bringOut(), WINDOW_MS);
  }

  private bringOut(): void {
    const began = performance.now();
    for (const post of this.waiting) {
      this.waiting.delete(post);
      post.flush();
      if (performance.now() - began > STRETCH_MS) {
        setImmediate(() => this.bringOut());
        return;
      }
    }
    this.timer = null;
  }
}

/** This server's round. */
export const postRound = perPlatform(() => new PostRound());
