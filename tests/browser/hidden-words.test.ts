import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import { describeInChromium } from '../support/chromium.js';
import {
  buildInitiative,
  buildPerson,
  buildProposal,
  buildScene,
  moderate,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { cardOf } from './support/board-page.js';
import { eventually } from './support/eventually.js';
import { heardBy, listen } from './support/live-regions.js';
import { Stage } from './support/stage.js';

await describeInChromium('words that were hidden', () => {
  let stage: Stage;
  let scene: Scene;
  let second: Actor;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server);
    const role = { role: Role.MODERATOR, communityId: scene.community.id };
    second = await buildPerson(stage.server, role);
  });
  afterAll(async () => {
    await stage.tidy();
    await stage.close();
  });

  test('are told to their author unasked, wherever they are, and shown with the reason', async () => {
    const [author] = scene.people;
    const about = { boardId: scene.board.id, authorId: author!.id, title: { en: 'Mine' } };
    const proposal = await buildProposal(stage.server, about);
    const page = await stage.tab('/help/privacy', { as: author });
    const mark = page.getByRole('banner').getByRole('link', { name: /What came of mine/ });
    await eventually(() => mark.getAttribute('aria-label')).toBe('What came of mine');
    await listen(page);
    await moderate(scene.facilitator.api, [proposal.id], { publicReason: 'It names a neighbour.' });
    await eventually(() => mark.getAttribute('aria-label')).toBe('What came of mine, 1 new');
    await eventually(async () => (await heardBy(page)).map(({ text }) => text).join(' ')).toContain(
      'Words of yours were hidden. The reason: It names a neighbour.',
    );
    await mark.click();
    const teaser = page.getByRole('region', { name: 'What was hidden of what I wrote' });
    await teaser.getByText('It names a neighbour.').waitFor();
    await eventually(() => mark.getAttribute('aria-label')).toBe('What came of mine');
    await teaser.getByRole('link', { name: 'Read what was hidden' }).click();
    await page.getByText('who did not hide it').waitFor();
    const input = { subjectId: proposal.id, reason: 'It names nobody.' };
    await second.api.mutate('restore', input);
    await page.getByText('It names nobody.').waitFor();
    expect(await page.getByRole('button', { name: 'Appeal' }).count()).toBe(0);
  });

  test('are reported from a card on the board, by keys alone', async () => {
    const page = await stage.tab(`/boards/${scene.board.id}`, { as: scene.people[1] });
    const card = cardOf(page, 'Proposal 2');
    const report = card.getByRole('button', { name: 'Report: Proposal 2' });
    await report.focus();
    await page.keyboard.press('Enter');
    const reason = card.getByRole('combobox');
    await reason.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('A');
    await eventually(() => reason.inputValue()).toBe('SPAM');
    await card.getByRole('button', { name: 'Report it' }).focus();
    await page.keyboard.press('Enter');
    await card.getByText('A facilitator will look at it').waitFor();
  });

  test('an initiative is reported on its page, and gone from a neighbour’s screen once hidden', async () => {
    const [starter, neighbour, onlooker] = scene.people;
    const communityId = scene.community.id;
    const { id } = await buildInitiative(stage.server, { communityId, starterId: starter!.id });
    const list = await stage.tab(`/communities/${communityId}/initiatives`, { as: onlooker });
    await list.getByRole('link', { name: 'No vans after ten?' }).waitFor();
    const page = await stage.tab(`/initiatives/${id}`, { as: neighbour });
    await page.getByRole('button', { name: 'Report: No vans after ten?' }).click();
    await page.getByRole('combobox').selectOption({ label: 'Insult or threat' });
    await page.getByRole('button', { name: 'Report it' }).click();
    await page.getByText('A facilitator will look at it').waitFor();
    await moderate(scene.facilitator.api, [id]);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await list.getByRole('link', { name: 'No vans after ten?' }).waitFor({ state: 'detached' });
  });
});
