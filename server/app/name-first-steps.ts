import type { Platform } from '../foundation/platform.js';

/** Says in the log what to run, for as long as nobody administers everything: then nobody could set anything up. */
export async function nameFirstSteps({ db, log }: Platform): Promise<void> {
  const administrators: object[] = await db.query(
    `SELECT 1 FROM role_grant WHERE role = 'ADMINISTRATOR' AND community_id IS NULL LIMIT 1`,
  );
  if (administrators.length > 0) return;
  log.warn(
    'nobody administers this server yet: `npm run -s admin -- administrator create --email ADDRESS` makes the first administrator',
  );
}
