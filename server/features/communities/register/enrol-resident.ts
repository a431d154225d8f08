import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { notFound, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { newId } from '../../../foundation/ids.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { checkDisplayName } from '../../accounts/display-name.js';
import { refusedUntil } from '../../accounts/sign-in/throttle.js';
import { areaWithin } from '../area-within.js';
import { communityById } from '../communities.loaders.js';
import { addResident } from './add-resident.js';
import { canKeepRegister } from './register.policy.js';
import { ResidenceWay } from './residence-way.js';

/** Somebody who lives here and has no account. */
export interface EnrolResident {
  communityId: string;
  areaId?: string | null;
  /** The name they want to be shown by. */
  name: string;
  /** Whether they agreed to its being shown. */
  consent: boolean;
}

/**
 * A facilitator puts somebody whom they know on the register, who has no account: what they tell can be written down for
 * them, and a slip lets them sign in. Who answers for it stands in the entry and in the audit log. Returns the person's id.
 */
export async function enrolResident(
  context: RequestContext,
  input: EnrolResident,
): Promise<string> {
  const { platform, viewer, loaders, locale } = context;
  const actorId = requirePerson(viewer);
  const community = await loaders.load(communityById, input.communityId);
  if (!community) throw notFound('communityId');
  insist(canKeepRegister(viewer, community.id));
  const name = checkDisplayName(input.name, []);
  if (!input.consent) {
    const reason = { code: UserErrorCode.CONSENT_REQUIRED, message: 'enrolmentConsent' };
    throw new Refusal(reason, ['input', 'consent']);
  }
  const areaId = await areaWithin(context, community, input.areaId);
  if (await refusedUntil(platform, 'enrolment', actorId))
    throw new Refusal({ code: UserErrorCode.RATE_LIMITED, message: 'enrolmentsToday' });
  return inTransaction(platform, async (tx) => {
    const communityId = community.id;
    if (await isThere(tx, { communityId, areaId, name })) {
      const reason = { code: UserErrorCode.CONFLICT, message: 'enrolledAlready' };
      throw new Refusal(reason, ['input', 'name']);
    }
    const personId = newId('person');
    await tx.client.query(
      `INSERT INTO person (id, display_name, display_name_consent_at, created_at)
       VALUES ($1, $2, clock_timestamp(), clock_timestamp())`,
      [personId, { [locale]: name }],
    );
    const known = { communityId, personId, areaId, knownSince: platform.clock.now() };
    const way = ResidenceWay.ENROLMENT;
    await addResident(platform, tx, { ...known, way, saidById: actorId, actorId });
    return personId;
  });
}

/** Whether a resident of that place is shown by that name; two facilitators at once wait for each other. */
async function isThere(
  { client }: Transaction,
  { communityId, areaId, name }: { communityId: string; areaId: string | null; name: string },
): Promise<boolean> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('enrolling:' || $1, 0))`, [
    communityId,
  ]);
  const { rowCount } = await client.query(
    `SELECT 1 FROM register_entry e JOIN person p ON p.id = e.person_id
     WHERE e.community_id = $1 AND e.area_id IS NOT DISTINCT FROM $2
       AND EXISTS (SELECT 1 FROM jsonb_each_text(p.display_name) n WHERE lower(n.value) = lower($3)) LIMIT 1`,
    [communityId, areaId, name],
  );
  return (rowCount ?? 0) > 0;
}
