import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { notFound, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { lookupRefusedUntil } from '../../accounts/sign-in/throttle.js';
import { communityById } from '../../communities/communities.loaders.js';
import { canAssist } from './assistance.policy.js';
import type { FoundResident } from './found-resident.resolver.js';

/** Few enough that nobody reads a register by it. */
const MOST_FOUND = 10;

const FIND = `SELECT e.person_id AS "personId", e.area_id AS "areaId"
  FROM register_entry e JOIN person p ON p.id = e.person_id LEFT JOIN area a ON a.id = e.area_id
  WHERE e.community_id = $1 AND p.id <> $3 AND p.erased_at IS NULL AND (
    (p.display_name_consent_at IS NOT NULL AND EXISTS (
      SELECT 1 FROM jsonb_each_text(p.display_name) n WHERE position(lower($2) IN lower(n.value)) > 0))
    OR p.building::text = $2
    OR EXISTS (SELECT 1 FROM jsonb_each_text(a.name) n WHERE lower(n.value) = lower($2)))
  ORDER BY p.display_name->>'zh-Hans', p.display_name->>'en', p.id LIMIT $4`;

/**
 * Finds residents by a part of the name they show, or by their building, for whoever is to write down for them. Few at a
 * time, so many an hour, and each search stands in the audit log, without what was searched for.
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
  if (await lookupRefusedUntil(platform, actorId))
    throw new Refusal({ code: UserErrorCode.RATE_LIMITED, message: 'lookupsThisHour' });
  return inTransaction(platform, async (tx) => {
    const entry = { communityId: community.id, actorId, subjectId: community.id };
    await recordAudit(tx, { ...entry, kind: 'RESIDENTS_LOOKED_UP' });
    const values = [community.id, words, actorId, MOST_FOUND];
    return (await tx.client.query<FoundResident>(FIND, values)).rows;
  });
}
