import type { DataSource } from 'typeorm';
import type { LoggedEvent } from './stream-sql.js';

/** Most events read in one go. */
export const LOG_PAGE = 500;

/** The number of the stream's latest event; 0 while there is none. */
export async function readHead(db: DataSource, streamId: string): Promise<number> {
  const rows: { seq: number }[] = await db.query(
    'SELECT seq FROM stream_head WHERE stream_id = $1',
    [streamId],
  );
  return rows[0]?.seq ?? 0;
}

/** The events after `seq`, in order, at most {@link LOG_PAGE}. */
export function readAfter(db: DataSource, streamId: string, seq: number): Promise<LoggedEvent[]> {
  return db.query(
    `SELECT stream_id AS "streamId", seq, kind, ids, at FROM stream_event
     WHERE stream_id = $1 AND seq > $2 ORDER BY seq LIMIT ${LOG_PAGE}`,
    [streamId, seq],
  );
}

/** The epoch of this database's logs; a restore begins a new one, and older cursors are told so. */
export async function readEpoch(db: DataSource): Promise<string> {
  const rows: { epoch: string }[] = await db.query('SELECT epoch FROM stream_epoch');
  return rows[0]!.epoch;
}
