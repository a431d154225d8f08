import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildDecision, buildScene, cast, type Scene } from '../support/factories.js';
import { violations } from './support/axe.js';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge, tooLow } from './support/touch.js';

const OPTIONS = ['Lamps', 'Benches', 'Garden'].map((label) => ({ label }));

await describeInChromium('ballots on paper', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { residents: 6 });
    const consent = true;
    for (const [place, { api }] of scene.people.entries())
      await api.mutate('setDisplayName', { name: `Neighbour ${place}`, consent });
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const vote = (overrides: object = {}) =>
    buildDecision(scene, {
      method: 'APPROVAL',
      options: OPTIONS,
      rules: {},
      question: 'What is built?',
      tallyVisibility: 'LIVE',
      ...overrides,
    });

  async function desk(decision: { id: string }, width = 1280): Promise<Page> {
    const path = `/boards/${scene.board.id}/decisions/${decision.id}/paper`;
    return stage.tab(path, { as: scene.facilitator, width, touch: width < 500 });
  }

  async function find(page: Page, name: string): Promise<void> {
    await page.getByLabel('Name, building, phone number').fill(name);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('radio', { name }).check();
  }

  async function send(page: Page, text: string): Promise<void> {
    await page
      .getByLabel('The ballots (CSV or BLT)')
      .setInputFiles({ name: 'box.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Look at it' }).click();
  }

  test.each([360, 1280])(
    'are handed out, which shuts the slip in another tab, counted in and told apart, at %i px',
    async (width) => {
      const decision = await vote();
      const [resident, other] = scene.people;
      await cast(other!.api, decision, [1]);
      const theirs = await stage.tab(`/boards/${scene.board.id}/decisions/${decision.id}`, {
        as: resident!,
      });
      await theirs.getByRole('checkbox', { name: 'Lamps' }).check();
      const page = await desk(decision, width);
      await page.getByText('No ballot on paper has been handed out').waitFor();
      await find(page, 'Neighbour 0');
      await page.getByRole('button', { name: 'Hand out a ballot' }).click();
      await page.getByText('Neighbour 0 has a ballot on paper now').waitFor();
      await theirs.getByText('You were given a ballot on paper. Put it into the box').waitFor();
      await theirs.getByText('1 ballot on paper is out and not counted in yet.').waitFor();
      expect(await theirs.getByRole('button', { name: 'Cast' }).count()).toBe(0);

      await send(page, 'Lamps,Benches\nx,\n');
      await page.getByText('no column is about option 3').waitFor();
      await send(page, 'Lamps,Benches,Garden\nx,,x\n');
      await page.getByText('Ballots that count: 1; invalid: 0.', { exact: false }).waitFor();
      await page.getByText('Fewer than 10 ballots counted apart').waitFor();
      await page.getByRole('button', { name: 'Count this ballot in' }).click();
      await page.getByText('Write something here.').waitFor();
      await page.getByLabel('Where they were counted').fill('In the hall, by three neighbours');
      await page.getByRole('button', { name: 'Count this ballot in' }).click();
      await page.getByText('They are counted in').waitFor();
      const apart = page.getByRole('table', { name: 'Online and on paper, apart' });
      const rows = async () =>
        (await apart.getByRole('row').allInnerTexts()).map((row) =>
          row.split(/\s+/).filter(Boolean).join(' '),
        );
      await eventually(rows).toEqual([
        'Option Online On paper Together',
        'Ballots 1 1 2',
        'Lamps 0 1 1',
        'Benches 1 0 1',
        'Garden 0 1 1',
      ]);
      await page.getByText('In the hall, by three neighbours').first().waitFor();
      await theirs.getByText('1 of the ballots came on paper.').waitFor();
      expect(await violations(page)).toEqual([]);
      expect([...(width < 500 ? await tooLow(page) : []), ...(await beyondTheEdge(page))]).toEqual(
        [],
      );
    },
  );

  test('a batch is taken out with a reason that a visitor reads, and the count is ended', async () => {
    const decision = await vote();
    const page = await desk(decision);
    for (const name of ['Neighbour 2', 'Neighbour 3']) {
      await find(page, name);
      await page.getByRole('button', { name: 'Hand out a ballot' }).click();
      await page.getByText(`${name} has a ballot on paper now`).waitFor();
    }
    await send(page, 'Lamps,Benches,Garden,count\nx,,,2\n');
    await page.getByLabel('Where they were counted').fill('Hall');
    await page.getByRole('button', { name: 'Count these 2 ballots in' }).click();
    await page.getByText('They are counted in').waitFor();
    const visitor = await stage.tab(`/boards/${scene.board.id}/decisions/${decision.id}/paper`);
    await visitor.getByRole('heading', { name: 'Where each batch comes from' }).waitFor();
    expect(await visitor.getByRole('heading', { name: 'Count in' }).count()).toBe(0);
    await page.getByText('Take this batch out').first().click();
    await page.getByLabel('Why it is taken out').fill('The columns were mixed up');
    await page.getByRole('button', { name: 'Take this batch out' }).click();
    await visitor.getByText('The columns were mixed up', { exact: false }).waitFor();
    await page.getByLabel('2 ballots didn’t come back').fill('Both were lost');
    await page.getByRole('button', { name: 'Say so, and end the count' }).click();
    await page.getByText('said on', { exact: false }).waitFor();
    await visitor.getByText('Both were lost', { exact: false }).waitFor();
    expect(await violations(visitor)).toEqual([]);
  });
});
