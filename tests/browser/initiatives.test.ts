import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import { describeInChromium } from '../support/chromium.js';
import { buildCommunity, buildPerson, buildResidents, type Actor } from '../support/factories.js';
import { Stage } from './support/stage.js';

await describeInChromium('residents put a question on the agenda', () => {
  let stage: Stage;
  let communityId: string;
  let people: Actor[];
  let facilitator: Actor;

  // 3 of 5 residents are enough.
  beforeAll(async () => {
    stage = await Stage.open();
    const { server } = stage;
    const rules = { initiativeBackingPercent: 60, initiativeAnswerDays: 7 };
    ({ id: communityId } = await buildCommunity(server, { rules }));
    people = await buildResidents(server, communityId, 5);
    facilitator = await buildPerson(server, { role: Role.MODERATOR, communityId });
  });
  afterAll(() => stage.close());
  afterEach(() => stage.tidy());

  async function started(question: string) {
    const { initiative } = await people[0]!.api.mutate<{ initiative: { id: string } }>(
      'startInitiative',
      { communityId, question, body: 'They wake us.', clientMutationId: randomUUID() },
      'initiative { id }',
    );
    return `/initiatives/${initiative.id}`;
  }

  test('one starts it, others back it, and a visitor sees the clock start and the board come of it', async () => {
    const starter = await stage.tab(`/communities/${communityId}/initiatives`, { as: people[0] });
    await starter.getByRole('link', { name: 'Start an initiative' }).click();
    await starter.getByText(/once 3 of them back it, you included/).waitFor();
    await starter.getByLabel('The question').fill('Could vans stay out after ten?');
    await starter
      .getByRole('textbox', { name: 'Why', exact: true })
      .fill('They wake a whole building.');
    await starter.getByRole('button', { name: 'Start the initiative' }).click();
    await starter.getByRole('heading', { name: 'Could vans stay out after ten?' }).waitFor();
    await starter.getByText('1 of 3 needed').first().waitFor();

    const path = new URL(starter.url()).pathname;
    const visitor = await stage.tab(path);
    await visitor.getByText('1 of 3 needed').first().waitFor();
    const second = await stage.tab(path, { as: people[1] });
    await second
      .getByRole('button', { name: /^Back it/ })
      .first()
      .click();
    await visitor.getByText('2 of 3 needed').first().waitFor();
    await people[2]!.api.mutate('supportInitiative', { initiativeId: path.split('/').at(-1)! });
    await visitor.getByText('Answer owed').first().waitFor();
    await visitor
      .getByText(/^Answer due in /)
      .first()
      .waitFor();

    const answering = await stage.tab(path, { as: facilitator });
    const question = answering.getByLabel('What the board deliberates');
    await question.fill('From when on should vans stay out?');
    await answering.getByRole('button', { name: 'Open the board' }).click();
    await visitor.getByText('Board opened').first().waitFor();
    await visitor.getByRole('link', { name: 'From when on should vans stay out?' }).click();
    await visitor.getByRole('link', { name: 'Could vans stay out after ten?' }).waitFor();
  });

  test('a refusal needs its reasons, and everybody reads them at once', async () => {
    const path = await started('Could the gate stay open?');
    for (const { api } of people.slice(1, 3))
      await api.mutate('supportInitiative', { initiativeId: path.split('/').at(-1)! });
    const visitor = await stage.tab(path);
    await visitor.getByText('Answer owed').first().waitFor();
    const page = await stage.tab(path, { as: facilitator });
    await page.getByRole('button', { name: 'Say why not' }).click();
    const reason = page.getByRole('textbox', { name: 'Why not', exact: true });
    await reason.fill('Too short.');
    await page.getByRole('button', { name: 'Publish the refusal' }).click();
    await page.getByText(/30/).first().waitFor();
    expect(await reason.inputValue()).toBe('Too short.');
    await reason.fill('The fire brigade closed that gate in May; it has to allow it first.');
    await page.getByRole('button', { name: 'Publish the refusal' }).click();
    await visitor.getByText('Answered: no board').first().waitFor();
    await visitor.getByText(/The fire brigade closed that gate/).waitFor();
  });

  test('a backing is taken back on a phone, with the one button under the thumb', async () => {
    const path = await started('Could the lawn be mown less?');
    const page = await stage.tab(path, { as: people[3], width: 360, touch: true });
    const bar = page.getByRole('region', { name: 'What you can do now' });
    await bar.getByRole('button', { name: /^Back it/ }).tap();
    await page.getByText('2 of 3 needed').first().waitFor();
    await bar.getByRole('button', { pressed: true }).tap();
    await page.getByText('1 of 3 needed').first().waitFor();
  });
});
