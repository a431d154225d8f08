import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { reconcileSupports } from '../features/proposals/supports-gauge.js';
import { turnDueDecisions } from '../features/decisions/due-decisions.js';
import { forgetOldSignIns } from '../features/accounts/sign-in/forget-old-sign-ins.js';
import { importRunner } from '../features/communities/register/import/run-import.js';
import { removeOldSheets } from '../foundation/files/sheets.js';
import { newsTeller } from '../features/feedback/tell-news.js';
import { tokenUses } from '../features/accounts/api-tokens/token-uses.js';
import { systemClock, type Clock } from '../foundation/clock.js';
import type { Config } from '../foundation/config/config.js';
import { createDataSource } from '../foundation/database/data-source.js';
import { readEpoch } from '../foundation/events/stream-log.js';
import { repeat } from '../foundation/jobs/repeat.js';
import { diskStore } from '../foundation/files/disk-store.js';
import { removeUnattached } from '../foundation/files/remove-unattached.js';
import { background } from '../foundation/jobs/background.js';
import { openPost, type PostConfig } from '../foundation/messages/post.js';
import type { Platform } from '../foundation/platform.js';
import { createInProcessBus } from '../foundation/realtime/bus.js';
import { ENTITIES } from './entities.js';
import { serveGraphqlOverHttp } from './http/graphql-over-http.js';
import { registerHooks } from './register-hooks.js';
import { answerFailures } from './http/failures.js';
import { logRequests } from './http/request-log.js';
import { serveExplorer } from './http/explorer.js';
import { serveFiles } from './http/files.js';
import { serveExport } from './http/export-me.js';
import { serveSignIn } from './http/sign-in.js';
import { serveHealth } from './http/health.js';
import { letGoWhileStopping } from './http/let-go.js';
import { refuseForeignChanges } from './http/own-origin.js';
import { sendSecurityHeaders } from './http/security-headers.js';
import { serveWebClient } from './http/web-client.js';
import { serveGraphqlOverWebSocket } from './sockets/graphql-over-websocket.js';

/** How often decisions whose time has come are looked for. */
const DUE_EVERY_MS = 250;

/** How often news is looked for that a server left untold when it ended. */
const UNTOLD_EVERY_MS = 1_000;

/** How often it is written down which tokens were used. */
const TOKEN_USES_EVERY_MS = 20_000;

/** How often files are looked for that were given to nothing. */
const UNATTACHED_EVERY_MS = 15 * 60_000;

/** How often codes, slips and counted tries are looked for that no longer matter. */
const OLD_SIGN_INS_EVERY_MS = 60 * 60_000;

/** What a server starts from. The database is migrated already. */
export interface ServerOptions {
  config: Pick<
    Config,
    | 'host'
    | 'port'
    | 'publicUrl'
    | 'demo'
    | 'trustProxy'
    | 'databasePool'
    | 'compileQueries'
    | 'rateReads'
    | 'rateWrites'
    | 'filesDir'
    | 'frameAncestors'
    | 'openId'
  > &
    PostConfig;
  databaseUrl: string;
  /** What cookies are signed with. */
  secret: string;
  log: Logger;
  clock?: Clock;
  /** Told of each SQL statement; for tests that count them. */
  onStatement?: (sql: string) => void;
  /** What has to be done before the first request is taken. */
  prepare?: (platform: Platform) => Promise<void>;
}

/** A running server. */
export interface RunningServer {
  /** Where it listens, such as `http://localhost:4000`. */
  url: string;
  platform: Platform;
  /** Stops taking requests, ends what is live, and lets go of the database. */
  stop: () => Promise<void>;
}

/** Starts a server on a migrated database. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const stopping = new AbortController();
  // Everything live listens to it: thousands, and no leak.
  setMaxListeners(0, stopping.signal);
  const platform = await createPlatform(options, stopping.signal);
  registerHooks(platform);
  await options.prepare?.(platform);
  await reconcileSupports(platform);
  const app = await createApp(options, platform);
  const jobs = [
    repeat(platform, 'due decisions', DUE_EVERY_MS, () => turnDueDecisions(platform)),
    repeat(platform, 'untold news', UNTOLD_EVERY_MS, () => newsTeller(platform).tell()),
    repeat(platform, 'old sign-ins', OLD_SIGN_INS_EVERY_MS, () => forgetOldSignIns(platform)),
    repeat(platform, 'token uses', TOKEN_USES_EVERY_MS, () => tokenUses(platform).write()),
    repeat(platform, 'old sheets', UNATTACHED_EVERY_MS, () => removeOldSheets(platform)),
    repeat(platform, 'unattached files', UNATTACHED_EVERY_MS, () => removeUnattached(platform)),
  ];
  await app.listen({ host: options.config.host, port: options.config.port });
  const { port } = app.server.address() as { port: number };
  const url = `http://${reachable(options.config.host)}:${port}`;
  platform.publicUrl = options.config.publicUrl ?? url;
  return {
    url,
    platform,
    stop: async () => {
      stopping.abort();
      // Each step is made even if one before it fails; the failure is told all the same.
      try {
        await app.close();
      } finally {
        for (const job of jobs) await job.stop();
        await newsTeller(platform).settled();
        await tokenUses(platform).write().catch(sayUnwritten(platform));
        await background(platform).settled();
        platform.post.close();
        await importRunner(platform).settled();
        await platform.db.destroy();
      }
    },
  };
}

/** What use cases stand on, for a server or a command beside it. */
export async function createPlatform(
  { config, databaseUrl, secret, log, clock, onStatement }: ServerOptions,
  stopping: AbortSignal,
): Promise<Platform> {
  const db = createDataSource({
    url: databaseUrl,
    poolSize: config.databasePool,
    entities: ENTITIES,
    onStatement,
  });
  await db.initialize();
  const epoch = await readEpoch(db);
  return {
    db,
    clock: clock ?? systemClock,
    bus: createInProcessBus(log),
    log,
    files: diskStore(config.filesDir),
    post: openPost(config, log, () => systemClock.now()),
    // Until it listens, since a port of 0 is chosen only then.
    publicUrl: config.publicUrl ?? `http://${reachable(config.host)}:${config.port}`,
    openId: config.openId,
    epoch,
    secret,
    compileQueries: config.compileQueries,
    rates: { reads: config.rateReads, writes: config.rateWrites },
    trustProxy: config.trustProxy,
    demo: config.demo,
    stopping,
  };
}

async function createApp(
  { config, log }: ServerOptions,
  platform: Platform,
): Promise<FastifyInstance> {
  // Said here, since Fastify would take its own type from pino's richer one.
  const logger: FastifyBaseLogger = log;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    // The one in front; more hops would believe what anybody may claim.
    trustProxy: config.trustProxy ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: 1024 * 1024,
    genReqId: () => randomUUID(),
    // Two lines for each request would be the bulk of the log; `logRequests` writes one, where it is wanted.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  logRequests(app);
  letGoWhileStopping(app, platform);
  answerFailures(app);
  await app.register(cookie);
  sendSecurityHeaders(app, { ...config, publicUrl: platform.publicUrl });
  refuseForeignChanges(app, platform);
  await app.register(compress, { threshold: 1024 });
  serveHealth(app, platform);
  await serveFiles(app, platform);
  await serveSignIn(app, platform);
  serveExport(app, platform);
  await serveGraphqlOverWebSocket(app, platform);
  await serveGraphqlOverHttp(app, platform);
  await serveWebClient(app, platform);
  await serveExplorer(app);
  return app;
}

/** When a token was used last isn't worth failing to stop for. */
function sayUnwritten({ log }: Platform) {
  return (error: unknown) => log.warn({ err: error }, 'the last uses of tokens were not kept');
}

/** A host as one types it: all interfaces are reached at this machine's own name, IPv6 takes brackets. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
