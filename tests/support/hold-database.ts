import { startEmbeddedPostgres } from '../../server/foundation/database/embedded/embedded-postgres.js';

/** Starts a database, prints its address on a line of its own and keeps it until the process is ended. */
export async function holdDatabase(dataDir: string): Promise<void> {
  const log = { info: () => {}, warn: console.error };
  const { url } = await startEmbeddedPostgres({ dataDir, log });
  console.log(url);
}
