import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../../../web', import.meta.url));
const IMPORT = /^(?:import|export)\b(?! type)[^;]*?from '(\.[^']+)'/gm;
const PIECE = /(?:withTexts\(\s*\[([^\]]*)\],\s*)?\bimport\('(\.[^']+)'\)/g;

/** A piece of the client that is sent when it is needed, and texts it speaks from that aren't sent with it. */
export interface SilentPiece {
  piece: string;
  missing: string[];
}

/** Every piece that speaks from parts of the catalogue which nobody loads with it; the first is what every page loads. */
export async function silentPieces(parts: string[]): Promise<SilentPiece[]> {
  const sources = await readSources();
  const spoken = (entry: string) => {
    const reached = [...reach(entry, sources)].map((path) => sources.get(path)!);
    return parts.filter((part) =>
      reached.some((text) => new RegExp(`['"\`]${part}\\.`).test(text)),
    );
  };
  const pieces = [{ entry: join(WEB, 'main.tsx'), loaded: [] as string[] }, ...listPieces(sources)];
  return pieces
    .map(({ entry, loaded }) => ({
      piece: relative(WEB, entry),
      missing: spoken(entry).filter((part) => !loaded.includes(part)),
    }))
    .filter(({ missing }) => missing.length > 0);
}

async function readSources(): Promise<Map<string, string>> {
  const names = await readdir(WEB, { recursive: true });
  const wanted = names.filter((name) => /\.tsx?$/.test(name) && !name.startsWith('i18n/'));
  const read = wanted.map(
    async (name) => [join(WEB, name), await readFile(join(WEB, name), 'utf8')] as const,
  );
  return new Map(await Promise.all(read));
}

function listPieces(sources: Map<string, string>) {
  return [...sources].flatMap(([path, text]) =>
    [...text.matchAll(PIECE)].flatMap(([, loaded = '', to]) => {
      const entry = find(path, to!, sources);
      return entry ? [{ entry, loaded: [...loaded.matchAll(/\w+/g)].map(([name]) => name) }] : [];
    }),
  );
}

function reach(entry: string, sources: Map<string, string>, seen = new Set<string>()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, to] of sources.get(entry)!.matchAll(IMPORT)) {
    const next = find(entry, to!, sources);
    if (next) reach(next, sources, seen);
  }
  return seen;
}

function find(from: string, to: string, sources: Map<string, string>) {
  const path = join(dirname(from), to);
  return [path, `${path}.ts`, `${path}.tsx`].find((each) => sources.has(each));
}
