import { readFile } from 'node:fs/promises';

const APP = new URL('../../../../web/app/app.tsx', import.meta.url);

/** Tells, of an address, whether a page has it; for each page that the client has. */
export async function pathPatterns(): Promise<RegExp[]> {
  const routes = (await readFile(APP, 'utf8')).matchAll(/\bpath="([^"]+)"/g);
  return [...routes].map(
    ([, path]) => new RegExp(`^${path!.replaceAll(/:\w+/g, '[^/#]+')}(?:[?#].*)?$`),
  );
}
