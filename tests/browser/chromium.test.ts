import { expect, test } from 'vitest';
import { describeInChromium, launchChromium } from '../support/chromium.js';

await describeInChromium('the browser of the tests', () => {
  test('opens a page with Chinese text', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent('<h1>共议</h1>');
    expect(await page.textContent('h1')).toBe('共议');
    await browser.close();
  });
});
