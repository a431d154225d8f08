import pg from 'pg';

/** One change in a stream's log: what kind, and the ids of what it is about. Never a ballot's choice, never a voter. */
export interface StreamRecord {
  /** The stream: a board's id, or a person's. */
  streamId: string;
  kind: string;
  /** Ids by name; resolved in the present state when delivered. */
  ids: Record<string, string>;
}

/** A change as it stands in the log. */
export interface LoggedEvent extends StreamRecord {
  /** The stream's own number for it: 1, 2, 3 … without gaps. */
  seq: number;
  /** When it was written, by the database's clock. */
  at: Date;
}

/** What the SQL below returns of each event that it has written. */
const WRITTEN = 'RETURNING stream_id AS "streamId", seq, kind, ids, at';

/**
 * SQL that takes the stream's next number, writes the event under it and returns it. Literals are escaped here because the
 * statement travels together with COMMIT, which the protocol allows only without parameters.
 */
export function appendEventSql(event: StreamRecord): string {
  const [stream, kind, ids] = [event.streamId, event.kind, JSON.stringify(event.ids)].map(
    pg.escapeLiteral,
  );
  return `WITH head AS (
    INSERT INTO stream_head AS h (stream_id, seq) VALUES (${stream}, 1)
    ON CONFLICT (stream_id) DO UPDATE SET seq = h.seq + 1 RETURNING seq)
  INSERT INTO stream_event (stream_id, seq, kind, ids, at)
  SELECT ${stream}, head.seq, ${kind}, ${ids}, clock_timestamp() FROM head ${WRITTEN}`;
}

/** The same event on many streams at once, such as one that concerns everybody who backed a proposal. */
export interface SharedRecord extends Omit<StreamRecord, 'streamId'> {
  /** Each stream once. */
  streamIds: string[];
}

/** The same for an event on each of many streams, every one under its own next number, taken in order of id. */
export function appendSharedEventSql({ streamIds, kind, ids }: SharedRecord): string {
  const streams = [...new Set(streamIds)].toSorted().map((id) => pg.escapeLiteral(id));
  const [what, about] = [kind, JSON.stringify(ids)].map((text) => pg.escapeLiteral(text));
  return `WITH head AS (
    INSERT INTO stream_head AS h (stream_id, seq)
    SELECT id, 1 FROM unnest(ARRAY[${streams.join(',')}]::text[]) AS s (id) ORDER BY id
    ON CONFLICT (stream_id) DO UPDATE SET seq = h.seq + 1 RETURNING stream_id, seq)
  INSERT INTO stream_event (stream_id, seq, kind, ids, at)
  SELECT stream_id, seq, ${what}, ${about}, clock_timestamp() FROM head ${WRITTEN}`;
}
