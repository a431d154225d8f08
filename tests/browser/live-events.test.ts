import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildBusyBoard, comment, type BusyBoard } from './support/busy-board.js';
import { Stage } from './support/stage.js';

await describeInChromium('what arrives live', () => {
  let stage: Stage;
  let scene: BusyBoard;
  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildBusyBoard(stage.server);
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  test('is shown as it came: the page reads nothing anew for it', async () => {
    const { people, proposals, path } = scene;
    const page = await stage.tab(`${path}/proposals/${proposals[0]!.id}`);
    await page.getByText('live', { exact: true }).waitFor();
    await comment(people[0]!.api, proposals[0]!.id, 'The first one');
    await page.getByText('The first one').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.postData() ?? '');
    });
    for (let turn = 2; turn < 5; turn++)
      await comment(people[turn]!.api, proposals[0]!.id, `Number ${turn}`);
    await page.getByRole('heading', { name: /^For 4$/ }).waitFor();
    expect(asked).toEqual([]);
  });
});
