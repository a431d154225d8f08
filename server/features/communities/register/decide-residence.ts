import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { areaWithin } from '../area-within.js';
import { communityById } from '../communities.loaders.js';
import { addResident } from './add-resident.js';
import { residenceNews } from './register.events.js';
import { canDecideResidence, canKeepRegister, type RequestFacts } from './register.policy.js';
import { ResidenceWay } from './residence-way.js';

/** A request as it stands, and stays until the transaction ends. */
interface HeldRequest extends RequestFacts {
  id: string;
  areaId: string | null;
  askedAt: Date;
}

/** A facilitator confirms that somebody who asked lives here; where, is theirs to correct. */
export async function confirmResidence(
  context: RequestContext,
  input: { requestId: string; areaId?: string | null },
): Promise<void> {
  const { platform, viewer, loaders } = context;
  const actorId = requirePerson(viewer);
  await inTransaction(platform, async (tx) => {
    const request = await hold(context, tx, input.requestId);
    const { communityId, personId } = request;
    const community = (await loaders.load(communityById, communityId))!;
    const areaId = input.areaId
      ? await areaWithin(context, community, input.areaId)
      : request.areaId;
    await tx.client.query(
      `UPDATE residence_request SET state = 'CONFIRMED', decided_by_id = $2, decided_at = clock_timestamp(), note = NULL
       WHERE id = $1`,
      [request.id, actorId],
    );
    const known = { communityId, personId, areaId, knownSince: request.askedAt };
    const way = ResidenceWay.CONFIRMATION;
    await addResident(platform, tx, { ...known, way, saidById: actorId, actorId });
    tx.record(residenceNews('RESIDENCE_CONFIRMED', request));
  });
}

/** A facilitator refuses, and says why; whoever asked may ask again or bring a code. */
export async function refuseResidence(
  context: RequestContext,
  input: { requestId: string; reason: string },
): Promise<void> {
  const { platform, viewer } = context;
  const actorId = requirePerson(viewer);
  await inTransaction(platform, async (tx) => {
    const request = await hold(context, tx, input.requestId);
    const reason = checkText('reason', input.reason, 300);
    await tx.client.query(
      `UPDATE residence_request SET state = 'REFUSED', decided_by_id = $2, decided_at = clock_timestamp(), note = NULL,
         reason = $3 WHERE id = $1`,
      [request.id, actorId, reason],
    );
    const entry = { communityId: request.communityId, actorId, subjectId: request.personId };
    await recordAudit(tx, { ...entry, kind: 'RESIDENCE_REFUSED' });
    tx.record(residenceNews('RESIDENCE_REFUSED', request));
  });
}

async function hold(
  { viewer }: RequestContext,
  { client }: Transaction,
  requestId: string,
): Promise<HeldRequest> {
  const { rows } = await client.query<HeldRequest>(
    `SELECT id, community_id AS "communityId", person_id AS "personId", area_id AS "areaId", state,
       asked_at AS "askedAt" FROM residence_request WHERE id = $1 FOR UPDATE`,
    [requestId],
  );
  const [request] = rows;
  // Who asked where is nobody else's business, not even that somebody did.
  if (!request || !canKeepRegister(viewer, request.communityId).allowed)
    throw notFound('requestId');
  insist(canDecideResidence(viewer, request));
  return request;
}
