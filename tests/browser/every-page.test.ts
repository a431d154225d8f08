import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { violations } from './support/axe.js';
import { eventually } from './support/eventually.js';
import { everyPage, guide, type KnownPage } from './support/every-page/every-page.js';
import { PAGE_NAMES } from './support/every-page/page-names.js';
import { pathPatterns } from './support/every-page/path-patterns.js';
import { unseenStops } from './support/keyboard.js';
import { HAN, LATIN_WORD, strays } from './support/scripts.js';
import { shownTexts } from './support/shown-text.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge, tooLow } from './support/touch.js';

/** The result's board is made up in one language only, and a poster is in both. */
const MIXED = /^a board with a result$|^a closed vote$|poster$/;

// Each page is opened twice, and looked at in every way while it is there: opening them is most of the work.
await describeInChromium('every page', () => {
  let stage: Stage;
  let pages: KnownPage[];
  beforeAll(async () => {
    stage = await Stage.open();
    pages = await everyPage(stage.server);
  });
  afterAll(() => stage.close());

  const named = (name: string) => pages.find((page) => page.name === name)!;

  test('is among these', async () => {
    expect(pages.map(({ name }) => name)).toEqual(PAGE_NAMES);
    const visited = (pattern: RegExp) => pages.some(({ path }) => pattern.test(path));
    expect((await pathPatterns()).filter((pattern) => !visited(pattern))).toEqual([]);
  });

  async function foreignTexts(page: Page, lang: string, foreign: RegExp): Promise<string[]> {
    await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe(lang);
    const texts = await shownTexts(page);
    expect(texts.length).toBeGreaterThan(5);
    return strays(texts, foreign);
  }

  describe('in English at a desk', () => {
    let show: ReturnType<typeof guide>;
    beforeAll(() => {
      show = guide(stage);
    });
    afterAll(() => stage.tidy());

    test.each(PAGE_NAMES)(
      '%s: nothing wrong for whoever can’t see or hear, light and dark, wide and narrow',
      async (name) => {
        const page = await show(named(name));
        // The page before was left narrow and dark.
        await page.setViewportSize({ width: 1280, height: 800 });
        if (!MIXED.test(name)) expect(await foreignTexts(page, 'en', HAN)).toEqual([]);
        const found: Record<string, string[]> = {};
        for (const scheme of ['light', 'dark'] as const) {
          for (const width of [1280, 360]) {
            await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 800 });
            // The same page in other colours: nothing else about it can be wrong.
            const rules = scheme === 'dark' ? ['color-contrast'] : undefined;
            found[`${scheme}, ${width} px`] = await violations(page, rules);
          }
        }
        found['beyond the edge'] = await beyondTheEdge(page);
        expect(Object.values(found).flat(), JSON.stringify(found, null, 1)).toEqual([]);
      },
    );
  });

  describe('in Chinese on a phone', () => {
    let show: ReturnType<typeof guide>;
    beforeAll(() => {
      show = guide(stage, { language: 'zh-CN', width: 360, touch: true });
    });
    afterAll(() => stage.tidy());

    test.each(PAGE_NAMES)(
      '%s: no other language, nothing sideways, nothing too low for a finger',
      async (name) => {
        const page = await show(named(name));
        expect([...(await beyondTheEdge(page)), ...(await tooLow(page))]).toEqual([]);
        if (MIXED.test(name)) return;
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await foreignTexts(page, 'zh-Hans', LATIN_WORD)).toEqual([]);
        }
        await page.setViewportSize({ width: 360, height: 800 });
      },
    );
  });

  describe('with the keyboard', () => {
    afterEach(() => stage.tidy());

    test('one always sees where one is', async () => {
      const show = guide(stage);
      for (const name of [
        'a board, facilitator',
        'a proposal',
        'a closed vote',
        'the propose form',
      ]) {
        const { stops, unseen } = await unseenStops(await show(named(name)));
        expect(unseen, name).toEqual([]);
        expect(stops).toBeGreaterThan(8);
      }
    });
  });
});
