import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another process has the folder. */
export class DirectoryInUse extends Error {}

/**
 * Keeps a folder for this process; throws when another process has it. A listening socket is the lock, because
 * the system lets go of it however the process ends: no file with a process id that may be stale.
 */
export async function lockDirectory(directory: string): Promise<() => void> {
  const name = await socketName(directory);
  const server = await listen(name).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || (await isAnswered(name))) throw inUse(directory, error);
    await rm(name, { force: true });
    return listen(name);
  });
  server.unref();
  return () => void server.close();
}

async function socketName(directory: string): Promise<string> {
  const digest = createHash('sha256').update(await realpath(directory));
  const name = `gongyi-${digest.digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(name: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen({ path: name, exclusive: true }, () => resolve(server));
  });
}

// Only a socket that is a file can outlive its process: then nobody answers on it.
function isAnswered(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
  });
}

function inUse(directory: string, error: NodeJS.ErrnoException): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new DirectoryInUse(
    `The data directory ${directory} is in use by another running server; stop that one, or set DATA_DIR to another folder.`,
  );
}
