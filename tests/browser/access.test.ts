/// <reference lib="dom" />
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import { describeInChromium } from '../support/chromium.js';
import {
  buildCookie,
  buildPerson,
  buildScene,
  type Scene,
  buildProposal,
} from '../support/factories.js';
import { aPhoto } from '../support/photos.js';
import { violations } from './support/axe.js';
import { Stage } from './support/stage.js';
import { beyondTheEdge, tooLow } from './support/touch.js';

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, '../..');

await describeInChromium('what acts in my name', () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    stage = await Stage.open();
    scene = await buildScene(stage.server, { residents: 1 });
  });
  afterAll(() => stage.close());
  afterEach(() => stage.tidy());

  const phone = { width: 360, touch: true };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  async function make(page: Page, name: string): Promise<void> {
    await page.getByLabel('Name').fill(name);
    await button(page, 'Make the token').click();
    await page.getByRole('heading', { name: `“${name}” is made` }).waitFor();
  }

  const example = (page: Page, name: string) =>
    page.getByRole('region', { name }).textContent() as Promise<string>;

  test('a token is made on a phone, and its examples work as they stand', async () => {
    const person = scene.people[0]!;
    const page = await stage.tab('/me/tokens', { as: person, ...phone });
    await page.getByLabel('Take part as you').check();
    await make(page, 'My script');
    expect(await violations(page)).toEqual([]);
    expect(await beyondTheEdge(page)).toEqual([]);
    expect(await tooLow(page)).toEqual([]);
    const curl = await run('sh', ['-c', await example(page, 'Try it')]);
    const viewer = { viewer: { person: { id: person.id } } };
    expect(JSON.parse(curl.stdout)).toMatchObject({ data: viewer });
    const folder = await mkdtemp(path.join(ROOT, '.example-'));
    try {
      // Beside our own modules it finds the libraries that the text says to install.
      await writeFile(path.join(folder, 'live.mjs'), await example(page, 'Live'));
      const { stdout } = await run('node', [path.join(folder, 'live.mjs')]);
      expect(JSON.parse(stdout)).toMatchObject(viewer);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('its secret is copied, shown once, and nowhere after that', async () => {
    const page = await stage.tab('/me/tokens', { as: scene.people[0]! });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await make(page, 'Once');
    const secret = await example(page, 'The token');
    await button(page, 'Copy: The token').click();
    await page.getByText('Copied.').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    await button(page, 'I have kept it, close').click();
    await page.getByRole('listitem').filter({ hasText: 'Once' }).waitFor();
    expect(await page.content()).not.toContain(secret);
    await page.reload();
    await page.getByRole('listitem').filter({ hasText: 'Once' }).waitFor();
    expect(await page.content()).not.toContain(secret);
  });

  test('it is revoked by keyboard, after a second thought', async () => {
    const { id } = await buildPerson(stage.server, { role: Role.OFFICIAL });
    const page = await stage.tab('/me/tokens', { as: { id } });
    await make(page, 'Old one');
    await button(page, 'I have kept it, close').click();
    await page.getByLabel('Act for a responsible body').waitFor();
    const item = page.getByRole('listitem').filter({ hasText: 'Old one' });
    await item.getByRole('button').press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('“Old one” is revoked.').waitFor();
    await item.waitFor({ state: 'detached' });
    await page.locator('h2:focus', { hasText: 'Your tokens' }).waitFor();
  });

  test('a refusal stands at its field', async () => {
    const page = await stage.tab('/me/tokens', { as: scene.people[0]! });
    await button(page, 'Make the token').click();
    await page.getByText('Give the token a name to know it by.').waitFor();
    await page.getByLabel('Name').fill('Too fast');
    await page.getByLabel('Most requests a minute').fill('many');
    await button(page, 'Make the token').click();
    await page.getByText('Choose 1 to 6000 requests a minute').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('on a phone the account is a button whole in itself, and its menu says whose it is', async () => {
    const displayName = { en: 'Zhang Xiaomei of the riverside' };
    const { id } = await buildPerson(stage.server, { displayName });
    const page = await stage.tab('/', { as: { id }, ...phone });
    const target = page.getByRole('button', { name: /account menu$/ });
    await target.waitFor();
    const cut = await target.evaluate((it) =>
      [it, ...it.querySelectorAll('*')].some(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth && clientWidth > 0,
      ),
    );
    expect(cut).toBe(false);
    const box = await target.boundingBox();
    expect([box!.width >= 43.5, box!.height >= 43.5]).toEqual([true, true]);
    expect(await beyondTheEdge(page)).toEqual([]);
    await target.press('Enter');
    await page.getByText(displayName.en, { exact: true }).locator('visible=true').waitFor();
    // The page behind the menu may still be loading.
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('a picture is chosen with consent, seen beside what one said, and withdrawn', async () => {
    const [person] = scene.people;
    const [proposal] = scene.proposals;
    const body = 'Near the stop, please.';
    const input = { proposalId: proposal!.id, body, stance: 'FOR' };
    expect((await person!.api.mutate('addComment', input)).userErrors).toEqual([]);
    const page = await stage.tab('/me', { as: person!, ...phone });
    const chooser = page.waitForEvent('filechooser');
    await page.getByLabel('Photo to be shown').click();
    const photo = { name: 'me.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(300, 200) };
    await (await chooser).setFiles(photo);
    await button(page, 'Show this picture').click();
    await page.getByText('Say that you agree: everybody will see this picture').waitFor();
    await page.getByLabel('I agree that everybody can see this picture').check();
    expect(await violations(page)).toEqual([]);
    expect(await tooLow(page)).toEqual([]);
    await button(page, 'Show this picture').click();
    await page.getByText('Your picture is shown beside your name.').waitFor();
    const visitor = await stage.tab(`/boards/${scene.board.id}/proposals/${proposal!.id}`);
    const face = visitor.locator('article', { hasText: body }).locator('img').first();
    const width = (it: Element) =>
      (it as HTMLImageElement).decode().then(() => (it as HTMLImageElement).naturalWidth);
    await face.scrollIntoViewIfNeeded();
    expect(await face.evaluate(width)).toBe(96);
    const own = { boardId: scene.board.id, authorId: person!.id };
    const { id } = await buildProposal(stage.server, own);
    const paper = await stage.tab(`/boards/${scene.board.id}/proposals/${id}`);
    await paper.getByText('proposed by').waitFor();
    expect(await paper.locator('main header img, main h1 ~ * img').first().evaluate(width)).toBe(
      96,
    );
    await button(page, 'Withdraw my picture').click();
    await page.getByText('Your picture has been deleted.').waitFor();
    await visitor.reload();
    await visitor.getByText(body).waitFor();
    expect(await visitor.locator('article img').count()).toBe(0);
  });

  test('a session elsewhere is ended, and the page that is open there knows', async () => {
    const { id } = await buildPerson(stage.server, { residentOf: scene.community.id });
    await buildCookie(stage.server, id);
    const here = await stage.tab('/me/sessions', { as: { id }, ...phone });
    await here.getByText('this browser').waitFor();
    expect(await here.getByRole('listitem').filter({ hasText: 'signed in' }).count()).toBe(2);
    expect(await violations(here)).toEqual([]);
    await here.getByRole('button', { name: /^Sign out: / }).click();
    await here.getByText('is signed out.').waitFor();
    await here.getByText('You are signed in nowhere else.').waitFor();
    await buildCookie(stage.server, id);
    await buildCookie(stage.server, id);
    await here.reload();
    await button(here, 'Sign out everywhere else').click();
    await here.getByText('Signed out everywhere else (2).').waitFor();
  });
});
