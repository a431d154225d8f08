import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { commandFor, programOf, run } from './programs.js';
import { copyPrograms, giveTo, moveHome, type Owner } from './refuge.js';
import type { Binaries, EmbeddedLog, Identity, Seat } from './types.js';

// "nobody" on every Linux.
const NOBODY: Owner = { uid: 65534, gid: 65534 };

// A user namespace makes root look like nobody to PostgreSQL while the files stay root's own, in any folder of root's.
const UNSHARED: Identity = {
  prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
};

/** Decides as whom and where PostgreSQL runs: ordinary users as themselves, root as somebody without power. */
export async function takeSeat(
  dataDir: string,
  binaries: Binaries,
  log: EmbeddedLog,
): Promise<Seat> {
  await mkdir(join(dataDir, 'postgres'), { recursive: true });
  const home = await realpath(join(dataDir, 'postgres'));
  const owner: Owner | undefined = await stat(join(home, 'cluster')).catch(() => undefined);
  if (process.getuid?.() !== 0) return ownSeat(home, owner, binaries);
  const asNobody = seat(home, binaries, UNSHARED);
  if ((!owner || owner.uid === 0) && (await works(asNobody))) return asNobody;
  const user = owner && owner.uid !== 0 ? owner : NOBODY;
  return lentSeat(dataDir, seat(home, binaries, { prefix: [], uid: user.uid, gid: user.gid }), log);
}

function seat(home: string, binaries: Binaries, identity: Identity): Seat {
  return { binaries, identity, home, cluster: join(home, 'cluster') };
}

function ownSeat(home: string, owner: Owner | undefined, binaries: Binaries): Seat {
  if (owner && owner.uid !== process.getuid?.()) {
    throw new Error(
      `The data directory ${home} belongs to another user (uid ${owner.uid}); start as that user, or set DATA_DIR to another folder.`,
    );
  }
  return seat(home, binaries, { prefix: [] });
}

// Where user namespaces are forbidden, PostgreSQL really is another user, who must be able to reach everything.
async function lentSeat(dataDir: string, wanted: Seat, log: EmbeddedLog): Promise<Seat> {
  await chmod(dataDir, (await stat(dataDir)).mode | 0o011);
  await giveTo(wanted.identity, wanted.home);
  if (await works(wanted)) return wanted;
  const binaries = await copyPrograms(wanted.binaries);
  const copied = seat(wanted.home, binaries, wanted.identity);
  if (await works(copied)) return copied;
  const moved = seat(await moveHome(wanted, dataDir), binaries, wanted.identity);
  log.warn(`PostgreSQL's files are in ${moved.home}: only root can reach ${dataDir}.`);
  if (await works(moved)) return moved;
  throw new Error(
    'PostgreSQL cannot run as root, and no other user can run it here; start as an ordinary user, or set DATABASE_URL.',
  );
}

async function works({ identity, binaries, home }: Seat): Promise<boolean> {
  const script = 'test -w "$2" && exec "$1" --version';
  const args = ['-c', script, 'sh', programOf(binaries, 'postgres'), home];
  return (await run(commandFor(binaries, identity, '/bin/sh', args))).code === 0;
}
