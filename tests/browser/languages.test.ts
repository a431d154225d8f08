import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { PARTS, placeholders, plain, readCatalogues, type Words } from './support/catalogues.js';
import { eventually } from './support/eventually.js';
import { everyPage, guide, type KnownPage } from './support/every-page/every-page.js';
import { literalText } from './support/literal-text.js';
import { shownTexts } from './support/shown-text.js';
import { silentPieces } from './support/spoken-parts.js';
import { Stage } from './support/stage.js';

const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /\p{Script=Latin}{2,}/u;

/** The seal, and the way to the other language. */
const BOTH = ['app.stampTop', 'app.stampBottom', 'language.toOther'];
/** An address reads the same in every language. */
const ADDRESS = /(?:https?:\/\/)?[\w.-]+:\d+\/\S*/g;
/** Codes are the same in every script. */
const CODE = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4})+\b/g;
/** Every page, one after the other. */
const EVERY_PAGE_MS = 240_000;
/** What may be said in the other script: our name, the switch, and formats and units that have no other name. */
const NAMES = /共议|Gongyi|中 \/ EN|Markdown|CSV|BLT|SHA-256|JSON|UTF-8|GB18030|MB/gu;

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
  let pages: KnownPage[];
  beforeAll(async () => {
    stage = await Stage.open();
    // The result's board is made up in one language only, and a poster is in both.
    const all = await everyPage(stage.server);
    pages = all.filter(({ name }) => !/^a board with a result$|^a closed vote$|poster$/.test(name));
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const language = (page: Page) =>
    eventually(() => page.evaluate(() => document.documentElement.lang));

  test.each([
    ['English', 'en-GB', 'en', HAN],
    ['Chinese', 'zh-CN', 'zh-Hans', LATIN_WORD],
  ] as const)(
    'no page in %s says anything in the other language',
    async (_, tag, lang, foreign) => {
      const show = guide(stage, { language: tag });
      for (const known of pages) {
        const page = await show(known);
        await language(page).toBe(lang);
        const texts = await shownTexts(page);
        const strays = texts.filter((text) =>
          foreign.test(text.replaceAll(CODE, '').replaceAll(ADDRESS, '').replaceAll(NAMES, '')),
        );
        expect(strays, known.name).toEqual([]);
        expect(texts.length).toBeGreaterThan(5);
      }
    },
    EVERY_PAGE_MS,
  );

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
    const { path } = pages.find(({ name }) => name === 'a board, signed out')!;
    const page = await stage.tab(path);
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
