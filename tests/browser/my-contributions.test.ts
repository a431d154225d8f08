import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import { describeInChromium } from '../support/chromium.js';
import { buildProposal, buildScene, type Scene } from '../support/factories.js';
import { eventually } from './support/eventually.js';
import { heardBy, listen } from './support/live-regions.js';
import { Stage } from './support/stage.js';

await describeInChromium('what came of my contributions', () => {
  let stage: Stage;
  let scene: Scene;
  let dark: Proposal;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { rules: { initiativeBackingPercent: 60 } });
    const [author, backer] = scene.people;
    const about = { boardId: scene.board.id, authorId: author!.id };
    dark = await buildProposal(stage.server, { ...about, title: { en: 'West gate too dark' } });
    await backer!.api.mutate('supportProposal', { proposalId: dark.id });
    page = await stage.tab('/me/contributions', { as: author });
  });
  afterAll(async () => {
    await stage.tidy();
    await stage.close();
  });

  const story = () => page.getByRole('list', { name: 'What came of it, step by step' }).first();
  const mark = () => page.getByRole('banner').getByRole('link', { name: /What came of mine/ });

  const merge = (sourceId: string) =>
    scene.facilitator.api.mutate('mergeProposal', {
      sourceId,
      targetId: scene.proposals[0]!.id,
      reason: 'The same lamps.',
    });

  test('the author sees a merge arrive without reloading, and hears of it', async () => {
    await story().getByText('You proposed “West gate too dark”').waitFor();
    await story().getByText('Waiting for an answer, by').waitFor();
    await listen(page);
    expect((await merge(dark.id)).userErrors).toEqual([]);
    await story().getByRole('link', { name: 'Part of “Proposal 1” now' }).waitFor();
    await story().getByText('1 backer carried over, none lost').waitFor();
    await story().getByText('The same lamps.').waitFor();
    await eventually(async () => (await heardBy(page)).map(({ text }) => text).join(' ')).toContain(
      'New on “West gate too dark”: where it stands has changed.',
    );
  });

  test('elsewhere the frame counts what is new, and looking at it clears the count', async () => {
    await page.goto(`/boards/${scene.board.id}`);
    await eventually(() => mark().getAttribute('aria-label')).toBe('What came of mine');
    const about = { boardId: scene.board.id, authorId: scene.people[0]!.id };
    const another = await buildProposal(stage.server, { ...about, title: { en: 'More light' } });
    expect((await merge(another.id)).userErrors).toEqual([]);
    await eventually(() => mark().getAttribute('aria-label')).toBe('What came of mine, 1 new');
    await page.getByRole('region', { name: 'What came of my part' }).waitFor();
    await mark().click();
    await page.getByText('You proposed “More light”').waitFor();
    await eventually(() => mark().getAttribute('aria-label')).toBe('What came of mine');
  });

  test('a new arrow arrives unasked in every tab of whoever it concerns, and leads to what was changed', async () => {
    const [author, backer] = scene.people;
    const about = { boardId: scene.board.id, authorId: author!.id };
    const lamps = await buildProposal(stage.server, { ...about, title: { en: 'Lamps' } });
    await backer!.api.mutate('supportProposal', { proposalId: lamps.id });
    const mine = await stage.tab('/me/contributions?kind=BACKING', { as: backer });
    const proposalPage = `/boards/${scene.board.id}/proposals/${lamps.id}`;
    const other = await stage.tab(proposalPage, { as: backer });
    for (const tab of [mine, other])
      await tab.getByText('Waiting for an answer, by').first().waitFor();
    const facilitator = scene.facilitator.api;
    const unitId = scene.community.unit.id;
    const asked = await facilitator.mutate('askForAnswer', { proposalId: lamps.id, unitId });
    expect(asked.userErrors).toEqual([]);
    for (const tab of [mine, other])
      await tab.getByRole('link', { name: 'Asked for an answer' }).waitFor();
    await facilitator.mutate('changePhase', { boardId: scene.board.id, to: 'DISCUSS' });
    const edited = await author!.api.mutate('editProposal', {
      proposalId: lamps.id,
      expectedVersion: lamps.version,
      title: 'Lamps and a mirror',
      body: 'One every 100 m.',
      category: 'FACILITIES',
    });
    expect(edited.userErrors).toEqual([]);
    for (const tab of [mine, other]) {
      await tab.getByRole('link', { name: 'Changed by its author: see what' }).click();
      await tab.getByText('and a mirror').and(tab.locator('ins')).waitFor();
    }
  });

  test('what was told while away is listed, newest first, each with the way to it', async () => {
    const about = { boardId: scene.board.id, authorId: scene.people[0]!.id };
    const late = await buildProposal(stage.server, { ...about, title: { en: 'Late trains' } });
    await page.goto('/help/privacy');
    await merge(late.id);
    await eventually(() => mark().getAttribute('aria-label')).toContain('1 new');
    await page.goto('/me/contributions');
    const last = page.getByRole('region', { name: 'Latest news' }).getByRole('listitem').first();
    await last.getByRole('link', { name: 'New on “Late trains”' }).click();
    await page.getByRole('heading', { name: 'Late trains', level: 1 }).waitFor();
  });

  test('an initiative shows its way to the answer, and leads there', async () => {
    const { community, facilitator, people } = scene;
    const started = { communityId: community.id, question: 'No vans?', body: 'They wake us.' };
    const { initiative } = await people[0]!.api.mutate<{ initiative: { id: string } }>(
      'startInitiative',
      started,
      'initiative { id }',
    );
    await page.goto('/me/contributions?kind=INITIATIVE');
    await story().getByText('You started the initiative “No vans?”').waitFor();
    await page.getByText('1 backs it so far;').waitFor();
    for (const { api } of people)
      await api.mutate('supportInitiative', { initiativeId: initiative.id });
    await story().getByRole('link', { name: 'Backed by enough' }).waitFor();
    await story().getByText('Waiting for an answer, by').waitFor();
    await facilitator.api.mutate('answerInitiativeWithBoard', { initiativeId: initiative.id });
    await story().getByRole('link', { name: 'A board was opened' }).click();
    await page.getByRole('heading', { name: 'No vans?', level: 1 }).waitFor();
  });

  test('a visitor is asked to sign in, and shown nothing', async () => {
    const visitor = await stage.tab('/me/contributions');
    await visitor.getByRole('main').getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await visitor.getByRole('main').getByRole('list').count()).toBe(0);
  });
});
