import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { notFound, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { makeSlip, type SignInSlip } from '../../accounts/sign-in/sign-in-slip.js';
import { tellOfSlip } from '../../accounts/sign-in/tell-of-slip.js';
import { refusedUntil } from '../../accounts/sign-in/throttle.js';
import { canFacilitate } from '../communities.policy.js';
import { canIssueSlip } from './sign-in-slips.policy.js';

/** For whom, and as facilitator of what. */
export interface IssueSignInSlip {
  communityId: string;
  personId: string;
}

/** Makes a slip with which a resident signs in once: for those without mail or phone of their own. They are told of it. */
export async function issueSignInSlip(
  { platform, viewer }: RequestContext,
  { communityId, personId }: IssueSignInSlip,
): Promise<SignInSlip> {
  const actorId = requirePerson(viewer);
  insist(canFacilitate(viewer, communityId));
  const slip = await inTransaction(platform, async (tx) => {
    const facts = await residentFacts(tx, communityId, personId);
    if (!facts) throw notFound('personId');
    insist(canIssueSlip(viewer, { communityId, personId, ...facts }));
    const until = await refusedUntil(platform, 'slip', actorId);
    if (until) throw new Refusal({ code: UserErrorCode.RATE_LIMITED, message: 'slipsToday' });
    const entry = { communityId, actorId, subjectId: personId };
    await recordAudit(tx, { ...entry, kind: 'SIGN_IN_SLIP_ISSUED' });
    return makeSlip(platform, tx, { personId, issuedById: actorId });
  });
  tellOfSlip(platform, personId);
  return slip;
}

/** Null for whoever isn't a resident. */
async function residentFacts({ client }: Transaction, communityId: string, personId: string) {
  const { rows } = await client.query<{ holdsRole: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM role_grant WHERE person_id = $2) AS "holdsRole"
     FROM register_entry WHERE community_id = $1 AND person_id = $2`,
    [communityId, personId],
  );
  return rows[0] ?? null;
}
