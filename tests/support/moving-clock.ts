import type { Clock } from '../../server/foundation/clock.js';

/** A clock that stands still until a test moves it on. */
export class MovingClock implements Clock {
  private time = Date.now();

  now(): Date {
    return new Date(this.time);
  }

  /** Moves on by so many seconds. */
  pass(seconds: number): void {
    this.time += seconds * 1_000;
  }
}
