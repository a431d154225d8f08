import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { tick } from './support/board-page.js';
import { everyPage, guide, type KnownPage } from './support/every-page/every-page.js';
import { Stage } from './support/stage.js';

const PHONE = { width: 360, touch: true };

await describeInChromium('on a phone', () => {
  let stage: Stage;
  let pages: KnownPage[];
  beforeAll(async () => {
    stage = await Stage.open();
    pages = await everyPage(stage.server);
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const open = (name: string) => guide(stage, PHONE)(pages.find((page) => page.name === name)!);

  test('the one thing to do is always under the thumb', async () => {
    const bar = async (name: string) => {
      const page = await open(name);
      const region = page.getByRole('region', { name: 'What you can do now' });
      await region.waitFor();
      const { y, height } = (await region.boundingBox())!;
      expect(y + height).toBeCloseTo(800, 0);
      await page.mouse.wheel(0, 1_000);
      expect((await region.boundingBox())!.y).toBeCloseTo(y, 0);
      return { page, pressed: region.getByRole('button').or(region.getByRole('link')) };
    };
    const visitor = await bar('a board, signed out');
    expect(await visitor.pressed.allInnerTexts()).toEqual(['Sign in to vote']);
    const writer = await bar('a collecting board');
    expect(await writer.pressed.allInnerTexts()).toEqual(['Propose something']);
    const { page, pressed } = await bar('a board, resident');
    expect(await pressed.allInnerTexts()).toEqual(['Cast my ballot']);
    await tick(page, ['Crossing lamps']);
    await page.getByText('1 chosen').waitFor();
    await pressed.tap();
    const consent = page.getByRole('checkbox', { name: /under the name “.+”/ });
    await page.getByText('This vote is public, so it takes your agreement.').waitFor();
    await expect.poll(() => consent.evaluate((box) => box === document.activeElement)).toBe(true);
    await consent.check();
    await pressed.tap();
    await page.getByText('Your ballot is in').first().waitFor();
    expect(await pressed.allInnerTexts()).toEqual(['Change my ballot']);
  });

  test('a board being reviewed opens on what came of it, and a verdict is one tap', async () => {
    const page = await open('a board in review, resident');
    await page.getByRole('region', { name: 'Is it solved?' }).waitFor();
    expect(await page.getByRole('region', { name: 'Proposals' }).isVisible()).toBe(false);
    const bar = page.getByRole('region', { name: 'What you can do now' });
    await bar.getByRole('button', { name: 'Not solved' }).tap();
    await page.getByText(/^You have said/).waitFor();
    expect(await page.getByRole('radio', { name: 'Not solved' }).isChecked()).toBe(true);
    await bar.waitFor({ state: 'hidden' });
  });

  test('proposals, discussion and standing are a tap apart', async () => {
    const page = await open('a board, signed out');
    const views = page.getByRole('group', { name: 'What is on this board' });
    const standing = page.getByRole('table', { name: 'Live count' });
    const proposals = page.getByRole('region', { name: 'Proposals' });
    const voices = page.getByRole('region', { name: /^What people say/ });
    const seen = () => Promise.all([proposals, voices, standing].map((part) => part.isVisible()));
    expect(await seen()).toEqual([true, false, false]);
    await views.getByRole('button', { name: 'Discussion' }).tap();
    expect(await seen()).toEqual([false, true, false]);
    await views.getByRole('button', { name: 'Where it stands' }).tap();
    expect(await seen()).toEqual([false, false, true]);
  });
});
