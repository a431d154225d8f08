import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { castChoice, type Said } from '../support/cast-choice.js';
import { buildDecision, buildScene, type Scene } from '../support/factories.js';
import { violations } from './support/axe.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge } from './support/touch.js';

const ranked = (ranks: string): Said => ({ ranking: ranks.split(' ') });

await describeInChromium('a result', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { residents: 8 });
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  /** Holds a vote about lamps for 20, benches for 30, a garden for 40 and racks for 50 thousand; its address. */
  async function held(method: string, rules: object, said: Said[]): Promise<string> {
    const decision = await buildDecision(scene, {
      method,
      question: 'What first?',
      rules: { tieRule: 'LISTED_ORDER', ...rules },
      options: ['Lamps', 'Benches', 'Garden', '=Racks, of steel'].map((label, place) => ({
        label,
        cost: (place + 2) * 1_000_000,
      })),
    });
    for (const [index, one] of said.entries()) {
      const { userErrors } = await castChoice(scene.people[index]!.api, decision, one);
      expect(userErrors).toEqual([]);
    }
    await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    return `/boards/${scene.board.id}/decisions/${decision.id}`;
  }

  async function open(path: string, language = 'en-GB'): Promise<Page> {
    const page = await stage.tab(path, { as: scene.people[0]!, width: 360, language });
    await page.getByRole('button', { name: /CSV/ }).waitFor();
    return page;
  }

  const aloud = (page: Page) =>
    page
      .getByRole('region', { name: /to read out|可以念/ })
      .locator('p')
      .textContent();

  /** The cells of a table, row by row. */
  const cells = (page: Page, name: string) =>
    page
      .getByRole('table', { name })
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          Array.from(row.querySelectorAll('th, td'), (cell) =>
            (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
          ),
        ),
      );

  async function isWellMade(page: Page): Promise<void> {
    expect(await violations(page)).toEqual([]);
    expect(await beyondTheEdge(page)).toEqual([]);
  }

  async function download(page: Page, name: RegExp): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  }

  test('by transfers tells every stage, in words, as a flow and in figures', async () => {
    const path = await held('SCOTTISH_STV', { winnerCount: 2 }, [
      ranked('a b'),
      ranked('a b'),
      ranked('a c'),
      ranked('a b'),
      ranked('b c'),
      ranked('c'),
      ranked('d b'),
    ]);
    const page = await open(path);
    // Seven ballots for two: ⌊7 ÷ 3⌋ + 1 = 3 votes elect. Lamps have one more: a quarter of each of their ballots.
    expect(await aloud(page)).toBe(
      '“What first?”: of 8 people on the roll 7 voted, a turnout of 87.5%. ' +
        'Way of counting: Ranking, several in proportion (STV). ' +
        'First choices: Lamps 4, Benches 1, Garden 1 and =Racks, of steel 1. Chosen: Lamps. ' +
        'What “Lamps” has beyond the quota passes on. Passed on: Benches 0.75 and Garden 0.25. ' +
        '“=Racks, of steel” has least and is out. Passed on: Benches 1. ' +
        '“Garden” has least and is out. By now 1.25 have nobody left to pass on to. Chosen: Benches. ' +
        'Chosen: Lamps and Benches. ' +
        'Community Affairs Desk carries it out and answers by ' +
        (await answerDate(page)),
    );
    expect(await page.getByRole('figure', { name: 'Where votes went' }).count()).toBe(1);
    expect(await cells(page, 'Votes at each stage')).toEqual([
      ['Option', 'Stage 1', 'Stage 2', 'Stage 3', 'Stage 4'],
      ['1. Lamps', '4chosen', '3−1chosen', '3chosen', '3chosen'],
      ['2. Benches', '1', '1.75+0.75', '2.75+1', '2.75chosen'],
      ['3. Garden', '1', '1.25+0.25', '1.25', '0−1.25out'],
      ['4. =Racks, of steel', '1', '1', '0−1out', 'out'],
      ['Passed on no more', '0', '0', '0', '1.25'],
    ]);
    await isWellMade(page);
    const csv = await download(page, /CSV/);
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFposition,option,votes,score,percent,selected',
      '1,Lamps,4,4,57.14,true',
      '2,Benches,1,2.75,14.29,true',
    ]);
    // A name that begins like a formula is a word to a spreadsheet, too.
    expect(csv).toContain(`"'=Racks, of steel"`);
    const json = JSON.parse(await download(page, /JSON/)) as { tally: { details: unknown } };
    expect(json).toMatchObject({
      method: 'SCOTTISH_STV',
      tally: { ballots: 7, details: { stages: [{ number: 1, quota: 3 }, {}, {}, {}] } },
    });
  });

  async function answerDate(page: Page): Promise<string> {
    return /answers by (.*)$/.exec((await aloud(page)) ?? '')![1]!;
  }

  test('by comparisons shows every two, and the paths between them', async () => {
    const path = await held('SCHULZE', {}, [
      ranked('a b c d'),
      ranked('a b c d'),
      ranked('b c a d'),
      ranked('b c a d'),
      ranked('c a b d'),
      ranked('b a'),
      ranked('d b'),
    ]);
    const page = await open(path);
    expect(await aloud(page)).toContain(
      '“Benches” beats each of the others one to one: against Lamps 4 to 3, against Garden 6 to 1 and against =Racks, of steel 6 to 1.',
    );
    const [head, first, second] = await cells(page, 'Every two compared');
    expect(head).toEqual(['Who is above whom', 'Benches', 'Lamps', 'Garden', '=Racks, of steel']);
    expect(first).toEqual(['Benches', '', '4 ✓wins', '6 ✓wins', '6 ✓wins']);
    expect(second).toEqual(['Lamps', '3', '', '3', '6 ✓wins']);
    expect((await cells(page, 'Strongest paths'))[1]).toEqual([
      'Benches',
      '',
      '4 ✓wins',
      '6 ✓wins',
      '6 ✓wins',
    ]);
    await isWellMade(page);
  });

  test('by ranked pairs lists what holds and what is left out', async () => {
    const path = await held('RANKED_PAIRS', {}, [
      ranked('a b c'),
      ranked('a b c'),
      ranked('a b c'),
      ranked('b c a'),
      ranked('b c a'),
      ranked('c a b'),
      ranked('c a b'),
    ]);
    const page = await open(path);
    const order = page.getByRole('heading', { name: 'From the clearest on' });
    const steps = order.locator('xpath=following-sibling::ol[1]/li');
    expect((await steps.allTextContents()).slice(-3)).toEqual([
      'Lamps above Benches (5 votes): holds.',
      'Benches above Garden (5 votes): holds.',
      'Garden above Lamps (4 votes): contradicts stronger ones, left out.',
    ]);
    await isWellMade(page);
  });

  test('by grades marks the middle, and has a table', async () => {
    const path = await held('MAJORITY_JUDGMENT', {}, [
      { scores: { a: 5, b: 4, d: 2 } },
      { scores: { a: 5, b: 4, c: 1 } },
      { scores: { a: 0, b: 3, c: 5 } },
    ]);
    const page = await open(path, 'zh-CN');
    expect(await aloud(page)).toContain(
      '居中的评语：Lamps“非常好”、Benches“很好”、Garden“差”和=Racks, of steel“不接受”。入选的是：Lamps。',
    );
    const [head, first] = await cells(page, '评语分布');
    expect(head).toEqual(['选项', '居中的评语', '非常好', '很好', '好', '尚可', '差', '不接受']);
    expect(first).toEqual(['Lamps', '非常好', '2', '0', '0', '0', '0', '1']);
    await isWellMade(page);
  });

  test('by stars tells who met whom', async () => {
    const path = await held('STAR', {}, [
      { scores: { a: 5, b: 4 } },
      { scores: { b: 3, c: 2 } },
      { scores: { a: 1, b: 2 } },
    ]);
    const page = await open(path);
    expect(await aloud(page)).toContain(
      'Benches and Lamps have most stars; 2 gave Benches more, 1 gave Lamps more.',
    );
    await isWellMade(page);
  });

  test('by equal shares says who paid, why not the others, and where one’s own share went', async () => {
    const path = await held('BUDGET', { budget: 8_000_000, budgetRule: 'EQUAL_SHARES' }, [
      { options: 'ab' },
      { options: 'a' },
      { options: 'c' },
      { options: 'c' },
    ]);
    const page = await open(path);
    expect(await aloud(page)).toContain(
      'Each voter had ¥20,000; Lamps was paid by 2 people, ¥10,000 each and Garden was paid by 2 people, ¥20,000 each.',
    );
    expect(await cells(page, 'Who paid for what')).toEqual([
      ['Option', 'Cost', 'Paid by', 'Each paid'],
      ['Lampsas cheap as Garden; the published rule put it first', '¥20,000', '2', '¥10,000'],
      ['Garden', '¥40,000', '2', '¥20,000'],
    ]);
    await page
      .getByText('Benches: it costs ¥30,000, its supporters have ¥10,000 left, ¥20,000 short.')
      .waitFor();
    await page
      .getByText('Your share of ¥20,000 went to: Lamps ¥10,000; ¥10,000 is left.')
      .waitFor();
    await isWellMade(page);
  });

  test('without the majority that was asked for names those who came first', async () => {
    const path = await held('SINGLE_CHOICE', { absoluteMajority: true }, [
      { options: 'a' },
      { options: 'a' },
      { options: 'b' },
      { options: 'b' },
      { options: 'c' },
    ]);
    const page = await open(path);
    const text = await aloud(page);
    expect(text).toContain('Lamps 2, Benches 2, Garden 1 and =Racks, of steel 0.');
    expect(text).toContain('“Lamps” was level with Benches, settled by the order on the ballot.');
    expect(text).toContain('None has more than half, first: Lamps and Benches.');
    await isWellMade(page);
  });

  test('leads a facilitator from a majority that nobody had to a run-off', async () => {
    const own = await buildScene(stage.server, { residents: 5 });
    const rules = { absoluteMajority: true, tieRule: 'LISTED_ORDER' };
    const decision = await buildDecision(own, {
      method: 'SINGLE_CHOICE',
      rules,
      question: 'Which?',
    });
    for (const [index, { api }] of own.people.entries())
      await castChoice(api, decision, { options: 'aabbc'[index]! });
    await own.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    const path = `/boards/${own.board.id}/decisions/${decision.id}`;
    const resident = await stage.tab(path, { as: own.people[0]! });
    await resident.getByRole('button', { name: /CSV/ }).waitFor();
    const link = { name: 'Hold a run-off between the first two' };
    expect(await resident.getByRole('link', link).count()).toBe(0);
    const page = await stage.tab(path, { as: own.facilitator });
    await page.getByRole('link', link).click();
    await page.getByText('Choose just one?').first().waitFor();
    const ticked = page.getByRole('checkbox', { checked: true, name: /^Proposal/ });
    expect(await ticked.count()).toBe(2);
    expect(await page.getByLabel('The question').inputValue()).toBe('Which?');
  });

  test('that is still open can be looked at step by step, and moves with the ballots', async () => {
    const decision = await buildDecision(scene, {
      method: 'INSTANT_RUNOFF',
      question: 'What first?',
      rules: { tieRule: 'LISTED_ORDER' },
      tallyVisibility: 'LIVE',
      options: ['Lamps', 'Benches', 'Garden'].map((label) => ({ label })),
    });
    const cast = (voter: number, ranks: string) =>
      castChoice(scene.people[voter]!.api, decision, ranked(ranks));
    await cast(0, 'a b');
    await cast(1, 'b a');
    const path = `/boards/${scene.board.id}/decisions/${decision.id}`;
    const page = await stage.tab(path, { as: scene.people[7]!, width: 360 });
    await page.getByText('How it stands, step by step').click();
    await page.getByText('First choices: Lamps 1, Benches 1').waitFor();
    await cast(2, 'a c');
    await page.getByText('First choices: Lamps 2, Benches 1').waitFor();
    await isWellMade(page);
  });
});
