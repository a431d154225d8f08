import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino, { type Logger } from 'pino';
import { startServer, type RunningServer } from '../../server/app/start-server.js';
import type { Config } from '../../server/foundation/config/config.js';
import type { Clock } from '../../server/foundation/clock.js';
import { Api } from './api.js';
import { openSocket, type SocketOptions, type TestSocket } from './socket.js';
import { createTestDatabase } from './test-database.js';

/** What the servers of tests sign with. */
export const TEST_SECRET = 'the secret of every server that tests start';

/** More requests than any test makes. */
const UNLIMITED = 100_000_000;

/** What a test may choose about its server. */
export interface TestServerOptions {
  /** Demo sign-in and import; on unless said otherwise. */
  demo?: boolean;
  clock?: Clock;
  /** An existing database, for a second server on it; else one of its own. */
  databaseUrl?: string;
  databasePool?: number;
  /** A folder of files to share with another server; else one of its own. */
  filesDir?: string;
  /** How it sends mail and text messages, and whom it trusts to know people. */
  accounts?: Partial<Pick<Config, 'publicUrl' | 'smtpUrl' | 'mailFrom' | 'smsUrl' | 'openId'>>;
  /** Sites that may show our pages in a frame. */
  frameAncestors?: string[];
  /** A proxy in front says where requests come from; none unless said otherwise. */
  trustProxy?: boolean;
  /** Most requests a minute of one person; far more than a test makes unless said otherwise. */
  rates?: { reads: number; writes: number };
  /** Where the server logs, for tests that read it. */
  log?: Logger;
}

/** A real server on a real database, as tests use it. */
export interface TestServer extends RunningServer {
  databaseUrl: string;
  filesDir: string;
  /** Every SQL statement since the start, for tests that count them. */
  statements: string[];
  /** A client over HTTP: a visitor, or whoever the token belongs to. */
  api(token?: string): Api;
  /** A client over WebSocket, past `connection_ack`. */
  socket(options?: SocketOptions): Promise<TestSocket>;
}

/** Starts a server on a free port. Stop it in `afterAll`. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const own = options.databaseUrl ? null : await createTestDatabase();
  const databaseUrl = options.databaseUrl ?? own!.url;
  const filesDir = options.filesDir ?? path.join(tmpdir(), `gongyi-files-${randomUUID()}`);
  const statements: string[] = [];
  const running = await startServer({
    config: {
      host: '127.0.0.1',
      port: 0,
      demo: options.demo ?? true,
      trustProxy: options.trustProxy ?? false,
      frameAncestors: options.frameAncestors ?? [],
      databasePool: options.databasePool ?? 16,
      compileQueries: true,
      filesDir,
      rateReads: options.rates?.reads ?? UNLIMITED,
      rateWrites: options.rates?.writes ?? UNLIMITED,
      publicUrl: null,
      smtpUrl: null,
      mailFrom: null,
      smsUrl: null,
      openId: null,
      ...options.accounts,
    },
    databaseUrl,
    secret: TEST_SECRET,
    log: options.log ?? pino({ level: process.env.TEST_LOG ?? 'silent' }),
    clock: options.clock,
    onStatement: (sql) => statements.push(sql),
  });
  return {
    ...running,
    databaseUrl,
    filesDir,
    statements,
    api: (token) => new Api(running.url, token),
    socket: (socketOptions) => openSocket(running.url, socketOptions),
    stop: async () => {
      await running.stop();
      await own?.drop();
      if (!options.filesDir) await rm(filesDir, { recursive: true, force: true });
    },
  };
}
