import { readFile } from 'node:fs/promises';

const APP = new URL('../../../../web/app/app.tsx', import.meta.url);

/** The forms of all addresses that the client has a page for. */
export async function pathPatterns(): Promise<string[]> {
  const routes = (await readFile(APP, 'utf8')).matchAll(/\bpath="([^"]+)"/g);
  return [...routes].map(([, path]) => `/${path}`);
}
