import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asOwner } from '../support/as-owner.js';
import { describeInChromium } from '../support/chromium.js';
import { buildDecision, buildScene, cast, type Scene } from '../support/factories.js';
import { castFilledIn, shownProposals, tick } from './support/board-page.js';
import { buildBusyBoard, comment, propose } from './support/busy-board.js';
import { CuttableWay } from '../support/cuttable-way.js';
import { eventually } from './support/eventually.js';
import { FOREIGN_SCRIPTS, intrusions } from './support/foreign-scripts.js';
import { Stage } from './support/stage.js';

await describeInChromium('when something is wrong', () => {
  let stage: Stage;
  let scene: Scene;
  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server);
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const heading = (page: Page, name: string) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  test('an address that leads nowhere says so and leads back', async () => {
    const page = await stage.tab('/no/such/page');
    await heading(page, 'There is no such page');
    await page.getByRole('link', { name: 'Go to the start' }).click();
    await heading(page, 'Communities and their boards');
  });

  test.each([
    ['a board', () => '/boards/brd_0000000000000000000000000'],
    ['a proposal', () => `/boards/${scene.board.id}/proposals/pro_0000000000000000000000000`],
    ['a vote', () => `/boards/${scene.board.id}/decisions/dec_0000000000000000000000000`],
    ['a place to propose', () => '/boards/nonsense/propose'],
  ])('%s that does not exist is no page', async (_, path) => {
    const page = await stage.tab(path());
    await heading(page, 'There is no such page');
  });

  test('a server that answers with errors is told of, and all is well once it works again', async () => {
    const page = await stage.tab('/', {
      before: (tab) =>
        tab.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' })),
    });
    await heading(page, 'This could not be loaded');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'Communities and their boards');
  });

  test('a bug in the server is told of without its words, and all is well once it is mended', async () => {
    const rename = (from: string, to: string) =>
      asOwner(stage.server, `ALTER TABLE board RENAME COLUMN ${from} TO ${to}`);
    await rename('question', 'mislaid');
    let page: Page;
    try {
      page = await stage.tab(`/boards/${scene.board.id}`);
      await heading(page, 'This could not be loaded');
      expect(await page.getByText('mislaid').count()).toBe(0);
    } finally {
      await rename('mislaid', 'question');
    }
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'What first?');
  });

  test('a page that breaks leaves the frame standing and offers to reload', async () => {
    const page = await stage.tab('/');
    await heading(page, 'Communities and their boards');
    await page.route('**/assets/board-route-*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'What first?' }).first().click();
    await heading(page, 'Something went wrong on this page');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Reload' }).click();
    await heading(page, 'What first?');
  });

  test('a ballot whose answer is lost is cast once', async () => {
    const own = await buildScene(stage.server);
    const decision = await buildDecision(own);
    const page = await stage.tab(`/boards/${own.board.id}`, { as: own.people[0] });
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('CastBallot') || lost > 1) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await tick(page, ['Proposal 1']);
    await castFilledIn(page);
    await page.getByText('Your ballot is in').filter({ visible: true }).waitFor();
    expect(lost).toBe(2);
    const kept: unknown[] = await stage.server.platform.db.query(
      'SELECT 1 FROM ballot WHERE decision_id = $1',
      [decision.id],
    );
    expect(kept).toHaveLength(1);
  });

  test('a comment that could not be sent stays in its box, and is said once', async () => {
    const way = await CuttableWay.to(stage.server.url);
    const [proposal] = scene.proposals;
    const page = await stage.tab(`/boards/${scene.board.id}/proposals/${proposal!.id}`, {
      as: scene.people[0],
      via: way.url,
    });
    const box = page.getByRole('textbox', { name: 'Your comment' });
    await box.fill('Said once.');
    way.cut();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('The server could not be reached and nothing was changed.').waitFor();
    expect(await box.inputValue()).toBe('Said once.');
    way.mend();
    await page.getByRole('button', { name: 'Publish' }).click();
    const said = page.getByRole('article').filter({ hasText: 'Said once.' });
    await eventually(() => said.count()).toBe(1);
    expect(await box.inputValue()).toBe('');
    await way.close();
  });

  test('what could not be read while the network was away is read once it is back', async () => {
    const way = await CuttableWay.to(stage.server.url);
    const [, proposal] = scene.proposals;
    await comment(scene.people[1]!.api, proposal!.id, 'Was here before.');
    let away = true;
    const page = await stage.tab('/', {
      via: way.url,
      before: (tab) =>
        tab.route('**/graphql', (route) =>
          away && route.request().postData()?.includes('"operationName":"Comments"')
            ? route.abort()
            : route.continue(),
        ),
    });
    await page.goto(`/boards/${scene.board.id}/proposals/${proposal!.id}`);
    await page.getByText('live', { exact: true }).waitFor();
    expect(await page.getByText('Was here before.').count()).toBe(0);
    away = false;
    way.drop();
    await page.getByText('Was here before.').waitFor();
    await way.close();
  });

  describe('foreign scripts in what people write', () => {
    let board: Awaited<ReturnType<typeof buildBusyBoard>>;
    const proposals: string[] = [];
    beforeAll(async () => {
      board = await buildBusyBoard(stage.server);
      const [writer] = board.people;
      for (const script of FOREIGN_SCRIPTS) {
        const id = await propose(writer!.api, board.board.id, script, script);
        await comment(writer!.api, id, script);
        proposals.push(id);
      }
      await writer!.api.mutate('supportProposal', { proposalId: proposals[0]! });
    });

    /** Whatever opens a window or asks something is an intruder too. */
    async function open(path: string): Promise<{ page: Page; opened: string[] }> {
      const opened: string[] = [];
      const page = await stage.tab(path, { as: board.people[1], anyScript: true });
      page.on('dialog', (dialog) => {
        opened.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('popup', (popup) => opened.push(popup.url()));
      return { page, opened };
    }

    test('run nowhere on the board, where titles and summaries stand', async () => {
      const { page, opened } = await open(board.path);
      await page.getByRole('region', { name: 'Proposals' }).getByRole('article').first().waitFor();
      await page.getByRole('button', { name: 'Show more' }).click();
      await eventually(async () => (await shownProposals(page)).length).toBe(
        FOREIGN_SCRIPTS.length + 3,
      );
      expect((await shownProposals(page)).toSorted()).toEqual(
        expect.arrayContaining([FOREIGN_SCRIPTS[0]]),
      );
      expect(await intrusions(page)).toEqual([]);
      expect(opened).toEqual([]);
    });

    test('run nowhere on their own pages, not even when pressed', async () => {
      const { page, opened } = await open(board.path);
      for (const [place, id] of proposals.entries()) {
        await page.goto(`${board.path}/proposals/${id}`);
        await page.getByRole('region', { name: 'For' }).getByRole('article').waitFor();
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
          FOREIGN_SCRIPTS[place],
        );
        for (const link of await page.getByText('press', { exact: true }).all()) await link.click();
        expect(await intrusions(page), FOREIGN_SCRIPTS[place]).toEqual([]);
      }
      expect(opened).toEqual([]);
    });

    test('run nowhere on a ballot, its count and its record', async () => {
      const options = proposals.map((proposalId) => ({ proposalId, cost: 100 }));
      await stage.server.platform.db.query("UPDATE board SET phase = 'DECIDE' WHERE id = $1", [
        board.board.id,
      ]);
      const decision = await buildDecision(board, { options });
      await cast(board.people[2]!.api, decision, [0, 1, 11]);
      const { page, opened } = await open(`${board.path}/decisions/${decision.id}`);
      await page.getByRole('row', { name: /Resident/ }).waitFor();
      expect(await intrusions(page)).toEqual([]);
      expect(opened).toEqual([]);
    });

    test('the content policy would stop them even so', async () => {
      const page = await stage.tab(board.path);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<img src="/no.png" onerror="intruder=1">');
      });
      await eventually(() => stage.takeFaults()).toEqual([
        expect.stringContaining('Content Security Policy'),
      ]);
      expect(await page.evaluate(() => 'intruder' in globalThis)).toBe(false);
    });
  });
});
