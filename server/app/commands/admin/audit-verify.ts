import pg from 'pg';
import { BreakKind, verifyAuditChain, type ChainBreak } from '../../../foundation/audit-chain.js';
import { AdminError, type Command } from './command.js';

/** Whether the log of acts is still what was written. */
export const verifyAudit: Command = {
  name: 'audit verify',
  summary:
    'Computes the chain of the log of acts anew, and names the first entry that does not hold.',
  options: {
    head: {
      value: 'HASH',
      help: 'a head noted earlier: tells also whether the end was cut off or all written anew',
    },
  },
  run: async ({ databaseUrl }, { head }) => {
    if (head !== undefined && !/^[0-9a-f]{64}$/i.test(head))
      throw new AdminError('--head must be 64 hexadecimal digits, as `audit verify` printed them.');
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      const report = await verifyAuditChain(client, head);
      if (report.broken) throw new AdminError(broken(report.broken));
      return [
        `The log of acts holds together: ${report.entries} entries.`,
        `Head: ${report.head}`,
        'Note the head where this database’s administrators can’t change it; --head HASH compares with it.',
      ];
    } finally {
      await client.end();
    }
  },
};

const WORDS: Record<BreakKind, string> = {
  CHANGED: 'was changed after it was written',
  MISSING: 'was taken away',
  INSERTED: 'was never chained: it was put in past the rules',
  REORDERED: 'stands where another one was chained',
  HEAD_LOST: '',
};

function broken({ kind, number, entrySeq }: ChainBreak): string {
  if (kind === BreakKind.HEAD_LOST)
    return 'BROKEN: the head you noted is not part of the log. Its end was cut off, or all of it was written anew.';
  const entry = entrySeq === null ? 'an entry' : `entry ${entrySeq} (audit_log.seq)`;
  const place = number === null ? '' : ` at number ${number} of the chain`;
  return `BROKEN: ${entry}${place} ${WORDS[kind]}.`;
}
