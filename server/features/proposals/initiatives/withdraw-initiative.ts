import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { holdInitiative } from './hold-initiative.js';
import { InitiativeStatus } from './initiative-status.js';
import { Initiative } from './initiative.js';
import { INITIATIVE_WITHDRAWN, initiativeEvent } from './initiatives.events.js';
import { initiativeWithdrawn } from './initiatives.hooks.js';
import { initiativeById } from './initiatives.loaders.js';
import { canWithdrawInitiative } from './initiatives.policy.js';

/** Whoever started an initiative takes it back, until it has its backing and is no longer theirs alone. */
export async function withdrawInitiative(
  { platform, viewer, loaders }: RequestContext,
  initiativeId: string,
): Promise<void> {
  requirePerson(viewer);
  const known = await loaders.load(initiativeById, initiativeId);
  if (!known) throw notFound('initiativeId');
  insist(canWithdrawInitiative(viewer, known));
  await inTransaction(platform, async (tx) => {
    const initiative = await holdInitiative(tx, known.id);
    insist(canWithdrawInitiative(viewer, initiative));
    await tx.manager.update(Initiative, initiative.id, {
      status: InitiativeStatus.WITHDRAWN,
      withdrawnAt: platform.clock.now(),
      version: initiative.version + 1,
    });
    tx.record(initiativeEvent(INITIATIVE_WITHDRAWN, initiative));
    const withdrawn = { initiativeId: initiative.id, actorId: initiative.starterId };
    await initiativeWithdrawn.run(platform, tx, withdrawn);
  });
}
