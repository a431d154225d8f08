/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** The least height of what a finger is to hit, in CSS pixels. */
const FINGER = 44;

/** What can be pressed on the page and is lower than a finger needs; links within text are read, not aimed at. */
export function tooLow(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const heightOf = (element: HTMLElement) => {
      // Pressing a label is pressing what it labels.
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return Math.max(...[element, ...labels].map((it) => it.getBoundingClientRect().height));
    };
    return [...document.querySelectorAll<HTMLElement>('button, select, textarea, summary, input')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, height: heightOf(element) }))
      .filter(({ height }) => height > 1 && height < least - 0.5)
      .map(
        ({ element, height }) =>
          `${Math.round(height)} px: ${element.textContent || element.outerHTML}`,
      );
  }, FINGER);
}

/** What reaches beyond the page’s right edge without a scroller of its own around it. */
export function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth,
    );
    return [`${root.scrollWidth} px`, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });
}
