import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildDecision, buildScene, cast, type Scene } from '../support/factories.js';
import { cardOf, shownCount } from './support/board-page.js';
import { eventually } from './support/eventually.js';
import { DemoPlaces } from './support/every-page/demo-places.js';
import { tabTo } from './support/keyboard.js';
import { heardBy, listen } from './support/live-regions.js';
import { Stage } from './support/stage.js';

await describeInChromium('everybody can use it', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
    // Only a demo has people to try it as.
    await DemoPlaces.fill(stage.server);
  });
  afterAll(() => stage.close());

  describe('with the keyboard alone', () => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await buildScene(stage.server);
      await buildDecision(scene);
    });
    afterEach(() => stage.tidy());
    const board = (as?: { id: string }) => stage.tab(`/boards/${scene.board.id}`, { as });

    test('the first stop leads past the head of the page', async () => {
      const page = await board();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });

    test('a ballot is filled in and cast', async () => {
      const page = await board(scene.people[0]);
      await tabTo(page, page.getByRole('checkbox', { name: /^Proposal 2/ }));
      await page.keyboard.press('Space');
      const button = page.getByRole('button', { name: 'Cast my ballot' });
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      // Not without the voter's word: the keyboard is led to where it is given.
      const consent = page.getByRole('checkbox', { name: /^Everybody can see/ });
      await eventually(() => consent.evaluate((box) => box === document.activeElement)).toBe(true);
      await page.keyboard.press('Space');
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await eventually(() => shownCount(page)).toMatchObject({ votes: { 'Proposal 2': 1 } });
      await tabTo(page, page.getByRole('button', { name: 'Change my ballot' }));
    });

    test('a proposal is backed, opened and commented on', async () => {
      const page = await board(scene.people[0]);
      const card = cardOf(page, 'Proposal 3');
      await tabTo(page, card.getByRole('link', { name: 'Proposal 3', exact: true }));
      await tabTo(page, card.getByRole('button', { name: 'Back it' }));
      await page.keyboard.press('Enter');
      await card.getByText('1 backs it').waitFor();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { level: 1, name: 'Proposal 3' });
      await eventually(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);
      await tabTo(page, page.getByRole('radio', { name: 'For' }));
      await page.keyboard.press('ArrowDown');
      await tabTo(page, page.getByRole('textbox', { name: 'Your comment' }));
      await page.keyboard.type('Written without a mouse.');
      await tabTo(page, page.getByRole('button', { name: 'Publish' }));
      await page.keyboard.press('Enter');
      await page
        .getByRole('region', { name: 'Against' })
        .getByText('Written without a mouse.')
        .waitFor();
    });

    test('the menu opens and closes, and the language is switched', async () => {
      const page = await board();
      const menu = page.getByRole('button', { name: 'Sign in', exact: true });
      await tabTo(page, menu);
      await page.keyboard.press('Enter');
      await page.getByText('Try it as one of these people').waitFor();
      await page.keyboard.press('Escape');
      await page.getByText('Try it as one of these people').waitFor({ state: 'hidden' });
      expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
      await tabTo(page, page.getByRole('button', { name: '切换到中文' }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: '先办哪件？' }).waitFor();
    });
  });

  test('a burst of 30 ballots is told of seldom and politely, and its end is told', async () => {
    const scene = await buildScene(stage.server, { residents: 30 });
    const decision = await buildDecision(scene);
    const page = await stage.tab(`/boards/${scene.board.id}`);
    await page.getByRole('table', { name: 'Live count' }).waitFor();
    await listen(page);
    // Each is seen before the next is cast, so that all 30 move the page.
    for (const [place, { api }] of scene.people.entries()) {
      await cast(api, decision, [0]);
      await eventually(() => shownCount(page)).toMatchObject({ cast: place + 1 });
    }
    await expect
      .poll(() => heardBy(page), { timeout: 40_000 })
      .toContainEqual({ text: '30 have voted, turnout 100%', manner: 'polite' });
    const heard = await heardBy(page);
    expect(heard.every(({ manner }) => manner === 'polite')).toBe(true);
    expect(heard.length).toBeLessThanOrEqual(3);
    await stage.tidy();
  });
});
