import { newsTeller } from '../../server/features/feedback/tell-news.js';
import type { TestServer } from './test-server.js';

/** The jobs that look for votes whose time has come, news to tell, files to let go of and tokens in use run whenever they like. */
const BACKGROUND =
  /d\.closes_at <= clock_timestamp\(\)|\bfate_news\b|DELETE FROM file WHERE id IN|SET last_used_at/;

/** What brackets a transaction; reading takes none, so it is a job's. */
const BRACKET = /^(?:START TRANSACTION|BEGIN|COMMIT|ROLLBACK)/;

/** The SQL that some reading takes; what runs in the background by itself is left out. */
export async function statementsOf(
  server: TestServer,
  read: () => Promise<unknown>,
): Promise<string[]> {
  await newsTeller(server.platform).tell();
  const start = server.statements.length;
  await read();
  const taken = server.statements.slice(start);
  return taken.filter((sql) => !BACKGROUND.test(sql) && !BRACKET.test(sql));
}
