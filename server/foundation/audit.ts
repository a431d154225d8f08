import type { Transaction } from './database/transaction.js';

/** Stands in the log for whoever runs the server and acts by its commands, as no person. */
export const OPERATOR = 'operator';

/** An act that can be asked about later: who did what to what, and why. Ids and codes only, never what anybody wrote. */
export interface AuditEntry {
  /** The community it happened in; null for what concerns all of them. */
  communityId: string | null;
  actorId: string;
  /** What was done, in capitals: `CONTENT_HIDDEN`. */
  kind: string;
  /** The id of what it was done to. */
  subjectId: string;
  /** Code of the reason; left out where there is none. */
  reason?: string;
}

/** Adds an act to the log that only grows, in the transaction of the act; the database lets nobody change it later. */
export async function recordAudit({ client }: Transaction, entry: AuditEntry): Promise<void> {
  const { communityId, actorId, kind, subjectId, reason = null } = entry;
  await client.query(
    'INSERT INTO audit_log (community_id, actor_id, kind, subject_id, reason) VALUES ($1, $2, $3, $4, $5)',
    [communityId, actorId, kind, subjectId, reason],
  );
}
