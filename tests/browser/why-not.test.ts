import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildDecision, buildScene, type Scene } from '../support/factories.js';
import { violations } from './support/axe.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge, tooLow } from './support/touch.js';

await describeInChromium('a no', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server);
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const cast = async (page: Page) => {
    await page.getByRole('checkbox', { name: /can see what I choose/ }).check();
    await page.getByRole('button', { name: 'Cast' }).first().click();
  };

  test('asks for its reason, which outlives a reload and stands where everybody reads it', async () => {
    const proposalId = scene.proposals[0]!.id;
    const decision = await buildDecision(scene, {
      method: 'YES_NO',
      options: undefined,
      proposalId,
      rules: {},
    });
    const path = `/boards/${scene.board.id}/decisions/${decision.id}`;
    const page = await stage.tab(path, { as: scene.people[0]!, width: 360, touch: true });
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    expect(await page.getByText('Why no?').count()).toBe(0);
    await cast(page);
    const why = page.getByLabel('What speaks against it');
    await why.fill('It shades my kitchen; two metres to the left I would agree');
    expect([...(await tooLow(page)), ...(await beyondTheEdge(page))]).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => why.inputValue()).toContain('It shades my kitchen');
    await page.getByRole('button', { name: 'Say so' }).click();
    await page.getByText('It stands among what is said against the proposal.').waitFor();

    const visitor = await stage.tab(path);
    await visitor.getByRole('link', { name: 'Read the reason against it (1)' }).click();
    await visitor.getByText('It shades my kitchen').waitFor();
  });

  test('is asked where the vote stands for itself, too: its reason stands among the objections, live', async () => {
    const question = 'Open the yard to the street?';
    const rules = {};
    const decision = await buildDecision(scene, {
      method: 'YES_NO',
      question,
      options: undefined,
      rules,
    });
    const path = `/boards/${scene.board.id}/decisions/${decision.id}`;
    const visitor = await stage.tab(path);
    await visitor.getByRole('heading', { name: question }).first().waitFor();
    const page = await stage.tab(path, { as: scene.people[2]!, width: 360, touch: true });
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    await cast(page);
    const why = page.getByLabel('What speaks against it');
    await why.fill('The noise at night');
    expect([...(await tooLow(page)), ...(await beyondTheEdge(page))]).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => why.inputValue()).toBe('The noise at night');
    await page.getByRole('button', { name: 'Say so' }).click();
    await page.getByText('It stands among the objections to this vote.').waitFor();
    for (const reader of [page, visitor]) {
      const list = reader.getByRole('region', { name: 'Objections and answers' });
      await list.getByText('The noise at night').waitFor();
      await list.getByText('the reason for a no').waitFor();
    }
    await page.reload();
    await page.getByText('Your ballot is in').first().waitFor();
    await page.getByRole('region', { name: 'Objections and answers' }).waitFor();
    expect(await page.getByText('Why no?').count()).toBe(0);
  });

  test('a yes is asked for nothing', async () => {
    const decision = await buildDecision(scene, {
      method: 'YES_NO',
      options: undefined,
      proposalId: scene.proposals[1]!.id,
      rules: {},
    });
    const path = `/boards/${scene.board.id}/decisions/${decision.id}`;
    const page = await stage.tab(path, { as: scene.people[1]! });
    await page.getByRole('radio', { name: /^Yes/ }).check();
    await cast(page);
    await page.getByText('Your ballot is in').first().waitFor();
    expect(await page.getByText('Why no?').count()).toBe(0);
  });
});
