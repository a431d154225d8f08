import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import { describeInChromium } from '../support/chromium.js';
import { buildDecision, buildPerson, buildPlaces, buildScene } from '../support/factories.js';
import { tick, ticked } from './support/board-page.js';
import { offerSignIn } from './support/busy-board.js';
import { Stage } from './support/stage.js';

/** Keeps the heading of every screen a page shows, in their order. */
async function noteScreens(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const heading = document.querySelector('h1')?.textContent;
      if (heading && heading !== seen.at(-1)) seen.push(heading);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

const screensOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: string[] }).seen);

await describeInChromium('coming to a community', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  test('a newcomer fills in the ballot first, then shows who they are and where they live, and casts', async () => {
    const scene = await buildScene(stage.server);
    const { codes } = await scene.facilitator.api.mutate<{ codes: string[] }>(
      'makeCodes',
      { communityId: scene.community.id, count: 1 },
      'codes',
    );
    await buildDecision(scene);
    const newcomer = await buildPerson(stage.server);
    await offerSignIn(stage.server, newcomer.id);
    // First screen: the ballot.
    const page = await stage.tab(`/boards/${scene.board.id}`);
    await tick(page, ['Proposal 2']);
    // Second: who they are, without leaving it.
    await page.getByRole('button', { name: 'Sign in to vote' }).click();
    await page.getByRole('button', { name: /^Resident of Building 3/ }).click();
    // Third: where they live. It leads back by itself.
    await page.getByRole('link', { name: 'Show that you live here, then cast' }).click();
    await page.getByRole('textbox', { name: 'The code from your mailbox' }).fill(codes[0]!);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('button', { name: 'Cast my ballot' }).waitFor();
    expect(await ticked(page)).toEqual(['Proposal 2']);
    await page.getByRole('checkbox', { name: /^Everybody can see/ }).check();
    await page.getByRole('button', { name: 'Cast my ballot' }).click();
    await page.getByText('Your ballot is in').first().waitFor();
  });

  test('somebody without an account casts what they filled in, past three screens', async () => {
    const scene = await buildScene(stage.server);
    const { codes } = await scene.facilitator.api.mutate<{ codes: string[] }>(
      'makeCodes',
      { communityId: scene.community.id, count: 1 },
      'codes',
    );
    const decision = await buildDecision(scene);
    const page = await stage.tab(`/boards/${scene.board.id}/decisions/${decision.id}`, {
      width: 360,
      touch: true,
      before: noteScreens,
    });
    await tick(page, ['Proposal 1', 'Proposal 3']);
    await page.getByRole('button', { name: 'Sign in to vote' }).click();
    await page.getByRole('link', { name: 'With my own account' }).click();
    await page.getByLabel('Phone number or e-mail address').fill('138 2222 0001');
    await page.getByRole('button', { name: 'Go on' }).click();
    const shown = page.getByRole('region', { name: 'Demo: this would have been sent' });
    const [code] = /\b\d{6}\b/.exec(await shown.getByText(/\b\d{6}\b/).innerText())!;
    await page.getByRole('textbox', { name: 'Code' }).fill(code);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Show that you live here, then cast' }).click();
    await page.getByRole('textbox', { name: 'The code from your mailbox' }).fill(codes[0]!);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('button', { name: 'Cast my ballot' }).waitFor();
    expect(await ticked(page)).toEqual(['Proposal 1', 'Proposal 3']);
    await page.getByRole('checkbox', { name: /^Everybody can see/ }).check();
    await page.getByRole('button', { name: 'Cast my ballot' }).click();
    await page.getByText('Your ballot is in').first().waitFor();
    await page.getByText('Proposal 1 and Proposal 3').first().waitFor();
    const vote = 'What should be done?';
    const screens = await screensOf(page);
    expect(screens.filter((screen) => screen !== vote)).toEqual([
      'Sign in',
      'Type the code',
      'I live here',
    ]);
    expect([screens[0], screens.at(-1)]).toEqual([vote, vote]);
  });

  test('a letter’s code makes one a resident at the press of a button', async () => {
    const places = await buildPlaces(stage.server);
    const communityId = places.community.id;
    const facilitator = await buildPerson(stage.server, { role: Role.MODERATOR, communityId });
    const desk = await stage.tab(`/communities/${communityId}/people?view=codes`, {
      as: facilitator,
    });
    await desk.getByRole('combobox', { name: 'Which area or building' }).selectOption({
      label: 'Riverside Grid › Building 3',
    });
    await desk.getByRole('textbox', { name: /^How many/ }).fill('2');
    await desk.getByRole('button', { name: 'Make them' }).click();
    const slips = desk.locator('li', { has: desk.getByText('Join Willow Bank') });
    await slips.nth(1).waitFor();
    const code = await slips.first().locator('span').last().innerText();
    const newcomer = await buildPerson(stage.server);
    const page = await stage.tab(`/join/${code}`, { as: newcomer });
    await page.getByText('resident of Building 3 in Willow Bank').waitFor();
    await page.getByRole('button', { name: 'I live here' }).click();
    await page.getByText('You are a resident of Willow Bank now.').waitFor();
    await page.getByRole('link', { name: 'Go on' }).click();
    await page.getByRole('heading', { level: 1, name: 'Willow Bank' }).waitFor();
    await desk.reload();
    await desk.getByText('2 codes, 1 used').waitFor();
  });

  test('whoever asks a facilitator is told at once', async () => {
    const places = await buildPlaces(stage.server);
    const communityId = places.community.id;
    const facilitator = await buildPerson(stage.server, { role: Role.MODERATOR, communityId });
    const newcomer = await buildPerson(stage.server);
    const page = await stage.tab(`/join?community=${communityId}`, { as: newcomer });
    await page.getByRole('textbox', { name: /^What they may know you by/ }).fill('Mr Wu’s niece');
    await page.getByRole('button', { name: 'Ask them' }).click();
    await page.getByText('You have asked').waitFor();
    const community = await stage.tab(`/communities/${communityId}`, { as: facilitator });
    await community.getByText('1 person waits to be confirmed').waitFor();
    await community.getByRole('link', { name: 'Residents and staff' }).click();
    await community.getByText('Mr Wu’s niece').waitFor();
    await community.getByRole('button', { name: /^Confirm / }).click();
    await page.getByText('You are a resident of Willow Bank.').waitFor();
  });

  test('a register is looked at, brought in, and finds who is on it', async () => {
    const places = await buildPlaces(stage.server);
    const communityId = places.community.id;
    const administrator = await buildPerson(stage.server, {
      role: Role.ADMINISTRATOR,
      communityId,
    });
    const page = await stage.tab(`/communities/${communityId}/people?view=import`, {
      as: administrator,
    });
    await page.getByLabel(/^CSV file/).setInputFiles({
      name: 'register.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Name,Building,Room\nLi Xiaohong,Building 3,101\nWang Daming,Nowhere,102\n',
      ),
    });
    await page.getByRole('button', { name: 'Send and preview' }).click();
    await page.getByText('none, or at least two', { exact: false }).waitFor();
    // Without phones and addresses people are found by what they type: at first by all of it.
    expect(await page.getByRole('checkbox', { name: 'Name' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: 'Building or area', exact: true }).uncheck();
    await page.getByRole('button', { name: 'Preview it like this' }).click();
    await page.getByText('1 faulty line').waitFor();
    await page.getByRole('checkbox', { name: 'Leave faulty lines out' }).check();
    await page.getByRole('button', { name: 'Import it' }).click();
    await page.getByText('It is in: 1 new').waitFor();
    const newcomer = await buildPerson(stage.server);
    const join = await stage.tab(`/join?community=${communityId}`, { as: newcomer });
    await join.getByRole('textbox', { name: 'Name' }).fill('LI Xiaohong');
    await join.getByRole('textbox', { name: 'Room' }).fill('101');
    await join.getByRole('button', { name: 'Find me' }).click();
    await join.getByText('You are a resident of Willow Bank now.').waitFor();
  });

  test('an invitation to a role is made, and accepted by its link', async () => {
    const places = await buildPlaces(stage.server);
    const communityId = places.community.id;
    const administrator = await buildPerson(stage.server, {
      role: Role.ADMINISTRATOR,
      communityId,
    });
    const page = await stage.tab(`/communities/${communityId}/people?view=roles`, {
      as: administrator,
    });
    await page.getByRole('combobox', { name: 'Role' }).selectOption('OFFICIAL');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const address = await page.getByText(/\/invited\//).innerText();
    const helper = await buildPerson(stage.server);
    const invited = await stage.tab(new URL(address).pathname, { as: helper });
    await invited.getByText('Community Affairs Desk').waitFor();
    await invited.getByRole('button', { name: 'Accept' }).click();
    await invited.getByText('the role is yours').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Take away: Staff member/ }).click();
    await page
      .getByRole('button', { name: /^Take away: Staff member/ })
      .waitFor({ state: 'detached' });
    const { viewer } = await helper.api.ask<{ viewer: { roles: object[] } }>(
      '{ viewer { roles { role } } }',
    );
    expect(viewer.roles).toEqual([]);
  });
});
