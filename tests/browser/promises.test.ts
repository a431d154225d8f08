import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildPromise, inDays, type PromiseScene } from '../support/promise.js';
import { Stage } from './support/stage.js';

await describeInChromium('what was decided is carried out in front of everybody', () => {
  let stage: Stage;
  let scene: PromiseScene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildPromise(stage.server, { plan: false });
  });
  afterAll(() => stage.close());
  afterEach(() => stage.tidy());

  const open = (as?: { id: string }) => stage.tab(`/boards/${scene.board.id}/commitments`, { as });
  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name }).first().click();

  test('staff plans and reports, two residents watch and accept, and a visitor sees it kept', async () => {
    const visitor = await open();
    await visitor.getByText('Promised, not planned yet').waitFor();

    const staff = await open(scene.staff);
    await press(staff, 'Plan it…');
    await staff.getByLabel('When the whole promise is kept').fill(inDays(30).slice(0, 10));
    await staff.getByLabel('What is to be done').fill('Set the benches');
    await staff.getByLabel('By when').fill(inDays(20).slice(0, 10));
    await press(staff, 'Publish the plan');
    await visitor.getByRole('heading', { name: 'Set the benches' }).waitFor();

    const watchers = [await open(scene.people[0]), await open(scene.people[1])];
    for (const watcher of watchers) await press(watcher, /^Watch over/);
    await visitor.getByText('Watched by 2').waitFor();

    await press(staff, 'Report with evidence…');
    await staff.getByLabel('What was done').fill('All three stand, bolted down.');
    await press(staff, 'Report it done');
    await visitor.getByText('All three stand, bolted down.').waitFor();

    for (const watcher of watchers) await press(watcher, /^Accept the evidence/);
    await visitor.getByText('Kept', { exact: true }).waitFor();
    await visitor.getByText('1 of 1 step done').waitFor();
  });
});
