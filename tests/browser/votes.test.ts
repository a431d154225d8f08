import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Community } from '../../server/features/communities/community.js';
import { ProposalStatus } from '../../server/features/proposals/proposal-status.js';
import { describeInChromium } from '../support/chromium.js';
import {
  buildProposal,
  buildScene,
  cast,
  moderate,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
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
    expect([
      ...(await violations(page)),
      ...(await tooLow(page)),
      ...(await beyondTheEdge(page)),
    ]).toEqual([]);
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
      options: expect.arrayContaining([
        { label: 'Proposal 1' },
        { label: 'Proposal 3' },
      ]) as unknown,
    });
  });

  test('on the rulebook, from the rules that hold to the ones residents have adopted', async () => {
    const own = await buildScene(stage.server, { rules: { publicityHours: 0 } });
    const page = await stage.tab(`/communities/${own.community.id}/rulebook`, {
      as: own.facilitator,
    });
    await page.getByLabel('On which board it is voted on').selectOption('What first?');
    await page.getByRole('button', { name: 'Write the change' }).click();
    const hours = page.getByLabel('Hours a vote is public before it opens');
    await hours.fill('721');
    await page.getByText('Write a whole number from 0 to 720.').waitFor();
    await hours.fill('24');
    const openers = page.getByRole('group', { name: 'Who may open a board' });
    await openers.getByRole('checkbox', { name: 'residents' }).check();
    await page.getByLabel('The question').fill('Shall every vote be public for a day?');
    await page.getByLabel('Responsible body').selectOption('Community Affairs Desk');
    await page.getByLabel('Answer by').fill('2037-01-31');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Announce it' }).click();

    const changes = page.getByRole('region', { name: 'What would change in the rules' });
    await changes.getByText('0 → 24').waitFor();
    await changes.getByText('facilitators → residents and facilitators').waitFor();
    const visitor = await stage.tab(new URL(page.url()).pathname);
    await visitor.getByText('0 → 24').waitFor();
    const decisionId = page.url().split('/').at(-1)!;
    await page.getByRole('heading', { name: 'The ballot to come' }).waitFor();
    await own.facilitator.api.mutate('openDecision', { decisionId });
    const { decision } = await own.facilitator.api.ask<{ decision: OpenDecision }>(
      'query ($id: ID!) { decision(id: $id) { id options { id label } } }',
      { id: decisionId },
    );
    for (const { api } of own.people) await cast(api, decision, [0]);
    await own.facilitator.api.mutate('closeDecision', { decisionId });

    await visitor.getByText('version 2 of the rulebook is in force').waitFor();
    await visitor.getByRole('link', { name: 'Read that version' }).click();
    const adopted = visitor.getByRole('region', { name: 'What version 2 changed' });
    await adopted.getByRole('link', { name: 'Shall every vote be public for a day?' }).waitFor();
    await adopted.getByText('for 24 hours').waitFor();
    await visitor.getByLabel('Choose a version').selectOption('1');
    await visitor.getByText('Replaced by a newer one').waitFor();
  });
});
