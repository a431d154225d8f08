import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildScene, type Scene } from '../support/factories.js';
import { Stage } from './support/stage.js';

/** The tool draws what it was answered in its own time. */
const PATIENTLY = { timeout: 60_000, interval: 300 };

await describeInChromium('the explorer of the API', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { residents: 1 });
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  /** Opens it by a link that brings the operation along, and notes whom the page asks for anything. */
  async function open(operation: string, as?: Scene['people'][number]) {
    const hosts = new Set<string>();
    const page = await stage.tab(`/graphql#query=${encodeURIComponent(operation)}`, {
      as,
      before: async (opened) => {
        opened.on('request', (request) => hosts.add(new URL(request.url()).host));
      },
    });
    const answer = page.locator('.graphiql-response .view-lines');
    // Its button is there before its editors are, and does nothing until then.
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await answer.waitFor({ state: 'attached' });
    const run = () => page.getByRole('button', { name: /Execute query/ }).click();
    return { page, hosts, answer, run };
  }

  test('is made of our own files alone, and asks as whoever is signed in', async () => {
    const { page, hosts, answer, run } = await open(
      '{ viewer { person { id } } }',
      scene.people[0],
    );
    await page.getByText('You ask as: Resident').waitFor();
    await run();
    await expect.poll(() => answer.innerText(), PATIENTLY).toContain(scene.people[0]!.id);
    expect([...hosts]).toEqual([new URL(stage.server.url).host]);
  });

  test('says that a visitor is one, and leads to signing in', async () => {
    const { page, run, answer } = await open('{ viewer { person { id } } }');
    await page.getByText('You ask as a visitor').waitFor();
    expect(await page.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
    await run();
    await expect.poll(() => answer.innerText(), PATIENTLY).toContain('null');
  });

  test('knows the schema: it completes, and shows the documentation', async () => {
    const { page } = await open('{ viewer { person { id } } }');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('What can be read. Everything public').first().waitFor();
  });

  test('follows what happens live', async () => {
    const operation = `subscription { boardFeed(boardId: "${scene.board.id}") { __typename } }`;
    const { run, answer, page } = await open(operation, scene.people[0]);
    await run();
    // Sent again until it shows: when the subscription has begun, no page can see.
    const comment = { proposalId: scene.proposals[0]!.id, stance: 'FOR' };
    let said = 0;
    await expect
      .poll(async () => {
        await scene.people[0]!.api.mutate('addComment', { ...comment, body: `Yes, ${++said}.` });
        return answer.innerText();
      }, PATIENTLY)
      .toContain('CommentAdded');
    await page.close();
  });
});
