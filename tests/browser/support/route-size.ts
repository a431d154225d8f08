import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a first visit of a page sends of the client. */
export interface RouteSize {
  files: number;
  /** Bytes, each file packed as it would be sent. */
  javascriptGzipBytes: number;
  cssGzipBytes: number;
}

/** Opens the address in a page that has nothing in its cache, and weighs all JavaScript and CSS that this loads. */
export async function measureRoute(page: Page, address: string): Promise<RouteSize> {
  const sizes = { script: [] as Promise<number>[], stylesheet: [] as Promise<number>[] };
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind !== 'script' && kind !== 'stylesheet') return;
    sizes[kind].push(response.body().then((body) => gzipSync(body, { level: 6 }).length));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const sum = async (all: Promise<number>[]) =>
    (await Promise.all(all)).reduce((one, other) => one + other, 0);
  return {
    files: sizes.script.length + sizes.stylesheet.length,
    javascriptGzipBytes: await sum(sizes.script),
    cssGzipBytes: await sum(sizes.stylesheet),
  };
}
