import pino from 'pino';
import { startServer } from '../../../server/app/start-server.js';
import type { TestServer } from '../../support/test-server.js';

/** Starts the stopped server again, at the same address and on the same database. */
export async function restart(server: TestServer): Promise<void> {
  const { hostname, port } = new URL(server.url);
  const config = {
    host: hostname,
    port: Number(port),
    demo: true,
    trustProxy: false,
    frameAncestors: [],
    databasePool: 16,
    compileQueries: true,
    filesDir: server.filesDir,
    rateReads: server.platform.rates.reads,
    rateWrites: server.platform.rates.writes,
    publicUrl: null,
    smtpUrl: null,
    mailFrom: null,
    smsUrl: null,
    openId: null,
  };
  const log = pino({ level: 'silent' });
  const running = await startServer({
    config,
    databaseUrl: server.databaseUrl,
    secret: server.platform.secret,
    log,
  });
  Object.assign(server, running);
}
