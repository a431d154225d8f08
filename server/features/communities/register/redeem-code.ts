import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { badInput } from '../../../foundation/errors/refusal.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { addResident } from './add-resident.js';
import { claimAttempt } from './claim-attempt.js';
import { ResidenceWay } from './residence-way.js';
import { hashTypedCode } from './typed-codes.js';

interface Sheet {
  communityId: string;
  areaId: string | null;
  saidById: string | null;
  knownSince: Date;
}

/**
 * Somebody with a code from the mailbox becomes a resident: the first to come, and whoever comes again with their own.
 * Unknown, used, withdrawn and expired codes look alike. Returns the community's id.
 */
export async function redeemCode(context: RequestContext, code: string): Promise<string> {
  const { platform, viewer } = context;
  const personId = requirePerson(viewer);
  await claimAttempt(platform, personId, 'CODE');
  const hash = hashTypedCode(platform, code);
  return inTransaction(platform, async (tx) => {
    const sheet = await take(tx, hash, personId);
    if (!sheet) {
      const before = await takenBefore(tx, hash, personId);
      if (before) return before;
      throw badInput('code', 'codeUnknown');
    }
    const way = ResidenceWay.INVITATION;
    await addResident(platform, tx, { ...sheet, way, personId, actorId: personId });
    return sheet.communityId;
  });
}

/** Two who bring the same code at once wait for each other at its row. */
async function take(
  { client }: Transaction,
  hash: Buffer,
  personId: string,
): Promise<Sheet | undefined> {
  const { rows } = await client.query<Sheet>(
    `UPDATE register_code c SET used_by_id = $2, used_at = clock_timestamp() FROM code_sheet s
     WHERE c.code_hash = $1 AND c.used_at IS NULL AND s.id = c.sheet_id
       AND s.withdrawn_at IS NULL AND s.expires_at > clock_timestamp()
     RETURNING s.community_id AS "communityId", s.area_id AS "areaId", s.made_by_id AS "saidById",
       s.made_at AS "knownSince"`,
    [hash, personId],
  );
  return rows[0];
}

/** The answer to the first try may have been lost on the way. */
async function takenBefore(
  { client }: Transaction,
  hash: Buffer,
  personId: string,
): Promise<string | undefined> {
  const { rows } = await client.query<{ communityId: string }>(
    `SELECT s.community_id AS "communityId" FROM register_code c JOIN code_sheet s ON s.id = c.sheet_id
     JOIN register_entry e ON e.community_id = s.community_id AND e.person_id = c.used_by_id
     WHERE c.code_hash = $1 AND c.used_by_id = $2`,
    [hash, personId],
  );
  return rows[0]?.communityId;
}
