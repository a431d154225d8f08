import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildPerson, buildScene, type Actor, type Scene } from '../support/factories.js';
import { tabTo } from './support/keyboard.js';
import { Stage } from './support/stage.js';

await describeInChromium('one’s own data', () => {
  let stage: Stage;
  let scene: Scene;
  let person: Actor;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server);
    person = await buildPerson(stage.server, {
      residentOf: scene.community.id,
      displayName: { en: 'Old Zhou', 'zh-Hans': '老周' },
    });
    const proposalId = scene.proposals[0]!.id;
    await person.api.mutate('addComment', { proposalId, stance: 'FOR', body: 'Benches, please.' });
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  /** The comment under the proposal, with who it is by. */
  async function comment(page: Page): Promise<string> {
    const card = page
      .getByRole('article')
      .filter({ hasText: /Benches, please|erased these words/ });
    return card.first().innerText();
  }

  test('can be downloaded', async () => {
    const page = await stage.tab('/me/data', { as: person });
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download my data' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^gongyi-\d{4}-\d\d-\d\d\.json$/);
    const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      person: { id: string }[];
      comments: { body: object }[];
    };
    expect(exported.person).toMatchObject([{ id: person.id }]);
    expect(exported.comments).toMatchObject([{ body: { en: 'Benches, please.' } }]);
  });

  test('a wrong phrase is told beside its field, and the sign-in stays', async () => {
    const page = await stage.tab('/me/data', { as: person });
    await page.getByRole('textbox', { name: /^To go on, type/ }).fill('erase me');
    await page.getByRole('button', { name: 'Erase me for good' }).click();
    await page.getByText('word for word').waitFor();
    await page.getByRole('button', { name: 'Old Zhou, account menu' }).waitFor();
  });

  test('is erased with the keyboard alone, in front of a neighbour who reads on', async () => {
    const place = `/boards/${scene.board.id}/proposals/${scene.proposals[0]!.id}`;
    const neighbour = await stage.tab(place);
    expect(await comment(neighbour)).toContain('Old Zhou');
    const page = await stage.tab('/me', { as: person });
    await page.getByRole('link', { name: 'Fetch or erase your data' }).click();
    await tabTo(page, page.getByRole('checkbox', { name: /^Erase the words/ }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('erase me for good');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'You are erased' }).waitFor();
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await neighbour.reload();
    const words = await comment(neighbour);
    expect(words).toContain('Former resident');
    expect(words).toContain('erased these words');
  });

  test('a visitor is told to sign in', async () => {
    const page = await stage.tab('/me/data', { language: 'zh-CN' });
    await page.getByText('先登录，再来下载或删除关于你的资料。').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });
});
