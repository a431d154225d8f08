import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildBusyBoard, comment, movePhase, type BusyBoard } from './support/busy-board.js';
import { Phase } from '../../server/features/communities/phase.js';
import { Stage } from './support/stage.js';

await describeInChromium('how a board got here', () => {
  let stage: Stage;
  let scene: BusyBoard;
  beforeAll(async () => {
    stage = await Stage.open();
    // It announces and opens a vote, and moves to DISCUSS.
    scene = await buildBusyBoard(stage.server);
    for (const [index, body] of ['One', 'Two', 'Three'].entries())
      await comment(scene.people[index]!.api, scene.proposals[0]!.id, body);
    await movePhase(stage.server, scene.board.id, Phase.DECIDE);
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const open = async () => {
    const page = await stage.tab(`${scene.path}/history`);
    // Before the log is read there is no moment but the first.
    await page.locator('input[type=range]:not([max="0"])').waitFor();
    return page;
  };
  const moment = (page: Page) => page.locator('section', { has: page.locator('#moment') });
  const slider = (page: Page) => page.getByRole('slider', { name: 'Moment' });

  test('shows the board as it stood, step by step, by mouse and by keyboard', async () => {
    const page = await open();
    await moment(page).getByText('3 comments').waitFor();
    expect(await moment(page).locator('p').first().textContent()).toContain('Decide');
    await page.getByRole('button', { name: 'One step back' }).click();
    expect(await moment(page).locator('p').first().textContent()).toContain('Discuss');
    await slider(page).press('ArrowLeft');
    await moment(page).getByText('2 comments').waitFor();
    expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/ on “.+”$/);
    await slider(page).press('Home');
    await moment(page).getByText('0 comments').waitFor();
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('Before anything happened');
    expect(await moment(page).locator('p').first().textContent()).toContain('Collect');
    await page.getByRole('button', { name: 'Play' }).click();
    await moment(page).getByText('3 comments').waitFor();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(await slider(page).inputValue()).toBe(await slider(page).getAttribute('max'));
  });

  test('goes on with what happens, for whoever is at the end; an earlier moment is kept', async () => {
    const [atEnd, earlier] = [await open(), await open()];
    await slider(earlier).press('Home');
    for (const page of [atEnd, earlier]) await page.getByText('live', { exact: true }).waitFor();
    const most = Number(await slider(earlier).getAttribute('max'));
    await comment(scene.people[3]!.api, scene.proposals[0]!.id, 'Four');
    await moment(atEnd).getByText('4 comments').waitFor();
    await earlier.locator(`input[type=range][max="${most + 1}"]`).waitFor();
    await moment(earlier).getByText('0 comments').waitFor();
  });

  test('is found from the board', async () => {
    const page = await stage.tab(scene.path);
    await page.getByRole('link', { name: 'How this board got here' }).click();
    await page.getByRole('heading', { level: 1, name: 'How this board got here' }).waitFor();
  });
});
