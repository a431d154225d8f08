import { randomBytes } from 'node:crypto';
import { chown, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastWords } from './last-words.js';
import { commandFor, programOf, run } from './programs.js';
import type { EmbeddedLog, Seat } from './types.js';

/** The superuser's name in every embedded cluster. */
export const SUPERUSER = 'gongyi';

const UNFINISHED = 'unfinished-';

/** Makes the cluster on first use; one that was cut off half-way is thrown away and made anew. */
export async function ensureCluster(
  seat: Seat,
  { log, durable }: { log: EmbeddedLog; durable: boolean },
): Promise<void> {
  await removeUnfinished(seat.home);
  if (await exists(join(seat.cluster, 'PG_VERSION'))) return;
  log.info('Making a new database cluster.');
  const draft = join(seat.home, UNFINISHED + randomBytes(4).toString('hex'));
  const password = randomBytes(24).toString('base64url');
  await initialise(seat, draft, password, durable);
  await writeSecret(join(draft, 'superuser-password'), password);
  await rename(draft, seat.cluster);
}

/** The superuser's address of a database in the cluster that listens on `port`. */
export async function clusterUrl(cluster: string, port: number, database: string): Promise<string> {
  const password = await readFile(join(cluster, 'superuser-password'), 'utf8').catch(() => {
    throw new Error(`The password file of the database cluster ${cluster} is missing.`);
  });
  return `postgres://${SUPERUSER}:${password.trim()}@127.0.0.1:${port}/${database}`;
}

async function initialise(seat: Seat, folder: string, password: string, durable: boolean) {
  const passwordFile = join(seat.home, UNFINISHED + 'password');
  await writeSecret(passwordFile, password, seat);
  const args = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--lc-messages=C',
    '--no-instructions',
  ];
  if (!durable) args.push('--no-sync');
  const program = programOf(seat.binaries, 'initdb');
  const { code, output } = await run(commandFor(seat.binaries, seat.identity, program, args));
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new Error(`The database cluster cannot be made: ${lastWords(output)}`);
}

async function writeSecret(path: string, secret: string, seat?: Seat): Promise<void> {
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  const { uid, gid } = seat?.identity ?? {};
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function removeUnfinished(home: string): Promise<void> {
  const names = (await readdir(home)).filter((name) => name.startsWith(UNFINISHED));
  await Promise.all(names.map((name) => rm(join(home, name), { recursive: true, force: true })));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
