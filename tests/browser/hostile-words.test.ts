import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildBoard, buildPerson, buildScene, type Scene } from '../support/factories.js';
import { Role } from '../../server/foundation/viewer.js';
import { HOSTILE_WORDS } from './support/hostile-words.js';
import { Stage } from './support/stage.js';

const TITLE_LENGTH = 80;

/** What a link may lead to. */
const HARMLESS = ['http:', 'https:', 'mailto:', 'tel:'];

await describeInChromium('words that carry scripts', () => {
  let stage: Stage;
  let scene: Scene;
  let boardId: string;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { residents: 1, costs: [] });
    boardId = (await buildBoard(stage.server, { communityId: scene.community.id })).id;
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  /** Says each of them somewhere: short ones as a title too. A refusal keeps them out as well. */
  async function sayThem(words: readonly string[]): Promise<string> {
    const [author] = scene.people;
    const [first = '', ...comments] = words;
    const title = first.length <= TITLE_LENGTH ? first : 'Benches';
    const { proposal } = await author!.api.mutate<{ proposal: { id: string } | null }>(
      'publishProposal',
      { boardId, title, body: first, category: 'FACILITIES' },
      'proposal { id }',
    );
    const proposalId = proposal!.id;
    for (const body of comments)
      await author!.api.mutate('addComment', { proposalId, stance: 'FOR', body });
    return proposalId;
  }

  /** Lets every script run: only the page's own care keeps these out. */
  async function look(path: string): Promise<Page> {
    const page = await stage.tab(path, { as: scene.people[0], anyScript: true });
    await page.locator('main h1').first().waitFor();
    return page;
  }

  async function isUnharmed(page: Page): Promise<void> {
    const marked = await page.evaluate(() => 'marked' in globalThis);
    const schemes = await page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
    const foreign = await page
      .locator(
        'main :is(script, iframe, object, embed, base, meta, link, form[action], [onerror], [onload], [onfocus])',
      )
      .count();
    expect({ marked, foreign }).toEqual({ marked: false, foreign: 0 });
    expect(schemes.filter((scheme) => !HARMLESS.includes(scheme))).toEqual([]);
  }

  test('a hundred of them run nowhere: in titles, texts, comments, lists and names', async () => {
    expect(HOSTILE_WORDS.length).toBeGreaterThanOrEqual(100);
    const proposals: string[] = [];
    for (let from = 0; from < HOSTILE_WORDS.length; from += 12)
      proposals.push(await sayThem(HOSTILE_WORDS.slice(from, from + 12)));
    for (const id of proposals) {
      const page = await look(`/boards/${boardId}/proposals/${id}`);
      await page.locator('article, li').nth(3).waitFor();
      await isUnharmed(page);
      await page.context().close();
    }
    const board = await look(`/boards/${boardId}`);
    await board
      .getByRole('link', { name: /Benches|script|img/ })
      .first()
      .waitFor();
    await isUnharmed(board);
  });

  test('a board, a community and a body called so', async () => {
    const administrator = await buildPerson(stage.server, { role: Role.ADMINISTRATOR });
    const [name] = HOSTILE_WORDS;
    const input = { name, timeZone: 'Asia/Shanghai', currency: 'CNY' };
    const { community } = await administrator.api.mutate<{ community: { id: string } }>(
      'createCommunity',
      input,
      'community { id }',
    );
    await administrator.api.mutate('createUnit', { communityId: community.id, name });
    const page = await look(`/communities/${community.id}`);
    await page.getByRole('heading', { name: '<script>' }).waitFor();
    await isUnharmed(page);
  });
});
