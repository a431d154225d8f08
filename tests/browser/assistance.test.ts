import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import { describeInChromium } from '../support/chromium.js';
import {
  buildDecision,
  buildPerson,
  buildScene,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';

await describeInChromium('writing down for residents', () => {
  let stage: Stage;
  let scene: Scene;
  let official: Actor;
  let resident: Actor;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { residents: 1 });
    const { community } = scene;
    const where = { communityId: community.id, unitId: community.unit.id };
    const displayName = { en: 'Chen Li', 'zh-Hans': '陈立' };
    official = await buildPerson(stage.server, { role: Role.OFFICIAL, ...where, displayName });
    resident = await buildPerson(stage.server, {
      residentOf: community.id,
      displayName: { en: 'Sun Meilan', 'zh-Hans': '孙美兰' },
    });
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  const proposalPage = () => `/boards/${scene.board.id}/proposals/${scene.proposals[0]!.id}`;

  /** Finds the resident by name and chooses them. */
  async function choose(page: Page): Promise<void> {
    await page.getByRole('textbox', { name: /^Name, building/ }).fill('meilan');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /^Sun Meilan/ }).check();
  }

  const submit = (page: Page) =>
    page.getByRole('button', { name: 'Write down', exact: true }).click();

  test('on a phone, from the proposal to the comment that everybody sees at once', async () => {
    const visitor = await stage.tab(proposalPage());
    await visitor.getByRole('heading', { level: 1, name: 'Proposal 1' }).waitFor();
    const page = await stage.tab(proposalPage(), { as: official, width: 360, touch: true });
    await page.getByRole('link', { name: 'Write down for a resident' }).click();

    await submit(page);
    await page.getByText('Find the resident first, and choose them.').waitFor();
    await page.getByText('This is needed.').waitFor();
    await choose(page);
    await page.getByRole('radio', { name: 'Face to face' }).check();
    await page.getByRole('radio', { name: 'Against' }).check();
    await page.getByRole('textbox', { name: 'In their own words' }).fill('It blocks my window.');
    await submit(page);
    await page.getByText('Written down as Sun Meilan’s own, who has been told.').waitFor();

    const said = visitor.getByRole('article').filter({ hasText: 'It blocks my window.' });
    await said
      .getByText('Told face to face, written down by Chen Li (Community Affairs Desk)')
      .waitFor();
    await said.getByText('Sun Meilan').waitFor();
    await page.getByRole('link', { name: 'See it' }).click();
    await page.getByRole('article').filter({ hasText: 'It blocks my window.' }).waitFor();
  });

  test('in Chinese, the backing of a proposal, which its number tells apart', async () => {
    const page = await stage.tab(proposalPage(), { as: official, language: 'zh-CN' });
    await page.getByRole('link', { name: '代居民登记' }).click();
    await page.getByRole('textbox', { name: /^姓名、楼号/ }).fill('美兰');
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('radio', { name: /^孙美兰/ }).check();
    await page.getByRole('radio', { name: '支持这个提案' }).check();
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('已登记，算作孙美兰的，并已通知本人。').waitFor();
    await page.getByRole('link', { name: '去看看' }).click();
    await page.getByText('其中 1 人由工作人员登记').waitFor();
  });

  test('an objection, from the announced vote', async () => {
    const { id } = await buildDecision(scene, { open: false });
    const page = await stage.tab(`/boards/${scene.board.id}/decisions/${id}`, { as: official });
    await page.getByRole('link', { name: 'Write down for a resident' }).click();
    await choose(page);
    await page.getByRole('textbox', { name: 'In their own words' }).fill('Nobody told us.');
    await submit(page);
    await page.getByRole('link', { name: 'See it' }).click();
    const objection = page.getByRole('listitem').filter({ hasText: 'Nobody told us.' });
    await objection.getByText('Told by phone, written down by Chen Li').waitFor();
  });

  test('an initiative, from their list', async () => {
    const list = `/communities/${scene.community.id}/initiatives`;
    const page = await stage.tab(list, { as: official });
    await page.getByRole('link', { name: 'Write down for a resident' }).click();
    await choose(page);
    await page.getByRole('radio', { name: 'On paper' }).check();
    await page.getByRole('textbox', { name: 'Asked in one sentence' }).fill('More lamps?');
    await page.getByRole('textbox', { name: 'In their own words' }).fill('It is dark.');
    await submit(page);
    await page.getByRole('link', { name: 'See it' }).click();
    await page.getByRole('heading', { level: 1, name: 'More lamps?' }).waitFor();
    await page.getByText('Told on paper, written down by Chen Li').waitFor();
    await page.getByText('1 of them written down for the resident').waitFor();
  });

  test('the resident is told live, and says that one is not theirs, which a visitor sees', async () => {
    const { board, proposals } = scene;
    const path = `/boards/${board.id}/proposals/${proposals[1]!.id}`;
    const visitor = await stage.tab(path);
    await visitor.getByRole('heading', { level: 1, name: 'Proposal 2' }).waitFor();
    const page = await stage.tab('/me/contributions', { as: resident, width: 360, touch: true });
    await page.getByRole('heading', { name: 'Written down for you' }).waitFor();
    const { userErrors } = await official.api.mutate('recordForResident', {
      personId: resident.id,
      channel: 'PHONE',
      act: { addComment: { proposalId: proposals[1]!.id, stance: 'FOR', body: 'Two floors up.' } },
    });
    expect(userErrors).toEqual([]);
    await page
      .getByRole('link', { name: /^Staff wrote something down for you/ })
      .first()
      .waitFor();
    const item = page.getByRole('listitem').filter({ hasText: 'Comment: “Two floors up.”' });
    await item.getByRole('button', { name: 'This is not mine: Two floors up.' }).click();
    await item.getByText('This can’t be taken back').waitFor();
    await item.getByRole('button', { name: 'Yes, this is not mine' }).click();
    await item.getByText('The resident says: this is not mine').waitFor();
    await eventually(() => item.getByRole('button').count()).toBe(0);
    const said = visitor.getByRole('article').filter({ hasText: 'Two floors up.' });
    await said.getByText('The resident says: this is not mine').waitFor();

    const sheet = await stage.tab(`/communities/${scene.community.id}/transparency`);
    const row = sheet.getByRole('row').filter({ hasText: 'Chen Li (Community Affairs Desk)' });
    await eventually(() => row.getByRole('cell').allTextContents()).toEqual(['5', '1', '1']);
  });

  test('somebody without an account is put on the register, and then found by the name they agreed to', async () => {
    const people = `/communities/${scene.community.id}/people`;
    const page = await stage.tab(people, { as: scene.facilitator, width: 360, touch: true });
    await page.getByText('Put somebody on the register who has no account').click();
    await page.getByRole('textbox', { name: /^The name they want/ }).fill('Auntie Qin, 302');
    await page.getByRole('button', { name: 'Put on the register' }).click();
    await page.getByText('A name is shown only if its person agreed.').waitFor();
    await page.getByRole('checkbox', { name: 'They agreed that this name is shown' }).check();
    await page.getByRole('button', { name: 'Put on the register' }).click();
    await page.getByText('Auntie Qin, 302 is on the register.').waitFor();
    await page.getByText('put there by a facilitator, without an account').waitFor();
    await page.goto(`/communities/${scene.community.id}/record`);
    await page.getByRole('textbox', { name: /^Name, building/ }).fill('qin');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Auntie Qin, 302' }).waitFor();
  });

  test('it stands wherever the words do: on the board, in a thread, on the hall screen', async () => {
    const { board, proposals } = scene;
    const proposalId = proposals[2]!.id;
    const record = (rest: object) =>
      official.api.mutate<{ assistance: { comment: { id: string } } }>(
        'recordForResident',
        {
          personId: resident.id,
          channel: 'PAPER',
          act: { addComment: { proposalId, stance: 'FOR', ...rest } },
        },
        'assistance { comment { id } }',
      );
    const { assistance } = await record({ body: 'On a slip of paper.' });
    await record({ body: 'And its back.', parentId: assistance.comment.id });
    const told = 'Told on paper, written down by Chen Li (Community Affairs Desk)';

    const thread = await stage.tab(`/boards/${board.id}/proposals/${proposalId}`);
    await thread.getByRole('button', { name: 'Show 1 reply' }).click();
    const reply = thread.getByRole('article').filter({ hasText: 'And its back.' }).last();
    await reply.getByText(told).waitFor();
    const wall = await stage.tab(`/boards/${board.id}/wall`);
    await wall.getByText('On a slip of paper.').waitFor();
    await wall.getByText(told).waitFor();
    for (let more = 0; more < 3; more++) await record({ body: `Once more ${more}.` });
    const whole = await stage.tab(`/boards/${board.id}`);
    const voices = whole.getByRole('region', { name: /^What people say/ });
    await voices.getByText('Once more 2.').waitFor();
    await voices.getByText(told).waitFor();
  });

  test('residents are offered no such thing', async () => {
    const page = await stage.tab(proposalPage(), { as: resident });
    await page.getByRole('heading', { level: 1, name: 'Proposal 1' }).waitFor();
    expect(await page.getByRole('link', { name: 'Write down for a resident' }).count()).toBe(0);
    await page.goto(`/communities/${scene.community.id}/record`);
    await page.getByText('Only officials and facilitators of this community').waitFor();
    expect(await page.getByRole('button', { name: 'Write down', exact: true }).count()).toBe(0);
  });
});
