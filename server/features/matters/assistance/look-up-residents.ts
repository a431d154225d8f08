import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { notFound, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { toEmail, toPhone } from '../../accounts/sign-in/contact-forms.js';
import { refusedUntil } from '../../accounts/sign-in/throttle.js';
import { communityById } from '../../communities/communities.loaders.js';
import { LineHashes } from '../../communities/register/import/line-hashes.js';
import { canAssist } from './assistance.policy.js';
import type { FoundResident } from './found-resident.resolver.js';

/** Few enough that nobody reads a register by it. */
const MOST_FOUND = 10;

/** Whoever shows no name looks like every neighbour of theirs: they are found by what is theirs alone. */
const FIND = `SELECT e.person_id AS "personId", e.area_id AS "areaId"
  FROM register_entry e JOIN person p ON p.id = e.person_id LEFT JOIN area a ON a.id = e.area_id
  WHERE e.community_id = $1 AND p.id <> $3 AND p.erased_at IS NULL AND (
    (p.display_name_consent_at IS NOT NULL AND (
      EXISTS (SELECT 1 FROM jsonb_each_text(p.display_name) n WHERE position(lower($2) IN lower(n.value)) > 0)
      OR p.building::text = $2
      OR EXISTS (SELECT 1 FROM jsonb_each_text(a.name) n WHERE lower(n.value) = lower($2))))
    OR p.id IN (SELECT id FROM account_user
      WHERE (email = $5 AND email_verified) OR (phone_number = $6 AND phone_number_verified))
    OR p.id IN (SELECT claimed_by_id FROM register_line
      WHERE community_id = $1 AND (email_hash = $7 OR phone_hash = $8)))
  ORDER BY p.display_name->>'zh-Hans', p.display_name->>'en', p.id LIMIT $4`;

/**
 * Finds residents for whoever is to write down for them: those who show a name by a part of it or by their building, and
 * anybody by the whole of their phone number or e-mail address, as they proved it or as the register has it. Few at a time,
 * so many an hour, and each search stands in the audit log, without what was searched for.
 */
export async function lookUpResidents(
  { platform, viewer, loaders }: RequestContext,
  input: { communityId: string; words: string },
): Promise<FoundResident[]> {
  const actorId = requirePerson(viewer);
  const community = await loaders.load(communityById, input.communityId);
  if (!community) throw notFound('communityId');
  insist(canAssist(viewer, community.id));
  const words = checkText('words', input.words, 80);
  if (await refusedUntil(platform, 'lookup', actorId))
    throw new Refusal({ code: UserErrorCode.RATE_LIMITED, message: 'lookupsThisHour' });
  return inTransaction(platform, async (tx) => {
    const entry = { communityId: community.id, actorId, subjectId: community.id };
    await recordAudit(tx, { ...entry, kind: 'RESIDENTS_LOOKED_UP' });
    const [email, phone] = [toEmail(words), toPhone(words)];
    const hashes = new LineHashes(platform, community.id);
    const known = [email, phone, hashes.email(words), hashes.phone(words)];
    const values = [community.id, words, actorId, MOST_FOUND, ...known];
    return (await tx.client.query<FoundResident>(FIND, values)).rows;
  });
}
