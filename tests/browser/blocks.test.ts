import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import { describeInChromium } from '../support/chromium.js';
import { buildPerson, buildScene } from '../support/factories.js';
import { eventually } from './support/eventually.js';
import { Stage } from './support/stage.js';

await describeInChromium('blocking accounts', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  test('from the register to the block, and back in', async () => {
    const { community } = await buildScene(stage.server, { residents: 0 });
    const name = 'Loud Neighbour';
    const displayName = { en: name };
    const person = await buildPerson(stage.server, { residentOf: community.id, displayName });
    const administrator = await buildPerson(stage.server, { role: Role.ADMINISTRATOR });
    const page = await stage.tab(`/communities/${community.id}/people`, {
      as: administrator,
      width: 360,
    });
    await page.getByRole('link', { name: `Block the account of ${name}` }).click();
    await page.getByRole('button', { name: 'Block', exact: true }).click();
    await page.getByText('Write why; they will read it.').waitFor();
    await page.getByRole('textbox', { name: /^Why/ }).fill('Insults under three names');
    await page.getByRole('combobox', { name: 'For how long' }).selectOption({ label: '7 days' });
    await page.getByRole('button', { name: 'Block', exact: true }).click();
    await page.getByText(`${name} is blocked.`).waitFor();
    const blocked = page.getByRole('listitem').filter({ hasText: name });
    await blocked.getByText('Insults under three names').waitFor();
    expect((await person.api.send('{ serverTime }')).status).toBe(401);
    await blocked.getByRole('button', { name: `Let ${name} in again` }).click();
    await page.getByText(`${name} may come in again.`).waitFor();
    await page.getByText('Nobody is blocked.').waitFor();
    expect((await person.api.send('{ serverTime }')).status).toBe(200);
  });

  test('lists all of them, however many', async () => {
    const administrator = await buildPerson(stage.server, { role: Role.ADMINISTRATOR });
    for (let number = 0; number < 21; number++) {
      const { id: personId } = await buildPerson(stage.server, {});
      const { userErrors } = await administrator.api.mutate('blockPerson', {
        personId,
        reason: `Reason ${number}.`,
      });
      expect(userErrors).toEqual([]);
    }
    const page = await stage.tab('/blocks', { as: administrator });
    const blocked = page.getByRole('listitem').filter({ hasText: /Reason \d+\./ });
    await page.getByRole('button', { name: 'Show more' }).click();
    await eventually(() => blocked.count()).toBe(21);
  });

  test('is for those who administer everything', async () => {
    const { facilitator } = await buildScene(stage.server, { residents: 0 });
    const page = await stage.tab('/blocks', { as: facilitator });
    await page.getByText('This page is for those who administer everything.').waitFor();
    expect(await page.getByRole('button', { name: 'Block', exact: true }).count()).toBe(0);
  });
});
