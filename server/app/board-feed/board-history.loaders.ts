import type { LoggedEvent } from '../../foundation/events/stream-sql.js';
import { defineLoader, groupedBy } from '../../foundation/loaders/index.js';

/** A stretch of a stream: the events after a number, so many at most. */
export interface Stretch {
  streamId: string;
  after: number;
  first: number;
}

/** The events of each stretch, and one more where there is one. */
export const eventsOf = defineLoader<Stretch, LoggedEvent[]>(
  async (stretches, { platform }) => {
    const rows: (LoggedEvent & { place: number })[] = await platform.db.query(
      `SELECT p.place, e.* FROM unnest($1::text[], $2::bigint[], $3::int[])
         WITH ORDINALITY AS p (stream_id, after, most, place)
       CROSS JOIN LATERAL (
         SELECT stream_id AS "streamId", seq, kind, ids, at FROM stream_event
         WHERE stream_id = p.stream_id AND seq > p.after ORDER BY seq LIMIT p.most + 1) e
       ORDER BY p.place, e.seq`,
      [
        stretches.map(({ streamId }) => streamId),
        stretches.map(({ after }) => after),
        stretches.map(({ first }) => first),
      ],
    );
    const places = stretches.map((_, index) => String(index + 1));
    return groupedBy(places, rows, ({ place }) => String(place));
  },
  (stretch) => JSON.stringify(stretch),
);
