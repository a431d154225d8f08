import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { describeInChromium } from '../support/chromium.js';
import { buildBoard, buildProposal, buildScene, type Scene } from '../support/factories.js';
import { cardOf } from './support/board-page.js';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';

await describeInChromium('a proposal grows', () => {
  let stage: Stage;
  let scene: Scene;
  let board: string;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { costs: [] });
    const { id } = await buildBoard(stage.server, {
      communityId: scene.community.id,
      phase: Phase.DISCUSS,
    });
    board = id;
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const propose = (title: string) =>
    buildProposal(stage.server, {
      boardId: board,
      authorId: scene.people[0]!.id,
      title: { en: title },
    });

  test('merged by a facilitator, it and its backing go on in the other one, on every board', async () => {
    const [source, target] = [await propose('West gate too dark'), await propose('Crossing lamps')];
    for (const { api } of scene.people)
      await api.mutate('supportProposal', { proposalId: source.id });
    const visitor = await stage.tab(`/boards/${board}`);
    await cardOf(visitor, 'West gate too dark').getByText('3 back it').waitFor();
    const page = await stage.tab(`/boards/${board}/proposals/${source.id}`, {
      as: scene.facilitator,
    });
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByLabel('Merge into').selectOption(target.id);
    await page.getByLabel('Reason').fill('Too short');
    await page.getByRole('button', { name: 'Merge', exact: true }).last().click();
    await page.getByText('write at least 10').waitFor();
    await page.getByLabel('Reason').fill('Both ask for light on the same stretch.');
    await page.getByRole('button', { name: 'Merge', exact: true }).last().click();
    await page.getByText('Part of this proposal now:').waitFor();
    const card = cardOf(visitor, 'Crossing lamps');
    await card.getByText('merged: “West gate too dark”, 3 backing carried over').waitFor();
    await card.getByText('3 back it').waitFor();
  });

  test('once nobody can back it any more, its card says so instead of offering it', async () => {
    const { db } = stage.server.platform;
    const [me] = scene.people;
    const open = await propose('Lamps on the stairs');
    const declined = await propose('A second gate');
    await me!.api.mutate('supportProposal', { proposalId: open.id });
    await db.query(`UPDATE proposal SET status = 'DECLINED' WHERE id = $1`, [declined.id]);
    const pages = [
      await stage.tab(`/boards/${board}`, { as: me }),
      await stage.tab(`/boards/${board}`),
    ];
    for (const page of pages) {
      const back = cardOf(page, 'Lamps on the stairs').getByRole('button', { name: /^Back it/ });
      await back.waitFor();
      const card = cardOf(page, 'A second gate');
      await card.getByText('Gathers no more backing.').waitFor();
      expect(await card.getByRole('button', { name: /^Back it/ }).count()).toBe(0);
    }
    const sheet = await stage.tab(`/boards/${board}/proposals/${declined.id}`);
    await sheet
      .getByText('This proposal was not adopted, so it gathers no more backing.')
      .waitFor();
    await db.query(`UPDATE board SET phase = 'DELIVER' WHERE id = $1`, [board]);
    await pages[0]!.reload();
    await cardOf(pages[0]!, 'Lamps on the stairs')
      .getByText('You backed it. Backing has ended.')
      .waitFor();
    await db.query(`UPDATE board SET phase = 'DISCUSS' WHERE id = $1`, [board]);
  });

  test('half written, it is found again on another device, and tells what is proposed already', async () => {
    const here = await stage.tab(`/boards/${board}/propose`, { as: scene.people[1] });
    await here.getByLabel('Title').fill('A corner with swings');
    await here.getByText('Draft saved, for you alone').waitFor();
    await propose('Swings for small children');
    const there = await stage.tab(`/boards/${board}/propose`, { as: scene.people[1] });
    await there.getByText('A corner with swings').waitFor();
    await there.getByRole('button', { name: 'Go on with it' }).click();
    await there.getByLabel('Title').fill('Swings for children');
    const similar = there.getByRole('region', { name: 'Already proposed?' });
    await similar.getByRole('link', { name: 'Swings for small children' }).waitFor();
    await similar.getByRole('button', { name: 'Back it: Swings for small children' }).click();
    await similar.getByText('1 backs it').waitFor();
  });

  test('begun, and the answer lost on the way, it is not begun a second time', async () => {
    const author = scene.people[2]!;
    const page = await stage.tab(`/boards/${board}/propose`, { as: author });
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('SaveProposalDraft'))
        return route.continue();
      lost += 1;
      // It arrives there, and what is said to it does not arrive here.
      await route.fetch();
      return route.abort();
    });
    await page.getByLabel('Title').fill('A pond');
    await eventually(() => lost).toBe(1);
    await page.getByLabel('Title').fill('A pond with ducks');
    await page.getByText('Draft saved, for you alone').waitFor();
    const titles = async () => {
      const { viewer } = await author.api.ask<{ viewer: { proposalDrafts: { title: string }[] } }>(
        '{ viewer { proposalDrafts { title } } }',
      );
      return viewer.proposalDrafts.map(({ title }) => title);
    };
    await eventually(titles).toEqual(['A pond with ducks']);
  });

  test('edited by its author, what was added and what was removed can be told apart', async () => {
    const { id } = await propose('Benches by the river');
    const reader = await stage.tab(`/boards/${board}/proposals/${id}`);
    await reader.getByRole('heading', { level: 1, name: 'Benches by the river' }).waitFor();
    const page = await stage.tab(`/boards/${board}/proposals/${id}`, { as: scene.people[0] });
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('In detail').fill('One every 100 m.');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Benches by the river' }).waitFor();
    await reader.getByText('One every 100 m.').waitFor();
    await reader.getByText('Edited').click();
    await reader.locator('ins', { hasText: '100' }).waitFor();
    await reader.locator('del', { hasText: '120' }).waitFor();
  });

  test('asked, a body owes an answer by a date, and gives it in front of all', async () => {
    const { id } = await propose('A zebra crossing');
    const path = `/boards/${board}/proposals/${id}`;
    const reader = await stage.tab(path);
    await reader.getByRole('heading', { level: 1, name: 'A zebra crossing' }).waitFor();
    const page = await stage.tab(path, { as: scene.facilitator });
    await page.getByRole('button', { name: 'Ask a body' }).click();
    await page.getByLabel('Which body').selectOption(scene.community.unit.id);
    await page.getByRole('button', { name: 'Ask a body' }).last().click();
    await reader.getByText('An answer is owed by').waitFor();
  });
});
