import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildDecision, buildScene, type OpenDecision, type Scene } from '../support/factories.js';
import {
  cardOf,
  castFilledIn,
  shownBacking,
  shownCount,
  shownPresence,
  tick,
} from './support/board-page.js';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';

await describeInChromium('three tabs on one board', () => {
  let stage: Stage;
  let scene: Scene;
  let decision: OpenDecision;
  let first: Page;
  let second: Page;
  let visitor: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server);
    decision = await buildDecision(scene);
    const path = `/boards/${scene.board.id}`;
    [first, second, visitor] = await Promise.all([
      stage.tab(path, { as: scene.people[0] }),
      stage.tab(path, { as: scene.people[1] }),
      stage.tab(path),
    ]);
  });
  afterAll(async () => {
    await stage.tidy();
    await stage.close();
  });

  const everywhere = <T>(read: (page: Page) => Promise<T>) =>
    eventually(() => Promise.all([first, second, visitor].map(read)));
  const thrice = <T>(value: T) => [value, value, value];

  test('each sees that three are here', async () => {
    await everywhere(shownPresence).toEqual(thrice(expect.stringContaining('3 here now')));
  });

  test('a ballot cast in one moves turnout and count in all, and its receipt is in view', async () => {
    await tick(first, ['Proposal 1', 'Proposal 2']);
    await castFilledIn(first);
    await everywhere(shownCount).toEqual(
      thrice({ cast: 1, votes: { 'Proposal 1': 1, 'Proposal 2': 1, 'Proposal 3': 0 } }),
    );
    await first.getByText('Your ballot is in').filter({ visible: true }).waitFor();
    const leaf = await leafOf(0);
    const shown = await first.locator('summary code').innerText();
    expect(leaf.startsWith(shown.replaceAll(' ', ''))).toBe(true);
    expect(shown.length).toBeGreaterThan(15);
    expect(await second.getByRole('button', { name: 'Cast my ballot' }).count()).toBe(1);
  });

  test('changing it moves them again', async () => {
    await first.getByRole('button', { name: 'Change my ballot' }).click();
    await tick(first, ['Proposal 3']);
    await castFilledIn(first);
    await everywhere(shownCount).toEqual(
      thrice({ cast: 1, votes: { 'Proposal 1': 0, 'Proposal 2': 0, 'Proposal 3': 1 } }),
    );
    await tick(second, ['Proposal 3']);
    await castFilledIn(second);
    await everywhere(shownCount).toEqual(
      thrice({ cast: 2, votes: { 'Proposal 1': 0, 'Proposal 2': 0, 'Proposal 3': 2 } }),
    );
  });

  test('backing a proposal moves it in all, and so does taking it back', async () => {
    const backing = (page: Page) => shownBacking(page, 'Proposal 2');
    const button = cardOf(second, 'Proposal 2').getByRole('button', { name: 'Back it' });
    await button.click();
    await everywhere(backing).toEqual(thrice('1 backs it'));
    await button.click();
    await everywhere(backing).toEqual(thrice('0 back it'));
  });

  test('a comment appears on the other’s page, and counts on every board', async () => {
    const pages = [first, second];
    const against = second.getByRole('region', { name: 'Against' });
    const say = async (text: string) => {
      await first.getByRole('radio', { name: 'Against' }).check();
      await first.getByRole('textbox', { name: 'Your comment' }).fill(text);
      await first.getByRole('button', { name: 'Publish' }).click();
    };
    for (const page of pages) {
      await page.getByRole('link', { name: 'Proposal 1', exact: true }).click();
      await page.getByText('Nobody has spoken against it yet.').waitFor();
    }
    await say('Too close to the **road**.');
    await against.getByRole('article').filter({ hasText: 'Too close to the road.' }).waitFor();
    await say('And too dear.');
    await second.getByRole('button', { name: '1 new comment' }).click();
    await eventually(() => against.getByRole('article').count()).toBe(2);
    await cardOf(visitor, 'Proposal 1').getByText('Against 2').waitFor();
    await Promise.all(pages.map((page) => page.goBack()));
  });

  test('closing shows the result in all three', async () => {
    const { userErrors } = await scene.facilitator.api.mutate('closeDecision', {
      decisionId: decision.id,
    });
    expect(userErrors).toEqual([]);
    const result = (page: Page) => page.getByRole('region', { name: 'Result' }).innerText();
    await everywhere(result).toEqual(thrice(expect.stringContaining('1 will be done, ¥96,000')));
    for (const page of [first, second, visitor]) {
      expect(await page.getByRole('button', { name: /Cast|Change/ }).count()).toBe(0);
    }
  });

  async function leafOf(person: number): Promise<string> {
    const { decision: answer } = await scene.people[person]!.api.ask<{
      decision: { viewerBallot: { leaf: string } };
    }>('query ($id: ID!) { decision(id: $id) { viewerBallot { leaf } } }', { id: decision.id });
    return answer.viewerBallot.leaf;
  }
});
