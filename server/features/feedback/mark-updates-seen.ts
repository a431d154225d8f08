import type { RequestContext } from '../../foundation/context.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { decodeCursor } from '../../foundation/events/cursor.js';
import { requirePerson } from '../accounts/accounts.policy.js';

/** Somebody has seen what came of their contributions, up to this place in their own feed. It never goes back. */
export async function markUpdatesSeen(
  { platform, viewer }: RequestContext,
  input: { through: string },
): Promise<void> {
  const personId = requirePerson(viewer);
  const cursor = decodeCursor(input.through);
  if (cursor?.streamId !== personId || cursor.epoch !== platform.epoch)
    throw badInput('through', 'updatesCursor');
  await platform.db.query(
    `INSERT INTO updates_seen AS u (person_id, seq)
     SELECT $1, LEAST($2, COALESCE((SELECT seq FROM stream_head WHERE stream_id = $1), 0))
     ON CONFLICT (person_id) DO UPDATE SET seq = GREATEST(u.seq, excluded.seq)`,
    [personId, cursor.seq],
  );
}
