import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { describeInChromium } from '../support/chromium.js';
import { cast } from '../support/factories.js';
import { shownCount, shownProposals, tick, ticked } from './support/board-page.js';
import {
  buildBusyBoard,
  comment,
  movePhase,
  offerSignIn,
  propose,
  type BusyBoard,
} from './support/busy-board.js';
import { shiftClock } from './support/clock.js';
import { CuttableWay } from '../support/cuttable-way.js';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';

await describeInChromium('what somebody is filling in', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  /** Everything that others can do to a board, at once. */
  async function stirUp({ board, decision, people, proposals }: BusyBoard): Promise<void> {
    await Promise.all([
      cast(people[1]!.api, decision, [0, 1]),
      cast(people[2]!.api, decision, [1]),
      comment(people[3]!.api, proposals[0]!.id, 'Somebody else’s words.'),
      people[4]!.api.mutate('supportProposal', { proposalId: proposals[1]!.id }),
      propose(people[5]!.api, board.id, 'A new one'),
    ]);
    await movePhase(stage.server, board.id, Phase.DECIDE);
  }

  test('a half-filled ballot stays as it is whatever others do, and survives a reload', async () => {
    const scene = await buildBusyBoard(stage.server);
    const page = await stage.tab(scene.path, { as: scene.people[0] });
    await tick(page, ['Proposal 1', 'Proposal 3']);
    await stirUp(scene);
    await eventually(() => shownCount(page)).toMatchObject({ cast: 2 });
    await page.getByRole('button', { name: '1 new proposal' }).waitFor();
    await page.locator('[aria-current=step]').filter({ hasText: 'Decide' }).waitFor();
    // Gone once the page has asked anew what its viewer may do.
    await page.getByRole('link', { name: 'Propose something' }).waitFor({ state: 'hidden' });
    expect(await ticked(page)).toEqual(['Proposal 1', 'Proposal 3']);
    await page.reload();
    await page.getByRole('checkbox').first().waitFor();
    expect(await ticked(page)).toEqual(['Proposal 1', 'Proposal 3']);
    expect(await page.getByText('Your ballot is in').count()).toBe(0);
  });

  test('a visitor’s ticks stay through signing in', async () => {
    const scene = await buildBusyBoard(stage.server);
    await offerSignIn(stage.server, scene.people[0]!.id);
    const page = await stage.tab(scene.path);
    await tick(page, ['Proposal 2']);
    await page.getByRole('button', { name: 'Sign in to vote' }).click();
    await page.getByRole('button', { name: /^Resident of Building 3/ }).click();
    await page.getByRole('button', { name: 'Cast my ballot' }).waitFor();
    expect(await ticked(page)).toEqual(['Proposal 2']);
  });

  test('a half-typed comment keeps its words, its caret and the focus', async () => {
    const scene = await buildBusyBoard(stage.server);
    const [proposal] = scene.proposals;
    const page = await stage.tab(`${scene.path}/proposals/${proposal!.id}`, {
      as: scene.people[0],
    });
    await page.getByRole('radio', { name: 'Question or note' }).check();
    const box = page.getByRole('textbox', { name: 'Your comment' });
    await box.pressSequentially('What about winter');
    await page.keyboard.press('ArrowLeft');
    const caret = () =>
      box.evaluate((area: HTMLTextAreaElement) => [
        area.value,
        area.selectionStart,
        document.activeElement === area,
      ]);
    await stirUp(scene);
    await page.getByText('Somebody else’s words.').waitFor();
    await page.getByText('For 1').waitFor();
    expect(await caret()).toEqual(['What about winter', 16, true]);
    expect(await page.getByRole('radio', { name: 'Question or note' }).isChecked()).toBe(true);
  });

  test('new proposals wait until they are asked for, and nothing changes places', async () => {
    const scene = await buildBusyBoard(stage.server);
    const page = await stage.tab(scene.path, { as: scene.people[0] });
    const before = ['Proposal 1', 'Proposal 2', 'Proposal 3'];
    await eventually(async () => (await shownProposals(page)).toSorted()).toEqual(before);
    const order = await shownProposals(page);
    await propose(scene.people[1]!.api, scene.board.id, 'New A');
    await propose(scene.people[2]!.api, scene.board.id, 'New B');
    // The last becomes the most backed, which a fresh list would show first.
    const last = scene.proposals.find(({ title }) => title['en'] === order[2])!;
    await scene.people[1]!.api.mutate('supportProposal', { proposalId: last.id });
    await page.getByText('1 backs it').waitFor();
    const announced = page.getByRole('button', { name: '2 new proposals' });
    await announced.waitFor();
    // What changes the rules makes the page ask for its list anew.
    await movePhase(stage.server, scene.board.id, Phase.DECIDE);
    await page.getByRole('link', { name: 'Propose something' }).waitFor({ state: 'hidden' });
    expect(await shownProposals(page)).toEqual(order);
    await announced.click();
    await eventually(async () => (await shownProposals(page)).toSorted()).toEqual([
      'New A',
      'New B',
      ...before,
    ]);
    expect((await shownProposals(page)).slice(2)).toEqual(order);
    expect(await announced.count()).toBe(0);
  });

  test('the button shuts at the server’s zero, on a device an hour slow as on one an hour fast', async () => {
    const closesAt = new Date(Date.now() + 15_000).toISOString();
    const scene = await buildBusyBoard(stage.server, { closesAt });
    const way = await CuttableWay.to(stage.server.url);
    const open = async (shift: number, who: number) => {
      const before = (tab: Page) => shiftClock(tab, shift);
      const page = await stage.tab(scene.path, { as: scene.people[who], via: way.url, before });
      await page
        .getByText(/^0 min \d+ s left$/)
        .first()
        .waitFor();
      await tick(page, ['Proposal 1']);
      await page.getByRole('button', { name: 'Cast my ballot' }).waitFor();
      return page;
    };
    const pages = await Promise.all([open(-3_600_000, 0), open(3_600_000, 1)]);
    // From here on nobody tells the pages: they have to know by themselves.
    way.cut();
    for (const page of pages) {
      await page.getByText('Closed; counting…').waitFor();
      expect(await page.getByRole('button', { name: 'Cast my ballot' }).count()).toBe(0);
    }
    await way.close();
  });
});
