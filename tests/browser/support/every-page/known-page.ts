import type { Page } from 'playwright-core';
import type { Stage, TabOptions } from '../stage.js';

/** A page of the client as somebody sees it. */
export interface KnownPage {
  name: string;
  path: string;
  as?: { id: string };
  /** There once the page has all it shows. */
  ready: string;
  /** To be pressed first. */
  press?: string;
}

/** Leads through pages in as few tabs as there are people; faster than a browser of one's own for each page. */
export function guide(stage: Stage, options: TabOptions = {}) {
  const tabs = new Map<string, Page>();
  return async ({ path, as, ready, press }: KnownPage): Promise<Page> => {
    const key = as?.id ?? '';
    const known = tabs.get(key);
    if (known) await known.goto(path);
    const page = known ?? (await stage.tab(path, { ...options, as }));
    tabs.set(key, page);
    await page.locator(ready).first().waitFor({ state: 'attached' });
    if (press) await page.locator(press).click();
    return page;
  };
}
