import { inTransaction } from '../../foundation/database/transaction.js';
import type { Platform } from '../../foundation/platform.js';
import { seedContent } from './content/index.js';
import { seedBoard } from './seed-board.js';
import { seedInitiatives } from './seed-initiatives.js';
import { seedPeople } from './seed-people.js';

/** Any number will do, as long as all servers use the same. */
const LOCK = 7_046_031_965;

/** Writes the demo's data into a database that has no community yet; servers starting together seed once. */
export async function seedOnce(platform: Platform): Promise<void> {
  await inTransaction(platform, async (tx) => {
    const { manager } = tx;
    await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const communities: unknown[] = await manager.query('SELECT 1 FROM community LIMIT 1');
    if (communities.length > 0) return;
    const now = platform.clock.now();
    const people = await seedPeople(manager, seedContent, now);
    const frame = { platform, tx, manager, people, now };
    const boardIds = new Map<string, string>();
    for (const board of seedContent.boards) boardIds.set(board.key, await seedBoard(frame, board));
    await seedInitiatives(frame, seedContent.initiatives, boardIds);
    platform.log.info('wrote the demo data');
  });
}
