import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../server/foundation/database/embedded/free-port.js';

/** The built server with the demo's data, in a process of its own. */
export interface DemoServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts the built server on a new embedded database; ready once it has seeded. */
export async function serveDemo(settings: Record<string, string> = {}): Promise<DemoServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gongyi-bench-'));
  const port = await freePort();
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    // What is measured is the work, not how soon it is refused.
    RATE_READS: '100000000',
    RATE_WRITES: '100000000',
    ...settings,
  };
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // It says where it is once everything is in place.
  for await (const text of child.stdout) if (String(text).includes('/graphql')) break;
  child.stdout.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
