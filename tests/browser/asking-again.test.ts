import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildPerson, buildScene, type Scene } from '../support/factories.js';
import { Stage } from './support/stage.js';

/** From now on no answer to this query reaches the page; answers how many were lost. */
async function lose(page: Page, query: string): Promise<() => number> {
  let lost = 0;
  await page.route('**/graphql', (route) => {
    if (!route.request().postData()?.includes(`"operationName":"${query}"`))
      return route.continue();
    lost += 1;
    return route.abort();
  });
  return () => lost;
}

await describeInChromium('a page that asks everything again, and gets not everything', () => {
  let stage: Stage;
  let scene: Scene;
  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server);
  });
  /** Fails too if anything went wrong unnoticed. */
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  test('says that one is erased', async () => {
    const person = await buildPerson(stage.server, { residentOf: scene.community.id });
    const page = await stage.tab('/me/data', { as: person });
    await page.getByRole('textbox', { name: /^To go on, type/ }).fill('erase me for good');
    const lost = await lose(page, 'Session');
    await page.getByRole('button', { name: 'Erase me for good' }).click();
    await page.getByRole('status').filter({ hasText: 'You are erased' }).waitFor();
    await expect.poll(lost).toBeGreaterThan(0);
  });

  test('is in the other language for the rest', async () => {
    const page = await stage.tab(`/boards/${scene.board.id}`);
    await page.getByRole('heading', { level: 1, name: 'What first?' }).waitFor();
    const lost = await lose(page, 'Session');
    await page.getByRole('button', { name: '切换到中文' }).click();
    await page.getByRole('heading', { level: 1, name: '先办哪件？' }).waitFor();
    await expect.poll(lost).toBeGreaterThan(0);
  });

  test('leads a newcomer back to where they came from', async () => {
    const { codes } = await scene.facilitator.api.mutate<{ codes: string[] }>(
      'makeCodes',
      { communityId: scene.community.id, count: 1 },
      'codes',
    );
    const newcomer = await buildPerson(stage.server);
    const to = `/boards/${scene.board.id}`;
    const page = await stage.tab(`/join?to=${encodeURIComponent(to)}`, { as: newcomer });
    const field = page.getByRole('textbox', { name: 'The code from your mailbox' });
    await field.fill(codes[0]!);
    const lost = await lose(page, 'Session');
    await page.getByRole('button', { name: 'Join' }).click();
    await page.waitForURL(`**${to}`);
    expect(lost()).toBeGreaterThan(0);
  });
});
