import type { RequestContext } from '../../../foundation/context.js';
import { claimRequest, madeBefore } from '../../../foundation/database/claim-request.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { notFound, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { newId } from '../../../foundation/ids.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { areaWithin } from '../area-within.js';
import { communityById } from '../communities.loaders.js';
import { claimAttempt } from './claim-attempt.js';
import { canProveResidence } from './register.policy.js';

/** What somebody says of where they live. */
export interface AskForResidence {
  communityId: string;
  areaId?: string | null;
  note?: string | null;
  clientMutationId?: string | null;
}

/** Asks the facilitators to confirm that one lives here; returns the request's id. */
export async function askForResidence(
  context: RequestContext,
  input: AskForResidence,
): Promise<string> {
  const { platform, viewer, loaders } = context;
  const personId = requirePerson(viewer);
  const request = { personId, mutation: 'askForResidence', body: input };
  const before = await madeBefore(platform.db.manager, request);
  if (before) return before;
  const community = await loaders.load(communityById, input.communityId);
  if (!community) throw notFound('communityId');
  insist(canProveResidence(viewer, community.id));
  const areaId = await areaWithin(context, community, input.areaId);
  const note = input.note?.trim() ? checkText('note', input.note, 300) : null;
  await claimAttempt(platform, personId, 'ASK');
  const id = newId('residenceRequest');
  return inTransaction(platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    const asked = await tx.client.query(
      `INSERT INTO residence_request (id, community_id, person_id, area_id, note)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [id, community.id, personId, areaId, note],
    );
    if (asked.rowCount === 0)
      throw new Refusal({ code: UserErrorCode.CONFLICT, message: 'residenceAsked' });
    return id;
  });
}
