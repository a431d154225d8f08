/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';

const FARTHEST = 200;

/** Presses Tab until the focus is on this element. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < FARTHEST; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${FARTHEST} presses of Tab do not lead to ${target.toString()}`);
}

/** Tabs through the whole page; the stops where one cannot see where the focus is. */
export async function unseenStops(page: Page): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = [];
  for (let stops = 0; stops < FARTHEST; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop) return { stops, unseen };
    if (!stop.seen) unseen.push(stop.html);
  }
  throw new Error('Tab never leaves the page');
}

/** In the page: where the focus is and whether that shows; null outside of the page’s elements. */
function describeFocus(): { html: string; seen: boolean } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // A stop reached a second time ends the round.
  if (element.hasAttribute('data-passed')) return null;
  element.setAttribute('data-passed', '');
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const { width, height, top, bottom } = element.getBoundingClientRect();
  const inView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  return { html: element.outerHTML.slice(0, 120), seen: ringed && inView };
}
