import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildDecision, buildScene, type OpenDecision, type Scene } from '../support/factories.js';
import { violations } from './support/axe.js';
import { tabTo } from './support/keyboard.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge, tooLow } from './support/touch.js';

await describeInChromium('a ballot', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { residents: 1 });
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const fix = (method: string, rules: Record<string, unknown> = {}) =>
    buildDecision(scene, {
      method,
      rules: { tieRule: 'LISTED_ORDER', ...rules },
      options: ['Lamps', 'Benches', 'Garden'].map((label, place) => ({
        label,
        cost: (place + 1) * 1_000_000,
      })),
    });

  const pathOf = ({ id }: OpenDecision) => `/boards/${scene.board.id}/decisions/${id}`;

  /** Casts what is filled in, by keys where `keys` says so, and waits for the word that it is in. */
  async function castIt(page: Page, keys = false): Promise<void> {
    const consent = page.getByRole('checkbox', { name: /Everybody can see/ });
    if (keys) {
      await tabTo(page, consent);
      await page.keyboard.press('Space');
      await tabTo(page, page.getByRole('button', { name: 'Cast my ballot' }).first());
      await page.keyboard.press('Enter');
    } else {
      await consent.check();
      await page.getByRole('button', { name: 'Cast my ballot' }).first().click();
    }
    await page.getByText('Your ballot is in').first().waitFor();
  }

  /** What the server has of the voter's ballot. */
  async function stored({ id }: OpenDecision): Promise<unknown> {
    const { decision } = await scene.people[0]!.api.ask<{ decision: { viewerBallot: unknown } }>(
      `query ($id: ID!) { decision(id: $id) { viewerBallot {
        options { label } ranking { label } scores { option { label } score } } } }`,
      { id },
    );
    return decision.viewerBallot;
  }

  const ranked = (...ranks: string[][]) => ({
    ranking: ranks.map((rank) => rank.map((label) => ({ label }))),
  });
  const scored = (scores: Record<string, number>) => ({
    scores: Object.entries(scores).map(([label, score]) => ({ option: { label }, score })),
  });

  /** The order shown now. */
  const order = (page: Page) =>
    page
      .getByRole('list', { name: 'My order' })
      .getByRole('listitem')
      .evaluateAll((rows) => rows.map((row) => row.textContent?.replace(/\s+/g, '') ?? ''));

  test('that ranks is filled in by keys alone, with options on one rank', async () => {
    const decision = await fix('SCHULZE');
    const page = await stage.tab(pathOf(decision), { as: scene.people[0]! });
    for (const name of ['Garden', 'Lamps', 'Benches']) {
      await tabTo(page, page.getByRole('button', { name: `Rank next: ${name}` }));
      await page.keyboard.press('Enter');
    }
    expect(await order(page)).toEqual(['1Garden', '2Lamps', '3Benches']);
    await tabTo(page, page.getByRole('button', { name: 'Move “Benches” up' }));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await order(page)).toEqual(['1Benches', '2Garden', '3Lamps']);
    await page.getByText('“Benches” is in place 1 now').waitFor();
    await tabTo(page, page.getByRole('button', { name: '“Garden” is as good as the one above' }));
    await page.keyboard.press('Space');
    expect(await order(page)).toEqual(['1Benches', '1Garden', '2Lamps']);
    expect(await violations(page)).toEqual([]);
    await castIt(page, true);
    expect(await stored(decision)).toMatchObject(ranked(['Benches', 'Garden'], ['Lamps']));
  });

  test('that ranks is filled in by the mouse, by dragging too', async () => {
    const decision = await fix('INSTANT_RUNOFF');
    const page = await stage.tab(pathOf(decision), { as: scene.people[0]! });
    for (const name of ['Garden', 'Lamps', 'Benches'])
      await page.getByRole('button', { name: `Rank next: ${name}` }).click();
    expect(await page.getByRole('button', { name: /as good as/ }).count()).toBe(0);
    const rows = page.getByRole('list', { name: 'My order' }).getByRole('listitem');
    const [from, to] = await Promise.all([rows.nth(2).boundingBox(), rows.nth(0).boundingBox()]);
    await page.mouse.move(from!.x + 8, from!.y + from!.height / 2);
    await page.mouse.down();
    await page.mouse.move(to!.x + 8, to!.y + to!.height / 2, { steps: 8 });
    await page.mouse.up();
    expect(await order(page)).toEqual(['1Benches', '2Garden', '3Lamps']);
    await page.getByRole('button', { name: 'Don’t rank “Lamps”' }).click();
    await castIt(page);
    expect(await stored(decision)).toMatchObject(ranked(['Benches'], ['Garden']));
    // What it says is told, and can be changed from there.
    const said = page.getByRole('status').getByRole('listitem');
    await said.nth(1).waitFor();
    expect(await said.allTextContents()).toEqual(['Benches', 'Garden']);
    await page.getByRole('button', { name: 'Change my ballot' }).first().click();
    expect(await order(page)).toEqual(['1Benches', '2Garden']);
  });

  test('that ranks is filled in under a finger, and outlives a reload', async () => {
    const decision = await fix('BORDA');
    const page = await stage.tab(pathOf(decision), {
      as: scene.people[0]!,
      width: 360,
      touch: true,
    });
    for (const name of ['Garden', 'Lamps', 'Benches'])
      await page.getByRole('button', { name: `Rank next: ${name}` }).tap();
    const rows = page.getByRole('list', { name: 'My order' }).getByRole('listitem');
    await rows.nth(0).scrollIntoViewIfNeeded();
    const [from, to] = await Promise.all([rows.nth(0).boundingBox(), rows.nth(2).boundingBox()]);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: from!.x + 8, y }],
      });
    const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;
    await touch('touchStart', from!.y + 20);
    await touch('touchMove', from!.y + 60);
    await touch('touchMove', middle(to!) + 4);
    await touch('touchEnd');
    await page.getByText('“Garden” is in place 3 now').waitFor();
    expect(await order(page)).toEqual(['1Lamps', '2Benches', '3Garden']);
    expect([...(await tooLow(page)), ...(await beyondTheEdge(page))]).toEqual([]);
    await page.reload();
    await rows.nth(2).waitFor();
    expect(await order(page)).toEqual(['1Lamps', '2Benches', '3Garden']);
  });

  test('with scores is filled in by keys, and what was given can be taken back', async () => {
    const decision = await fix('SCORE', { maxScore: 7 });
    const page = await stage.tab(pathOf(decision), { as: scene.people[0]! });
    const of = (label: string) => page.getByRole('group', { name: label, exact: true });
    await of('Lamps').waitFor();
    await tabTo(page, of('Lamps').getByRole('radio', { name: '0', exact: true }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await of('Benches').getByRole('radio', { name: '7' }).check();
    await of('Garden').getByRole('radio', { name: '3' }).check();
    await page.getByRole('button', { name: 'Clear what “Garden” got' }).click();
    expect(await violations(page)).toEqual([]);
    await castIt(page, true);
    expect(await stored(decision)).toMatchObject(scored({ Lamps: 2, Benches: 7 }));
  });

  test('with stars is filled in under a finger', async () => {
    const decision = await fix('STAR');
    const page = await stage.tab(pathOf(decision), {
      as: scene.people[0]!,
      width: 360,
      touch: true,
    });
    const garden = page.getByRole('group', { name: 'Garden', exact: true });
    await garden.getByRole('radio', { name: '4 stars of 5' }).tap();
    expect([...(await tooLow(page)), ...(await beyondTheEdge(page))]).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await castIt(page);
    expect(await stored(decision)).toMatchObject(scored({ Garden: 4 }));
  });

  test('with grades says them in words, in the reader’s language', async () => {
    const decision = await fix('MAJORITY_JUDGMENT');
    const page = await stage.tab(pathOf(decision), {
      as: scene.people[0]!,
      language: 'zh-CN',
      width: 360,
    });
    const garden = page.getByRole('group', { name: 'Garden', exact: true });
    await garden.getByRole('radio', { name: '很好' }).check();
    await page.getByRole('group', { name: 'Lamps' }).getByRole('radio', { name: '不接受' }).check();
    expect(await beyondTheEdge(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /所有人都能看到/ }).check();
    await page.getByRole('button', { name: '投出我的表决票' }).first().click();
    await page.getByText('你的票已投出').first().waitFor();
    expect(await stored(decision)).toMatchObject(scored({ Lamps: 0, Garden: 4 }));
    const said = page.getByRole('status').getByRole('listitem');
    await said.nth(1).waitFor();
    expect(await said.allTextContents()).toEqual(['Lamps：不接受', 'Garden：很好']);
  });

  test.each([
    ['DOTS', { Lamps: 3, Benches: 2 }, 'One more vote costs 1 points, and 0 are left'],
    ['QUADRATIC', { Lamps: 2, Benches: 1 }, 'One more vote costs 5 points, and 0 are left'],
  ])('with credits keeps the total, and says why no more fit: %s', async (method, given, why) => {
    const decision = await fix(method, { credits: 5 });
    const page = await stage.tab(pathOf(decision), { as: scene.people[0]! });
    await page.getByText('5 points left').first().waitFor();
    for (const [label, votes] of Object.entries(given)) {
      const more = page.getByRole('button', { name: `One vote more for “${label}”` });
      await tabTo(page, more);
      for (let vote = 0; vote < votes; vote += 1) await page.keyboard.press('Enter');
    }
    await page.getByText('0 points left').first().waitFor();
    const full = page.getByRole('button', { name: 'One vote more for “Lamps”' });
    await full.click({ force: true });
    expect(await full.getAttribute('aria-disabled')).toBe('true');
    expect(await full.getAttribute('title')).toContain(why);
    expect(await violations(page)).toEqual([]);
    await castIt(page, true);
    expect(await stored(decision)).toMatchObject(scored(given));
  });

  test('for one of several takes the last that is pressed', async () => {
    const decision = await fix('SINGLE_CHOICE');
    const page = await stage.tab(pathOf(decision), { as: scene.people[0]! });
    await page.getByRole('radio', { name: /Lamps/ }).check();
    await page.getByRole('radio', { name: /Garden/ }).check();
    await castIt(page);
    expect(await stored(decision)).toMatchObject({ options: [{ label: 'Garden' }] });
  });

  test('is not disturbed by what others cast meanwhile', async () => {
    const own = await buildScene(stage.server, { residents: 2 });
    const decision = await buildDecision(own, {
      method: 'BORDA',
      rules: {},
      options: [{ label: 'Lamps' }, { label: 'Benches' }],
    });
    const path = `/boards/${own.board.id}/decisions/${decision.id}`;
    const [one, other] = own.people;
    const page = await stage.tab(path, { as: one! });
    await page.getByRole('button', { name: 'Rank next: Benches' }).click();
    const more = page.getByRole('button', { name: 'Rank next: Lamps' });
    await more.focus();
    const second = await stage.tab(path, { as: other! });
    await second.getByRole('button', { name: 'Rank next: Lamps' }).click();
    await castIt(second);
    await page.getByRole('list', { name: 'To pass' }).filter({ hasText: '50%' }).waitFor();
    expect(await order(page)).toEqual(['1Benches']);
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('can be filled in by a visitor before signing in', async () => {
    const decision = await fix('SCHULZE');
    const page = await stage.tab(pathOf(decision));
    await page.getByRole('button', { name: 'Rank next: Garden' }).click();
    expect(await order(page)).toEqual(['1Garden']);
    await page.getByRole('button', { name: 'Sign in to vote' }).first().waitFor();
  });
});
