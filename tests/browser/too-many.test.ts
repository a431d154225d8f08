import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { Stage } from './support/stage.js';

await describeInChromium('asking too often', () => {
  let server: TestServer;
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    server = await startTestServer({ rates: { reads: 4, writes: 2 } });
    stage = await Stage.open(server);
    scene = await buildScene(server, { residents: 1 });
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  test('a page that asked too often says so, waits, and is whole once the server takes it again', async () => {
    const page = await stage.tab(`/boards/${scene.board.id}`, {
      as: scene.people[0],
      before: (opened) => opened.clock.install(),
    });
    await page.getByText('It goes on by itself within a minute').waitFor();
    Object.assign(server.platform.rates, { reads: 1_000, writes: 1_000 });
    await page.clock.fastForward(70_000);
    await page.getByRole('heading', { name: 'What first?' }).waitFor();
    await page.getByText('Proposal 2').first().waitFor();
    await page.getByText('It goes on by itself within a minute').waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').allInnerTexts()).not.toContain(
      'The server could not be reached and nothing was changed. Please try again.',
    );
  });
});
