import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Community } from '../../server/features/communities/community.js';
import { ProposalStatus } from '../../server/features/proposals/proposal-status.js';
import { describeInChromium } from '../support/chromium.js';
import { buildProposal, buildScene, moderate, type Scene } from '../support/factories.js';
import { violations } from './support/axe.js';
import { tabTo } from './support/keyboard.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge, tooLow } from './support/touch.js';

await describeInChromium('a vote is made', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { rules: { publicityHours: 48 } });
    await stage.server.platform.db.manager.update(Community, scene.community.id, {
      timeZone: 'Europe/Berlin',
    });
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const propose = (title: string, status: ProposalStatus, mergedIntoId: string | null = null) =>
    buildProposal(stage.server, {
      boardId: scene.board.id,
      authorId: scene.people[0]!.id,
      title: { en: title },
      status,
      mergedIntoId,
    });

  /** Goes to a field by Tab alone, and types into it. */
  async function type(page: Page, label: string, text: string): Promise<void> {
    await tabTo(page, page.getByLabel(label));
    await page.keyboard.type(text);
  }

  /** The same for a day or a time, whose keys depend on the browser's own language. */
  async function setTime(page: Page, label: string, value: string): Promise<void> {
    await tabTo(page, page.getByLabel(label));
    await page.getByLabel(label).fill(value);
  }

  test('from picking proposals to announcing it, by keys alone, on a phone far from the community', async () => {
    await propose('West gate too dark', ProposalStatus.MERGED, scene.proposals[0]!.id);
    await propose('A fountain', ProposalStatus.DECLINED);
    await propose('A library', ProposalStatus.ADOPTED);
    const hidden = await propose('Buy my lamps', ProposalStatus.OPEN);
    await moderate(scene.facilitator.api, [hidden.id]);
    const page = await stage.tab(`/boards/${scene.board.id}/decisions/new`, {
      as: scene.facilitator,
      width: 360,
      touch: true,
      timeZone: 'America/New_York',
    });
    const ballot = page.getByRole('group', { name: /^Tick what goes/ });
    await ballot.waitFor();
    expect(await ballot.getByRole('checkbox').count()).toBe(3);
    expect([...(await tooLow(page)), ...(await beyondTheEdge(page))]).toEqual([]);

    for (const title of ['Proposal 1', 'Proposal 3']) {
      await tabTo(page, ballot.getByRole('checkbox', { name: title }));
      await page.keyboard.press('Space');
    }
    await type(page, 'The question', 'What should the fund pay for?');
    await type(page, 'How much there is', '150,000');
    await tabTo(page, page.getByLabel('Responsible body'));
    await page.keyboard.press('ArrowDown');
    await type(page, 'Where the money comes from', 'The street’s fund');
    // Clocks there are put forward and back on these days: one hour is not there, the other is there twice.
    await setTime(page, 'Answer by', '2037-10-25');
    await setTime(page, 'Opens by itself', '2037-03-29T02:30');
    await setTime(page, 'Closes', '2037-10-25T02:30');
    expect(await page.getByText('Central European Time').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    await tabTo(page, page.getByRole('button', { name: 'Announce it' }));
    await page.keyboard.press('Enter');

    const heading = { level: 1, name: 'What should the fund pay for?' };
    await page.getByRole('heading', heading).waitFor();
    await page.getByRole('heading', { name: 'Public before it opens' }).waitFor();
    const id = page.url().split('/').at(-1)!;
    const { decision } = await scene.facilitator.api.ask<{ decision: object }>(
      `query ($id: ID!) { decision(id: $id) { status method opensAt closesAt answerBy
        rules { budget { amount } } options { label } } }`,
      { id },
    );
    expect(decision).toEqual({
      status: 'SCHEDULED',
      method: 'BUDGET',
      opensAt: '2037-03-29T01:30:00.000Z',
      closesAt: '2037-10-25T00:30:00.000Z',
      answerBy: '2037-10-25T22:59:59.000Z',
      rules: { budget: { amount: 15_000_000 } },
      options: expect.arrayContaining([{ label: 'Proposal 1' }, { label: 'Proposal 3' }]),
    });
  });
});
