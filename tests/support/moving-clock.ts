import type { Clock } from '../../server/foundation/clock.js';

/** A clock that tests move on. */
export class MovingClock implements Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** Moves on by so many seconds. */
  pass(seconds: number): void {
    this.ahead += seconds * 1_000;
  }
}
