import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { linkLibraries } from './binaries.js';
import { programOf, run } from './programs.js';
import type { Binaries, Identity, Seat } from './types.js';

/** Whose files they are. */
export interface Owner {
  uid: number;
  gid: number;
}

/** Makes a folder and everything in it a user's own. */
export async function giveTo({ uid, gid }: Identity, folder: string): Promise<void> {
  await runAsRoot('chown', '-R', `${uid}:${gid}`, folder);
}

/** Copies the programs to where everybody can reach them; once for each version of them. */
export async function copyPrograms(binaries: Binaries, dataDir: string): Promise<Binaries> {
  const { mtimeMs, size } = await stat(programOf(binaries, 'postgres'));
  const copy = join(await refuge(dataDir), `programs-${size}-${Math.trunc(mtimeMs)}`);
  if (!(await stat(copy).catch(() => undefined))) {
    const draft = `${copy}.draft`;
    await cp(binaries.native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    await linkLibraries(join(draft, 'native'), join(draft, 'lib'));
    await rename(draft, copy);
  }
  return { native: join(copy, 'native') };
}

/** Moves the cluster to where its user can reach it; a link stays, so that deleting the data directory still resets. */
export async function moveHome({ home, identity }: Seat, dataDir: string): Promise<string> {
  const target = join(await refuge(dataDir), 'postgres');
  await rm(target, { recursive: true, force: true });
  await runAsRoot('cp', '-a', home, target);
  await giveTo(identity, target);
  await rm(home, { recursive: true });
  await symlink(target, join(dataDir, 'postgres'));
  return target;
}

async function refuge(dataDir: string): Promise<string> {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const folder = join('/var/lib', `gongyi-${name}`);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  return folder;
}

async function runAsRoot(file: string, ...args: string[]): Promise<void> {
  const { code, output } = await run({ file, args, options: {} });
  if (code !== 0) throw new Error(`${file} failed: ${output.trim()}`);
}
