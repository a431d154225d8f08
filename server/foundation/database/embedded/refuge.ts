import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { linkLibraries } from './binaries.js';
import { programOf, run } from './programs.js';
import type { Binaries, Identity, Seat } from './types.js';

// Where root keeps what another user must reach and no temporary-file cleaner removes.
const REFUGE = '/var/lib/gongyi';

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
export async function copyPrograms(binaries: Binaries): Promise<Binaries> {
  const { mtimeMs, size } = await stat(programOf(binaries, 'postgres'));
  const copy = join(REFUGE, `programs-${size}-${Math.trunc(mtimeMs)}`);
  if (!(await stat(copy).catch(() => undefined))) await copyWhole(binaries.native, copy);
  return { native: join(copy, 'native') };
}

async function copyWhole(native: string, copy: string): Promise<void> {
  await mkdir(REFUGE, { recursive: true, mode: 0o755 });
  const draft = await mkdtemp(`${copy}.`);
  await chmod(draft, 0o755);
  await cp(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  await linkLibraries(join(draft, 'native'), join(draft, 'lib'));
  // Whoever copied at the same time has made the very same thing.
  await rename(draft, copy).catch(() => rm(draft, { recursive: true }));
}

/** Moves the cluster to where its user can reach it; a link stays, so that deleting the data directory still resets. */
export async function moveHome({ home, identity }: Seat, dataDir: string): Promise<string> {
  const digest = createHash('sha256').update(dataDir).digest('hex');
  const target = join(REFUGE, digest.slice(0, 12));
  await mkdir(REFUGE, { recursive: true, mode: 0o755 });
  await rm(target, { recursive: true, force: true });
  await runAsRoot('cp', '-a', home, target);
  await giveTo(identity, target);
  await rm(home, { recursive: true });
  await symlink(target, join(dataDir, 'postgres'));
  return target;
}

async function runAsRoot(file: string, ...args: string[]): Promise<void> {
  const { code, output } = await run({ file, args, options: {} });
  if (code !== 0) throw new Error(`${file} failed: ${output.trim()}`);
}
