/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** Every text of the page that is seen or heard, in the page's own language: what says it is in another is left out. */
export function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pageLanguage = document.documentElement.lang;
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
    const texts: string[] = [document.title];
    for (const element of document.body.querySelectorAll('*')) {
      const marked = element.closest('[lang]')!.getAttribute('lang');
      if (marked !== pageLanguage || element.closest('script, style')) continue;
      // What is hidden from the ear has no name, but may well be seen.
      if (!element.closest('[aria-hidden=true]'))
        for (const name of attributes) texts.push(element.getAttribute(name) ?? '');
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE) texts.push(child.textContent ?? '');
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}
