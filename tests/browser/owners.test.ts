import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildScene, cast, type OpenDecision, type Scene } from '../support/factories.js';
import { violations } from './support/axe.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge, tooLow } from './support/touch.js';

await describeInChromium('a vote of owners', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server);
    for (const [place, { id }] of scene.people.entries())
      await stage.server.platform.db.query(
        'UPDATE register_entry SET floor_area = $2 WHERE person_id = $1',
        [id, 8_000 + place * 4_050],
      );
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  test('is made by a choice of matters, says how it is counted, and shows both majorities', async () => {
    const page = await stage.tab(`/boards/${scene.board.id}/decisions/new`, {
      as: scene.facilitator,
      width: 360,
      touch: true,
    });
    await page.getByRole('radio', { name: /^Owners.*major matters/ }).check();
    await page.getByText('Two thirds of the owners and of the floor area').waitFor();
    expect([...(await tooLow(page)), ...(await beyondTheEdge(page))]).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('The question').fill('Shall the roof be mended?');
    await page.getByLabel('Responsible body').selectOption({ index: 1 });
    await page.getByLabel('Answer by').fill('2099-01-01');
    await page.getByRole('button', { name: 'Announce it' }).click();
    await page.getByRole('heading', { name: 'Shall the roof be mended?' }).waitFor();
    await page.getByText('of their floor area 75% must agree').waitFor();

    const [made] = await stage.server.platform.db.query<[{ id: string; yes: string }]>(
      `SELECT d.id, o.id AS yes FROM decision d JOIN decision_option o ON o.decision_id = d.id AND o.kind = 'YES'`,
    );
    const { api } = scene.facilitator;
    await api.mutate('openDecision', { decisionId: made.id });
    const decision: OpenDecision = { id: made.id, options: [{ id: made.yes, label: 'Yes' }] };
    for (const person of scene.people) await cast(person.api, decision, [0]);
    await page.getByText('75% of their floor area must agree: now 100%').waitFor();
    await api.mutate('closeDecision', { decisionId: made.id });
    const areas = page.getByRole('table', { name: 'By floor area' });
    await areas.getByRole('row', { name: /Yes.*100%/ }).waitFor();
    await page.getByText(/By floor area: Yes [\d.]+ m²/).waitFor();
    expect([...(await tooLow(page)), ...(await beyondTheEdge(page))]).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});
