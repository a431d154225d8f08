import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A built file such as `dist/web/index.html`, looked for upwards, since this file runs from `dist/server` and from `server`
 * itself; null where it isn't built.
 */
export function findBuilt(wanted: string): string | null {
  return findUpwards(path.dirname(fileURLToPath(import.meta.url)), wanted);
}

function findUpwards(from: string, wanted: string): string | null {
  const file = path.join(from, wanted);
  if (existsSync(file)) return file;
  const above = path.dirname(from);
  return above === from ? null : findUpwards(above, wanted);
}
