import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import { describeInChromium } from '../support/chromium.js';
import { buildComments, buildPerson, buildScene, flag, type Scene } from '../support/factories.js';
import { cardOf, shownProposals } from './support/board-page.js';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';

await describeInChromium('what should not stand', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  /** A board whose proposals a resident wrote, and its facilitator's queue. */
  async function setUp() {
    scene = await buildScene(stage.server);
    const author = await buildPerson(stage.server, { residentOf: scene.community.id });
    await stage.server.platform.db.query('UPDATE proposal SET author_id = $1 WHERE board_id = $2', [
      author.id,
      scene.board.id,
    ]);
    return { author, queue: `/communities/${scene.community.id}/moderation` };
  }

  async function decide(page: Page, start: string, confirm: string) {
    await page.getByRole('button', { name: start }).click();
    await page.getByRole('combobox').selectOption({ label: 'Insult or threat' });
    await page.getByRole('textbox', { name: 'Why?' }).fill('It insults a neighbour.');
    await page.getByRole('button', { name: confirm }).click();
  }

  test('is reported by a resident, hidden by the facilitator, and gone from another tab at once', async () => {
    const { author, queue } = await setUp();
    const [proposal] = scene.proposals;
    const here = `/boards/${scene.board.id}/proposals/${proposal!.id}`;
    const onlooker = await stage.tab(`/boards/${scene.board.id}`);
    const reader = await stage.tab(here);
    await cardOf(onlooker, 'Proposal 1').waitFor();

    const resident = await stage.tab(here, { as: scene.people[0] });
    await resident.getByRole('button', { name: 'Report: Proposal 1' }).click();
    await resident.getByRole('button', { name: 'Report it' }).click();
    await resident.getByText('Choose what it is about.').waitFor();
    await resident.getByRole('combobox').selectOption({ label: 'Insult or threat' });
    await resident.getByRole('button', { name: 'Report it' }).click();
    await resident.getByText('A facilitator will look at it').waitFor();

    const facilitator = await stage.tab(queue, { as: scene.facilitator });
    await facilitator.getByRole('checkbox').check();
    await decide(facilitator, 'Hide …', 'Hide it');
    await facilitator.getByText('Nothing waits to be decided.').waitFor();

    await eventually(async () => (await shownProposals(onlooker)).toSorted()).toEqual([
      'Proposal 2',
      'Proposal 3',
    ]);
    await reader.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await onlooker.getByText('It insults a neighbour.').filter({ visible: true }).waitFor();

    const notice = await stage.tab('/me/notices', { as: author });
    await notice.getByText('It insults a neighbour.').waitFor();
    await notice.getByRole('textbox').fill('I named nobody.');
    await notice.getByRole('button', { name: 'Appeal' }).click();
    await notice.getByText('Its author has appealed').waitFor();

    const role = { role: Role.MODERATOR, communityId: scene.community.id };
    const second = await stage.tab(`${queue}?view=appeals`, {
      as: await buildPerson(stage.server, role),
    });
    await second.getByText('I named nobody.').waitFor();
    await second.getByRole('textbox').fill('Nobody is named in it.');
    await second.getByRole('button', { name: 'Bring it back' }).click();
    await second.getByText('No appeal waits.').waitFor();
    await eventually(async () => (await shownProposals(onlooker)).length).toBeGreaterThan(1);
  });

  test('leaves another facilitator’s queue as it is decided, and what is new waits to be asked in', async () => {
    const { queue } = await setUp();
    const [one, two, three] = scene.proposals;
    for (const { id } of [one!, two!]) await flag(scene.people[0]!.api, id);
    const role = { role: Role.MODERATOR, communityId: scene.community.id };
    const mine = await stage.tab(queue, { as: scene.facilitator });
    const theirs = await stage.tab(queue, { as: await buildPerson(stage.server, role) });
    const shown = (page: Page) =>
      page
        .getByRole('article')
        .locator('p')
        .filter({ hasText: /^Proposal \d$/ });
    for (const page of [mine, theirs])
      await eventually(() => shown(page).allInnerTexts()).toHaveLength(2);

    await flag(scene.people[1]!.api, three!.id);
    await theirs.getByRole('button', { name: '1 new report' }).waitFor();
    expect(await shown(theirs).allInnerTexts()).toEqual(['Proposal 1', 'Proposal 2']);
    await theirs.getByRole('button', { name: '1 new report' }).click();
    await eventually(() => shown(theirs).allInnerTexts()).toEqual([
      'Proposal 3',
      'Proposal 1',
      'Proposal 2',
    ]);

    // One of them is writing why, as the other decides.
    await theirs
      .getByRole('article')
      .filter({ hasText: 'Proposal 1' })
      .getByRole('checkbox')
      .check();
    await theirs.getByRole('button', { name: 'Let stand …' }).click();
    await theirs.getByRole('textbox', { name: 'Why?' }).fill('It is fair.');
    await mine.getByRole('article').filter({ hasText: 'Proposal 1' }).getByRole('checkbox').check();
    await decide(mine, 'Hide …', 'Hide it');
    await eventually(() => shown(theirs).allInnerTexts()).toEqual(['Proposal 3', 'Proposal 2']);
    await theirs.getByText('Another facilitator has decided it meanwhile.').waitFor();
    expect(await theirs.getByRole('textbox', { name: 'Why?' }).inputValue()).toBe('It is fair.');

    await theirs.getByRole('button', { name: 'Log' }).click();
    await theirs
      .getByRole('listitem')
      .filter({ hasText: 'hid it' })
      .getByText('It insults a neighbour.')
      .waitFor();
  });

  test('is decided by keys alone, which keep still while one types', async () => {
    const { queue } = await setUp();
    const [first, other] = scene.proposals;
    for (const { id } of [first!, other!]) await flag(scene.people[0]!.api, id);
    const page = await stage.tab(queue, { as: scene.facilitator });
    await page.getByRole('checkbox').first().waitFor();
    await page.keyboard.press('?');
    await page.getByText('let it stand', { exact: true }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('2 selected').waitFor();
    await page.keyboard.press('d');
    await page.getByText('Let 2 stand').waitFor();
    await page.getByRole('combobox').selectOption({ label: 'Something else' });
    const why = page.getByRole('textbox', { name: 'Why?' });
    await why.focus();
    await page.keyboard.type('hxdjk?');
    expect(await why.inputValue()).toBe('hxdjk?');
    await page.getByText('Let 2 stand').waitFor();
    await page.getByRole('button', { name: 'Let it stand' }).click();
    await page.getByText('Nothing waits to be decided.').waitFor();
  });

  test('a hidden comment leaves an open discussion with its thread', async () => {
    await setUp();
    const proposal = scene.proposals[0]!;
    const [comment] = await buildComments(stage.server, { proposal, count: 1 });
    const reader = await stage.tab(`/boards/${scene.board.id}/proposals/${proposal.id}`);
    await reader.getByText('Remark 0').waitFor();
    const input = { action: 'HIDE', reason: 'SPAM', publicReason: 'Advertising.' };
    const second = await buildPerson(stage.server, {
      role: Role.MODERATOR,
      communityId: scene.community.id,
    });
    await second.api.mutate('moderate', { ...input, subjectIds: [comment!.id] });
    await reader.getByText('Remark 0').waitFor({ state: 'detached' });
  });
});
