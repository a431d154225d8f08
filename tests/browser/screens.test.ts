/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import {
  buildDecision,
  buildScene,
  cast,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge } from './support/touch.js';

await describeInChromium('a board for those who are not at a device of their own', () => {
  let stage: Stage;
  let scene: Scene;
  let decision: OpenDecision;
  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server);
    decision = await buildDecision(scene);
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const fits = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return scrollWidth <= innerWidth && scrollHeight <= innerHeight;
    });

  test('the hall screen moves when a ballot is cast, and fits the screen', async () => {
    const page = await stage.tab(`/boards/${scene.board.id}/wall`);
    await page.getByText('0 have voted').waitFor();
    await cast(scene.people[0]!.api, decision, [0, 1]);
    await page.getByText('1 has voted, turnout 33.3%').waitFor();
    const code = page.getByRole('img', { name: 'QR code that leads to this board' });
    expect(await code.count()).toBe(1);
    expect(await page.getByRole('button').or(page.getByRole('link')).count()).toBe(0);
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await fits(page)).toBe(true);
    }
  });

  test('a poster says it in both languages and prints without the frame', async () => {
    const path = `/boards/${scene.board.id}/decisions/${decision.id}`;
    const page = await stage.tab(`${path}/poster`);
    const address = `${stage.server.url}${path}`;
    await page.getByRole('img', { name: `QR code: ${address}` }).waitFor();
    await page.getByText('扫码', { exact: true }).waitFor();
    await page.getByText('Scan the code', { exact: true }).waitFor();
    const frame = [
      page.locator('header'),
      page.locator('footer'),
      page.getByRole('button', { name: 'Print this page' }),
    ];
    const seen = () => Promise.all(frame.map((part) => part.isVisible()));
    expect(await seen()).toEqual([true, true, true]);
    await page.emulateMedia({ media: 'print' });
    expect(await seen()).toEqual([false, false, false]);
  });

  test('large print is remembered, and nothing runs off a phone', async () => {
    const page = await stage.tab('/', { width: 360, touch: true });
    const size = () =>
      page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const before = await size();
    await page.getByRole('button', { name: 'Large print' }).tap();
    expect(await size()).toBeGreaterThanOrEqual(before * 1.25);
    for (const path of ['/', `/boards/${scene.board.id}`, '/help/privacy']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await size()).toBeGreaterThanOrEqual(before * 1.25);
      expect(await beyondTheEdge(page), path).toEqual([]);
    }
    await page.getByRole('button', { name: 'Large print', pressed: true }).tap();
    expect(await size()).toBe(before);
  });

  test('a name is shown only with consent, and withdrawn', async () => {
    const page = await stage.tab('/me', { as: scene.people[2] });
    await page.getByRole('textbox', { name: 'Name to be shown' }).fill('Qin');
    await page.getByRole('button', { name: 'Show this name' }).click();
    await page.getByText('Say that you agree').waitFor();
    expect(await page.getByRole('textbox', { name: 'Name to be shown' }).inputValue()).toBe('Qin');
    await page.getByRole('checkbox', { name: /^I agree that everybody can see this name/ }).check();
    await page.getByRole('button', { name: 'Show this name' }).click();
    await eventually(() =>
      page.getByRole('region', { name: 'You are shown as' }).innerText(),
    ).toContain('Qin');
    await page.getByRole('button', { name: 'Withdraw my name' }).click();
    await page.getByText('Your name has been deleted.').waitFor();
  });
});
