import { perPlatform } from '../../foundation/platform.js';
import { Sheet } from './sheet.js';

/** How long messages wait for others to the same socket, at most. */
const WINDOW_MS = 4;

/** How long one stretch of writing may hold up everything else, and how many are written between two looks at the clock. */
const STRETCH_MS = 10;
const LOOK_EVERY = 16;

/** Something that is written out when the round comes. */
interface Post {
  flush(): void;
}

/** Brings out what waits for sockets, a few milliseconds after the first of it came. */
export class PostRound {
  /** What it is written on. */
  readonly sheet = new Sheet();

  private waiting: Post[] = [];
  private timer: NodeJS.Timeout | null = null;

  /** Takes one along with the next round. */
  take(post: Post): void {
    this.waiting.push(post);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const posts = this.waiting;
      this.waiting = [];
      this.bringOut(posts, 0);
    }, WINDOW_MS);
  }

  private bringOut(posts: readonly Post[], from: number): void {
    const began = performance.now();
    for (let at = from; at < posts.length; at++) {
      posts[at]!.flush();
      if (at % LOOK_EVERY > 0 || performance.now() - began <= STRETCH_MS) continue;
      setImmediate(() => this.bringOut(posts, at + 1));
      return;
    }
  }
}

/** This server's round. */
export const postRound = perPlatform(() => new PostRound());
