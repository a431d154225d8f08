/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** Sets the page's device clock wrong by so many milliseconds; its timers run as ever. */
export function shiftClock(page: Page, by: number): Promise<unknown> {
  return page.addInitScript((shift) => {
    const { now } = Date;
    Date.now = () => now() + shift;
  }, by);
}
