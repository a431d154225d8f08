import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SOURCE = fileURLToPath(new URL('../server/', import.meta.url));
const BUILT = fileURLToPath(new URL('../dist/server/', import.meta.url));

/** A Vite plugin by which TypeScript that imports the server gets the built one, the one that is measured and served. */
export function builtServer() {
  return {
    name: 'built-server',
    enforce: 'pre',
    resolveId(id, from) {
      if (!from || !/^\.{1,2}\//.test(id)) return null;
      const { pathname } = new URL(id, pathToFileURL(from));
      if (!pathname.startsWith(SOURCE)) return null;
      const built = BUILT + pathname.slice(SOURCE.length);
      if (!existsSync(built)) throw new Error(`${built} is not there: build first`);
      return { id: pathToFileURL(built).href, external: true };
    },
  };
}
