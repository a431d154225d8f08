import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { PARTS, placeholders, plain, readCatalogues, type Words } from './support/catalogues.js';
import { eventually } from './support/eventually.js';
import { DemoPlaces } from './support/every-page/demo-places.js';
import { literalText } from './support/literal-text.js';
import { HAN, LATIN_WORD, NAMES } from './support/scripts.js';
import { silentPieces } from './support/spoken-parts.js';
import { Stage } from './support/stage.js';

/** The seal, and the way to the other language. */
const BOTH = ['app.stampTop', 'app.stampBottom', 'language.toOther'];
describe('the catalogues', () => {
  let en: Words;
  let zh: Words;
  beforeAll(async () => {
    ({ en, zh } = await readCatalogues());
  });

  const keys = (words: Words) => [...new Set([...words.keys()].map(plain))].toSorted();
  const room = (words: Words) => {
    const all = [...words].map(([key, text]) => [plain(key), placeholders(text)] as const);
    // The rarer form of a plural may leave a number out; the common one comes last.
    return Object.fromEntries(all);
  };

  test('say the same things', () => {
    expect(keys(en)).toEqual(keys(zh));
    expect(keys(en).length).toBeGreaterThan(200);
    expect(room(en)).toEqual(room(zh));
  });

  test('have every form that their language’s numbers need', () => {
    for (const [words, forms] of [
      [en, ['one', 'other']],
      [zh, ['other']],
    ] as const) {
      const counted = [...words.keys()].filter((key) => plain(key) !== key).map(plain);
      for (const key of counted) {
        const has = [...words.keys()].filter((name) => plain(name) === key && name !== key);
        expect(has.toSorted()).toEqual(forms.map((form) => `${key}_${form}`));
      }
    }
  });

  test('leave nothing empty', () => {
    const empty = [...en, ...zh].filter(([, text]) => !text.trim());
    expect(empty).toEqual([]);
  });

  test('are written in their own language', () => {
    const own = (words: Words) =>
      [...words]
        .filter(([key]) => !BOTH.includes(key))
        .map(([key, text]) => [key, text.replaceAll(/\{\{.*?\}\}/g, '').replaceAll(NAMES, '')]);
    expect(own(zh).filter(([, text]) => /\p{L}/u.test(text!) && !HAN.test(text!))).toEqual([]);
    expect(own(zh).filter(([, text]) => LATIN_WORD.test(text!))).toEqual([]);
    expect(own(en).filter(([, text]) => HAN.test(text!))).toEqual([]);
  });
});

describe('the components', () => {
  test('are sent with the texts they say', async () => {
    expect(await silentPieces(PARTS)).toEqual([]);
  });

  const web = fileURLToPath(new URL('../../web', import.meta.url));

  test('take every word from the catalogues', async () => {
    const files = (await readdir(web, { recursive: true })).filter((name) => name.endsWith('.tsx'));
    const found = await Promise.all(
      files.map(async (name) => literalText(name, await readFile(join(web, name), 'utf8'))),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(found.flat()).toEqual([]);
  });

  test.each([
    '<p>Hello</p>',
    '<><b>你好</b></>',
    '<p>{n} votes</p>',
    '<p>{"Hello"}</p>',
    '<p>{open ? t("x") : "closed"}</p>',
    '<p>{`${n} votes`}</p>',
    '<p>{n > 0 && "votes"}</p>',
    '<p>{"no. " + n}</p>',
    '<button aria-label="Close" />',
    '<img alt={open ? "Map" : ""} />',
    '<Page title="Board" />',
  ])('would be found out: %s', (planted) => {
    expect(literalText('planted.tsx', `export const planted = () => ${planted};`)).toHaveLength(1);
  });

  test.each([
    '<p>{t("key")} · {n}</p>',
    '<p>{phase === "DONE" && n}</p>',
    '<b className="x" id="y">—</b>',
    '<T at={t("k")} />',
  ])('may say: %s', (fine) =>
    expect(literalText('fine.tsx', `export const fine = () => ${fine};`)).toEqual([]),
  );
});

await describeInChromium('in the browser', () => {
  let stage: Stage;
  let places: DemoPlaces;
  beforeAll(async () => {
    stage = await Stage.open();
    places = await DemoPlaces.fill(stage.server);
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const language = (page: Page) =>
    eventually(() => page.evaluate(() => document.documentElement.lang));

  test('the browser’s language decides first', async () => {
    for (const [tag, lang] of [
      ['zh-CN', 'zh-Hans'],
      ['zh-TW', 'zh-Hans'],
      ['en-US', 'en'],
      ['fr-FR', 'en'],
    ]) {
      const page = await stage.tab('/', { language: tag });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await language(page).toBe(lang);
    }
  });

  test('a switch changes what the page and the server say, and is remembered', async () => {
    const page = await stage.tab(`/boards/${await places.board('DECIDE')}`);
    await page.getByRole('heading', { name: 'What should ¥500,000 pay for?' }).waitFor();
    await page.getByRole('button', { name: '切换到中文' }).click();
    await page.getByRole('heading', { name: '50万元先办哪几件事？' }).waitFor();
    await language(page).toBe('zh-Hans');
    await page.reload();
    await page.getByRole('heading', { name: '50万元先办哪几件事？' }).waitFor();
    await language(page).toBe('zh-Hans');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByRole('heading', { name: 'What should ¥500,000 pay for?' }).waitFor();
    await language(page).toBe('en');
  });
});
