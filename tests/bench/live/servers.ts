import 'reflect-metadata';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { createContext } from '../../../server/app/graphql/context.js';
import { executableSchema } from '../../../server/app/graphql/schema.js';
import { seedOnce } from '../../../server/app/seed/seed.js';
import type { RunningServer } from '../../../server/app/start-server.js';
import { commentAdded } from '../../../server/features/discussion/discussion.events.js';
import { inTransaction } from '../../../server/foundation/database/transaction.js';
import { visitor } from '../../../server/foundation/viewer.js';
import { answer } from '../support/child.js';
import { startOwnServer } from '../support/own-server.js';
import { memory, processor } from './usage.js';

const now = () => performance.timeOrigin + performance.now();

/** The server as it is. */
export async function ours(): Promise<void> {
  const { server, close } = await startOwnServer(seedOnce);
  await serveChanges(server, server.url);
  await close();
}

/** The same schema and database behind graphql-ws and graphql-js as they come: every subscriber executes for itself. */
export async function stock(): Promise<void> {
  const { server, close } = await startOwnServer(seedOnce);
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
    change: ({ times, text, followed }: { times: number; text: string; followed: boolean }) => {
      const committed: number[] = [];
      for (let time = 0; time < times; time++) {
        committed.push(now());
        if (followed) for (const socket of sockets.clients) socket.send(text);
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

/** A board's log in which nobody looks. */
const UNFOLLOWED = 'brd_that_nobody_follows';

/** Writes changes of a board into its log, as whatever changes it does, and tells when each was committed. */
async function serveChanges({ platform }: RunningServer, url: string): Promise<void> {
  const [comment] = await platform.db.query<[{ id: string; boardId: string }]>(
    `SELECT c.id, c.board_id AS "boardId" FROM comment c JOIN board b ON b.id = c.board_id
     WHERE b.visibility = 'PUBLIC' AND c.hidden_at IS NULL ORDER BY c.id LIMIT 1`,
  );
  // In one transaction, so that however long a commit takes they are there together.
  const change = async (times: number, boardId: string) => {
    await inTransaction(platform, async (tx) => {
      for (let time = 0; time < times; time++) tx.record(commentAdded(boardId, comment.id));
    });
    return Array.from({ length: times }, now);
  };
  await answer({
    where: () => ({ url, boardId: comment.boardId }),
    memory,
    processor,
    change: async ({ times, followed = true }: { times: number; followed?: boolean }) => ({
      committed: await change(times, followed ? comment.boardId : UNFOLLOWED),
    }),
  });
}
