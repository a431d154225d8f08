import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

/** An entry of the log as the chain hashes it; the time in microseconds since 1970. */
interface ChainedEntry {
  seq: string;
  at: string;
  communityId: string | null;
  actorId: string;
  kind: string;
  subjectId: string;
  reason: string | null;
}

/** A link of the chain, with the entry it says stands there; the entry's fields are null where it is missing. */
interface Link extends ChainedEntry {
  number: number;
  hash: Buffer;
  entrySeq: string;
}

/** What is wrong at the first place where the chain does not hold. */
export enum BreakKind {
  /** What the entry says is not what was chained. */
  CHANGED = 'CHANGED',
  /** An entry, or its link, was taken away. */
  MISSING = 'MISSING',
  /** An entry that was never chained. */
  INSERTED = 'INSERTED',
  /** Another entry than the one that stands here was chained here. */
  REORDERED = 'REORDERED',
  /** A head noted earlier is no longer part of the chain. */
  HEAD_LOST = 'HEAD_LOST',
}

/** The first place where the chain does not hold. */
export interface ChainBreak {
  kind: BreakKind;
  /** The number in the chain; null where nothing in the chain tells of it. */
  number: number | null;
  /** The number the log gave the entry; null where no entry is known. */
  entrySeq: string | null;
}

/** What a check of the whole log found. */
export interface ChainReport {
  entries: number;
  /** The hash of the last link, in hexadecimal: to be noted where this database's administrators can't change it. */
  head: string;
  broken: ChainBreak | null;
}

const PAGE = 5_000;
const START = Buffer.alloc(32);

const ENTRY = `a.seq::text AS seq, (extract(epoch FROM a.at) * 1000000)::bigint::text AS at,
  a.community_id AS "communityId", a.actor_id AS "actorId", a.kind, a.subject_id AS "subjectId", a.reason`;

/**
 * Computes the chain of the log anew and tells the first place where it does not hold. Who can change everything in the
 * database can also write a whole new chain: only a head noted elsewhere, given as `noted`, tells.
 */
export async function verifyAuditChain(client: ClientBase, noted?: string): Promise<ChainReport> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    return await verify(client, noted);
  } finally {
    await client.query('ROLLBACK');
  }
}

/** The same within a transaction that is open already, and sees one state of the database. */
export async function verify(client: ClientBase, noted?: string): Promise<ChainReport> {
  let previous: Buffer = START;
  let number = 0;
  let notedSeen = noted === undefined;
  for (;;) {
    const links = await readLinks(client, number);
    for (const link of links) {
      number += 1;
      const broken = await checkLink(client, previous, number, link);
      if (broken) return { entries: number - 1, head: previous.toString('hex'), broken };
      previous = link.hash;
      notedSeen ||= link.hash.toString('hex') === noted?.toLowerCase();
    }
    if (links.length < PAGE) break;
  }
  const broken = await breakBeyond(client, notedSeen);
  return { entries: number, head: previous.toString('hex'), broken };
}

/** What the chain itself can't tell of: an entry outside of it, or that it was longer once. */
async function breakBeyond(client: ClientBase, notedSeen: boolean): Promise<ChainBreak | null> {
  const entrySeq = await firstUnlinked(client);
  if (entrySeq) return { kind: BreakKind.INSERTED, number: null, entrySeq };
  return notedSeen ? null : { kind: BreakKind.HEAD_LOST, number: null, entrySeq: null };
}

async function readLinks(client: ClientBase, after: number): Promise<Link[]> {
  const { rows } = await client.query<Link>(
    `SELECT l.number::int, l.hash, l.entry_seq::text AS "entrySeq", ${ENTRY}
     FROM audit_link l LEFT JOIN audit_log a ON a.seq = l.entry_seq
     WHERE l.number > $1 ORDER BY l.number LIMIT ${PAGE}`,
    [after],
  );
  return rows;
}

async function checkLink(
  client: ClientBase,
  previous: Buffer,
  number: number,
  link: Link,
): Promise<ChainBreak | null> {
  if (link.number !== number)
    return { kind: BreakKind.MISSING, number, entrySeq: await firstUnlinked(client) };
  if (link.seq === null) return { kind: BreakKind.MISSING, number, entrySeq: link.entrySeq };
  if (hashOf(previous, number, link).equals(link.hash)) return null;
  const kind = (await stoodHere(client, previous, number, link))
    ? BreakKind.REORDERED
    : BreakKind.CHANGED;
  return { kind, number, entrySeq: link.entrySeq };
}

/** The hash of an entry at a place of the chain; the same as the database's `audit_hash`. */
function hashOf(previous: Buffer, number: number, entry: ChainedEntry): Buffer {
  const { seq, at, communityId, actorId, kind, subjectId, reason } = entry;
  const fields = [String(number), seq, at, communityId, actorId, kind, subjectId, reason];
  const plain = fields.map((value) =>
    value === null ? '-;' : `${Buffer.byteLength(value)}:${value};`,
  );
  return createHash('sha256').update(previous).update(plain.join('')).digest();
}

/** Whether some other entry is the one that was chained here: then the order was changed, else the content. */
async function stoodHere(client: ClientBase, previous: Buffer, number: number, link: Link) {
  const { rowCount } = await client.query(
    `SELECT 1 FROM audit_log a WHERE a.seq::text <> $3
     AND audit_hash($1, $2, a) IN (SELECT hash FROM audit_link WHERE number >= $2) LIMIT 1`,
    [previous, number, link.entrySeq],
  );
  return rowCount === 1;
}

/** The first entry without a link: one that was never chained, or whose link was taken away; null where there is none. */
async function firstUnlinked(client: ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ seq: string }>(
    `SELECT a.seq::text AS seq FROM audit_log a
     WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_seq = a.seq) ORDER BY a.seq LIMIT 1`,
  );
  return rows[0]?.seq ?? null;
}
