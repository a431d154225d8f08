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
    scene = await buildScene(stage.server);
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
    await story().getByText('1 backing carried over, none lost').waitFor();
    await story().getByText('The same lamps.').waitFor();
    await eventually(async () => (await heardBy(page)).map(({ text }) => text).join(' ')).toContain(
      'Something new came of what you contributed.',
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

  test('a visitor is asked to sign in, and shown nothing', async () => {
    const visitor = await stage.tab('/me/contributions');
    await visitor.getByRole('main').getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await visitor.getByRole('main').getByRole('list').count()).toBe(0);
  });
});
