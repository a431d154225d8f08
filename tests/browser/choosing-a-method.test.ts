import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { METHODS } from '../../web/features/decisions/ways-of-deciding.js';
import { describeInChromium } from '../support/chromium.js';
import { buildScene, type Scene } from '../support/factories.js';
import { violations } from './support/axe.js';
import { tabTo } from './support/keyboard.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge, tooLow } from './support/touch.js';

await describeInChromium('how a vote is counted', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server);
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  /** The page where a vote is made, with all three proposals on the ballot. */
  async function making(width = 1280): Promise<Page> {
    const page = await stage.tab(`/boards/${scene.board.id}/decisions/new`, {
      as: scene.facilitator,
      width,
      touch: width < 500,
    });
    for (const { title } of scene.proposals)
      await page.getByRole('checkbox', { name: title['en']! }).check();
    return page;
  }

  const suggestion = (page: Page) =>
    page.getByRole('region', { name: '2. How it is decided' }).getByRole('status');

  const answer = (page: Page, name: string) =>
    page.getByRole('radio', { name, exact: true }).check();

  test('is suggested by three plain questions, with a reason and an example', async () => {
    const page = await making();
    await suggestion(page).getByText('Suggested: Share out an amount of money?').waitFor();
    await answer(page, 'Minorities get their share');
    await suggestion(page)
      .getByText(/Everybody decides over the same share/)
      .waitFor();
    await answer(page, 'One');
    await answer(page, 'They rank');
    await answer(page, 'What most can live with');
    await suggestion(page).getByText('Suggested: Ranking, every two compared (Schulze)').waitFor();
    await suggestion(page)
      .getByText(/For example: B against A 60 to 40/)
      .waitFor();
    await answer(page, 'They rate each');
    await suggestion(page).getByText('Suggested: Grades (majority judgment)').waitFor();
    // Whoever knows better takes another.
    await page.getByText('Another way (15 in all)').click();
    await page.getByRole('radio', { name: 'Quadratic voting' }).check();
    await page.getByLabel('Points for each voter').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('can be tried out with test ballots, of which nothing is kept', async () => {
    const page = await making(360);
    await answer(page, 'One');
    await answer(page, 'They rank');
    await page.getByText(/^Try it/).click();
    const dry = page.getByRole('group').filter({ hasText: 'Test ballots are only counted here' });
    await page.getByRole('button', { name: 'Rank next: Proposal 2' }).click();
    await page.getByRole('button', { name: 'Cast a test ballot' }).click();
    await page.getByText('1 test ballot', { exact: true }).waitFor();
    await page.getByText('As it stands Proposal 2 would be chosen').waitFor();
    await page.getByRole('button', { name: 'Add 10 at random' }).click();
    await page.getByText('11 test ballots', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Stage by stage' }).waitFor();
    expect([...(await tooLow(page)), ...(await beyondTheEdge(page))]).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByText('0 test ballots', { exact: true }).waitFor();
    expect(await dry.count()).toBeGreaterThan(0);
    const rows: unknown[] = await stage.server.platform.db.query('SELECT 1 FROM ballot');
    expect(rows).toEqual([]);
  });

  test.each(['SCORE', 'DOTS', 'MEEK_STV', 'BUDGET', 'APPROVAL'] as const)(
    'made-up ballots can all be counted: %s',
    async (method) => {
      const page = await making();
      await page.getByText('Another way (15 in all)').click();
      await page
        .locator('details fieldset input[name=method]')
        .nth(METHODS.indexOf(method))
        .check();
      if (method === 'BUDGET') await page.getByLabel('How much there is').fill('100,000');
      await page.getByText(/^Try it/).click();
      for (const count of [10, 20, 30]) {
        await page.getByRole('button', { name: 'Add 10 at random' }).click();
        await page.getByText(`${count} test ballots`, { exact: true }).waitFor();
      }
    },
  );

  test('money can be shared out by points, too', async () => {
    const page = await making();
    await page.getByLabel('How much there is').fill('100,000');
    await page.getByRole('checkbox', { name: 'Voters spread points' }).check();
    await page.getByLabel('Points for each voter').fill('7');
    await page.getByText(/^Try it/).click();
    await page.getByRole('button', { name: 'One vote more for “Proposal 1”' }).click();
    await page.getByText('6 points left').first().waitFor();
    await page.getByRole('button', { name: 'Cast a test ballot' }).click();
    await page.getByText('As it stands 1 would be done').waitFor();
    await page.getByRole('button', { name: 'Add 10 at random' }).click();
    await page.getByText('11 test ballots', { exact: true }).waitFor();
  });

  test('goes with the vote when it is announced', async () => {
    const page = await making();
    await answer(page, 'Several');
    await answer(page, 'They rank');
    await page.getByLabel('How many win').fill('2');
    await page.getByLabel('The question').fill('Which two first?');
    await page.getByLabel('Responsible body').selectOption({ index: 1 });
    await page.getByLabel('Where the money comes from').fill('The street’s fund');
    await page.getByLabel('Answer by').fill('2099-01-01');
    const send = page.getByRole('button', { name: 'Announce it' });
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Which two first?' }).waitFor();
    await page.getByText(/2 are chosen: whoever reaches the quota is in/).waitFor();
  });
});
