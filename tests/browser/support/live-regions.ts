/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** Something a page says by itself to those who listen. */
export interface Heard {
  text: string;
  manner: string;
}

type Listening = typeof globalThis & { heard: Heard[] };

/** Begins to write down what the page's live regions say. */
export function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: Heard[] = [];
    (globalThis as Listening).heard = heard;
    const regions = '[aria-live], [role=status], [role=alert], [role=log]';
    new MutationObserver((changes) => {
      const spoken = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(regions),
      );
      for (const region of new Set(spoken)) {
        const manner = region?.getAttribute('role') === 'alert' ? 'assertive' : 'polite';
        const text = region?.textContent;
        if (region && text)
          heard.push({ text, manner: region.getAttribute('aria-live') ?? manner });
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** All that was said since. */
export function heardBy(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (globalThis as Listening).heard);
}
