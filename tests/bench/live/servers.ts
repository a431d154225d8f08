import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { useServer } from 'graphql-ws/use/ws';
import pino from 'pino';
import { WebSocketServer } from 'ws';
import { createContext } from '../../../server/app/graphql/context.js';
import { executableSchema } from '../../../server/app/graphql/schema.js';
import { openDatabase } from '../../../server/app/open-database.js';
import { seedOnce } from '../../../server/app/seed/seed.js';
import { startServer, type RunningServer } from '../../../server/app/start-server.js';
import { commentAdded } from '../../../server/features/discussion/discussion.events.js';
import { readConfig } from '../../../server/foundation/config/config.js';
import { migrate } from '../../../server/foundation/database/migrate.js';
import { inTransaction } from '../../../server/foundation/database/transaction.js';
import { visitor } from '../../../server/foundation/viewer.js';
import { answer } from './child.js';
import { memory, processor } from './usage.js';

const now = () => performance.timeOrigin + performance.now();

/** The server as it is. */
export async function ours(): Promise<void> {
  const { server, close } = await start();
  await serveChanges(server, server.url);
  await close();
}

/** The same schema and database behind graphql-ws and graphql-js as they come: every subscriber executes for itself. */
export async function stock(): Promise<void> {
  const { server, close } = await start();
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  const caller = { viewer: visitor('stock'), locale: 'en' as const, cookies: null };
  useServer(
    { schema: await executableSchema(), context: () => createContext(server.platform, caller) },
    sockets,
  );
  const port = await listening(http);
  await serveChanges(server, `http://127.0.0.1:${port}`);
  for (const socket of sockets.clients) socket.terminate();
  http.close();
  await close();
}

/** Nothing but sockets that are sent a text. */
export async function bare(): Promise<void> {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  const port = await listening(http);
  await answer({
    where: () => ({ url: `http://127.0.0.1:${port}` }),
    memory,
    processor,
    change: ({ times, text }: { times: number; text: string }) => {
      const committed: number[] = [];
      for (let time = 0; time < times; time++) {
        committed.push(now());
        for (const socket of sockets.clients) socket.send(text);
      }
      return { committed };
    },
  });
  for (const socket of sockets.clients) socket.terminate();
  http.close();
}

async function listening(http: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', 4_096, resolve));
  return (http.address() as AddressInfo).port;
}

async function start() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'gongyi-live-'));
  const config = readConfig(
    {
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      TRUST_PROXY: '1',
      RATE_READS: '100000000',
      RATE_WRITES: '100000000',
    },
    false,
  );
  const log = pino({ level: 'error' }, pino.destination(2));
  const database = await openDatabase(config, log);
  await migrate(database.url);
  const server = await startServer({
    config,
    secret: 'the secret of a server that is measured',
    databaseUrl: database.url,
    log,
    prepare: seedOnce,
  });
  const close = async () => {
    await server.stop();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { server, close };
}

/** Writes changes of a board into its log, as whatever changes it does, and tells when each was committed. */
async function serveChanges({ platform }: RunningServer, url: string): Promise<void> {
  const [comment] = await platform.db.query<[{ id: string; boardId: string }]>(
    `SELECT c.id, c.board_id AS "boardId" FROM comment c JOIN board b ON b.id = c.board_id
     WHERE b.visibility = 'PUBLIC' AND c.hidden_at IS NULL ORDER BY c.id LIMIT 1`,
  );
  const event = commentAdded(comment.boardId, comment.id);
  // In one transaction, so that however long a commit takes they are there together.
  const change = async (times: number) => {
    await inTransaction(platform, async (tx) => {
      for (let time = 0; time < times; time++) tx.record(event);
    });
    return Array.from({ length: times }, now);
  };
  await answer({
    where: () => ({ url, boardId: comment.boardId }),
    memory,
    processor,
    change: async ({ times }: { times: number }) => ({ committed: await change(times) }),
  });
}
