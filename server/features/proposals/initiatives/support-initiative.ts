import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Alongside } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { markGaugeDirty } from '../../../foundation/realtime/gauge-board.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { holdInitiative } from './hold-initiative.js';
import { initiativeSupportsGauge } from './initiative-supports-gauge.js';
import { initiativeById } from './initiatives.loaders.js';
import { canSupportInitiative } from './initiatives.policy.js';
import { reachBacking } from './reach-backing.js';

const BACK = `INSERT INTO initiative_support (initiative_id, person_id, supported_at)
  VALUES ($1, $2, clock_timestamp()) ON CONFLICT DO NOTHING RETURNING 1`;

const TAKE_BACK =
  'DELETE FROM initiative_support WHERE initiative_id = $1 AND person_id = $2 RETURNING 1';

/** A resident backs an initiative. Backing twice is backing once, and `also` is done the first time only. */
export async function supportInitiative(
  context: RequestContext,
  initiativeId: string,
  also?: Alongside,
): Promise<void> {
  await changeSupport(context, initiativeId, BACK, also);
}

/**
 * A resident takes their backing back; `also` is done if there was any. An initiative that had what it needs stays owed its
 * answer.
 */
export async function withdrawInitiativeSupport(
  context: RequestContext,
  initiativeId: string,
  also?: Alongside,
): Promise<void> {
  await changeSupport(context, initiativeId, TAKE_BACK, also);
}

async function changeSupport(
  { platform, viewer, loaders }: RequestContext,
  initiativeId: string,
  sql: string,
  also?: Alongside,
): Promise<void> {
  const personId = requirePerson(viewer);
  const known = await loaders.load(initiativeById, initiativeId);
  if (!known) throw notFound('initiativeId');
  // Asked once without the lock, which nobody else should be able to take.
  insist(canSupportInitiative(viewer, known));
  await inTransaction(platform, async (tx) => {
    const initiative = await holdInitiative(tx, known.id);
    insist(canSupportInitiative(viewer, initiative));
    const { rowCount } = await tx.client.query(sql, [initiative.id, personId]);
    if (rowCount) await also?.(tx, initiative.id);
    await reachBacking(platform, tx, initiative);
  });
  markGaugeDirty(platform, initiativeSupportsGauge, known.communityId);
}
