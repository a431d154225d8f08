/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { aPhoto } from '../support/photos.js';
import { buildPromise, done, type PromiseScene } from '../support/promise.js';
import { violations } from './support/axe.js';
import { beyondTheEdge, tooLow } from './support/touch.js';
import { Stage } from './support/stage.js';

await describeInChromium('photos are evidence', () => {
  let stage: Stage;
  let scene: PromiseScene;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  beforeEach(async () => {
    scene = await buildPromise(stage.server);
  });
  afterAll(() => stage.close());
  afterEach(() => stage.tidy());

  const path = () => `/boards/${scene.board.id}/commitments`;
  const phone = { width: 360, touch: true };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  async function reporting(): Promise<Page> {
    const staff = await stage.tab(path(), { as: scene.staff, ...phone });
    await button(staff, 'Report with evidence…').click();
    await staff.getByLabel('What was done').fill('All three stand.');
    return staff;
  }

  async function choose(page: Page, files: { name: string; mimeType?: string; buffer: Buffer }[]) {
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Choose photos').click();
    const chosen = files.map((file) => ({ mimeType: 'image/jpeg', ...file }));
    await (await chooser).setFiles(chosen);
  }

  const widthOf = (image: Locator) =>
    image.evaluate((it: HTMLImageElement) => it.decode().then(() => it.naturalWidth));
  const previewed = (page: Page, name: string) =>
    widthOf(page.getByRole('listitem').filter({ hasText: name }).last().locator('img'));
  const loaded = (within: Page | Locator, alt: string) =>
    widthOf(within.getByRole('img', { name: alt }));

  test('sent from a phone, described, and seen at once by those who watch, small and large', async () => {
    const visitor = await stage.tab(path());
    const staff = await reporting();
    await choose(staff, [
      { name: 'gate.jpg', buffer: await aPhoto(600, 400) },
      { name: 'bench.jpg', buffer: await aPhoto(400, 600) },
    ]);
    expect(await previewed(staff, 'gate.jpg')).toBe(480);
    await staff.getByLabel('What can be seen on photo 1').fill('A bench by the gate');
    expect(await tooLow(staff)).toEqual([]);
    expect(await beyondTheEdge(staff)).toEqual([]);
    expect(await violations(staff)).toEqual([]);
    await button(staff, 'Report it done').click();

    expect(await loaded(visitor, 'A bench by the gate')).toBe(480);
    await visitor.getByRole('button', { name: 'A bench by the gate' }).press('Enter');
    const dialog = visitor.getByRole('dialog', { name: 'Photo 1 of 2' });
    expect(await loaded(dialog, 'A bench by the gate')).toBe(600);
    expect(await violations(visitor)).toEqual([]);
    await dialog.press('ArrowRight');
    await visitor.getByRole('dialog', { name: 'Photo 2 of 2' }).waitFor();
    await visitor.getByRole('figure').getByText('Photo 2 of “Step 1”').waitFor();
    await visitor.keyboard.press('Escape');
    await visitor.getByRole('dialog').waitFor({ state: 'detached' });
    const focused = visitor.locator('button:focus img');
    expect(await focused.getAttribute('alt')).toBe('A bench by the gate');
  });

  test('what is refused says why beside it, and can be taken out; the rest goes', async () => {
    const staff = await reporting();
    await choose(staff, [
      { name: 'notes.jpg', buffer: Buffer.from('No photo at all') },
      { name: 'huge.jpg', buffer: Buffer.alloc(11 * 1024 * 1024) },
      { name: 'gate.jpg', buffer: await aPhoto() },
    ]);
    await staff.getByText('This is not a photo we can read.').waitFor();
    await staff.getByText('larger than 10 MB').waitFor();
    await previewed(staff, 'gate.jpg');
    await button(staff, 'Report it done').click();
    await staff.getByText('Not all photos have come through.').waitFor();
    await button(staff, 'Take photo 1 out').click();
    await button(staff, 'Take photo 1 out').click();
    await button(staff, 'Report it done').click();
    await staff.getByRole('button', { name: 'Photo 1 of “Step 1”' }).waitFor();
    expect(await staff.getByRole('list', { name: '1 photo' }).getByRole('listitem').count()).toBe(
      1,
    );
  });

  test('pressed before they have all arrived, the report waits for them', async () => {
    const staff = await reporting();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await staff.route('**/files', async (route) => {
      await held;
      await route.continue();
    });
    await choose(staff, [{ name: 'gate.jpg', buffer: await aPhoto() }]);
    await staff.getByRole('progressbar', { name: 'Sending gate.jpg' }).waitFor();
    await button(staff, 'Report it done').click();
    expect(await staff.getByText('Evidence, round 1').count()).toBe(0);
    release();
    await staff.getByRole('button', { name: 'Photo 1 of “Step 1”' }).waitFor();
  });

  test('a network that fails can be tried again', async () => {
    const staff = await reporting();
    await staff.route('**/files', (route) => route.abort());
    await choose(staff, [{ name: 'gate.jpg', buffer: await aPhoto() }]);
    await staff.getByText('The server could not be reached').waitFor();
    await staff.unroute('**/files');
    await button(staff, 'Send again').click();
    await previewed(staff, 'gate.jpg');
  });

  test('at most six; the same one twice is shown once', async () => {
    const staff = await reporting();
    const same = await aPhoto();
    await choose(staff, [
      { name: 'one.jpg', buffer: same },
      { name: 'other.jpg', buffer: same },
    ]);
    await staff.getByLabel('What can be seen on photo 1').waitFor();
    await button(staff, 'Take photo 2 out').waitFor({ state: 'detached' });
    const seven = await Promise.all(Array.from({ length: 7 }, () => aPhoto()));
    await choose(
      staff,
      seven.map((buffer, index) => ({ name: `${index}.jpg`, buffer })),
    );
    await staff.getByText('At most 6 photos are possible').waitFor();
    await staff.getByLabel('What can be seen on photo 6').waitFor();
    expect(await button(staff, 'Choose photos').count()).toBe(0);
  });

  test('a photo that is gone by then is named, and the rest can be reported', async () => {
    const staff = await reporting();
    await choose(staff, [{ name: 'gate.jpg', buffer: await aPhoto() }]);
    await previewed(staff, 'gate.jpg');
    await stage.server.platform.db.query('DELETE FROM file WHERE owner_id = $1', [scene.staff.id]);
    await button(staff, 'Report it done').click();
    await staff.getByText('This photo is no longer there').waitFor();
    await button(staff, 'Take photo 1 out').click();
    await button(staff, 'Report it done').click();
    await staff.getByText('Evidence, round 1').waitFor();
  });

  test('in Chinese too', async () => {
    await done(scene.people[0]!.api, 'takeStep', { stepId: scene.stepIds[0] });
    const taker = await stage.tab(path(), { as: scene.people[0], language: 'zh-CN', ...phone });
    await button(taker, '报告完成并附证据……').click();
    await button(taker, '拍一张').waitFor();
    await button(taker, '选照片').waitFor();
    expect(await beyondTheEdge(taker)).toEqual([]);
  });
});
