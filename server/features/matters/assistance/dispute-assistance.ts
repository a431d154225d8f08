import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { boardById } from '../../communities/communities.loaders.js';
import { initiativeById } from '../../proposals/initiatives/initiatives.loaders.js';
import { canSupportInitiative } from '../../proposals/initiatives/initiatives.policy.js';
import { withdrawInitiativeSupport } from '../../proposals/initiatives/support-initiative.js';
import { proposalById } from '../../proposals/proposals.loaders.js';
import { canSupport } from '../../proposals/proposals.policy.js';
import { withdrawSupport } from '../../proposals/support-proposal.js';
import { AssistanceKind, type Assistance } from './assistance.js';
import { disputed } from './assistance.events.js';
import { assistanceById } from './assistance.loaders.js';
import { canDispute } from './assistance.policy.js';

/**
 * A resident says that what was written down for them is not theirs. It stays, marked for everybody to see; backing is
 * taken back as long as it can be.
 */
export async function disputeAssistance(
  context: RequestContext,
  assistanceId: string,
): Promise<void> {
  const personId = requirePerson(context.viewer);
  const assistance = await context.loaders.load(assistanceById, assistanceId);
  // Not even that there is such a thing is told to others.
  if (assistance?.personId !== personId) throw notFound('assistanceId');
  insist(canDispute(context.viewer, assistance));
  const mark = (tx: Transaction) => markDisputed(context, tx, assistance);
  if (await mayStillWithdraw(context, assistance)) {
    const withdraw =
      assistance.kind === AssistanceKind.BACKING ? withdrawSupport : withdrawInitiativeSupport;
    let done = false;
    await withdraw(context, assistance.subjectId, async (tx) => {
      await mark(tx);
      done = true;
    });
    if (done) return;
  }
  await inTransaction(context.platform, mark);
}

async function markDisputed(
  { viewer }: RequestContext,
  tx: Transaction,
  assistance: Assistance,
): Promise<void> {
  const { rows } = await tx.client.query<{ disputedAt: Date | null }>(
    'SELECT disputed_at AS "disputedAt" FROM assistance WHERE id = $1 FOR UPDATE',
    [assistance.id],
  );
  insist(canDispute(viewer, { ...assistance, disputedAt: rows[0]!.disputedAt }));
  await tx.client.query('UPDATE assistance SET disputed_at = clock_timestamp() WHERE id = $1', [
    assistance.id,
  ]);
  const { communityId, personId, subjectId } = assistance;
  const entry = { communityId, actorId: personId, subjectId };
  await recordAudit(tx, { ...entry, kind: 'ASSISTANCE_DISPUTED' });
  if (!isBacking(assistance)) tx.record(disputed(assistance));
}

function isBacking({ kind }: Assistance): boolean {
  return kind === AssistanceKind.BACKING || kind === AssistanceKind.INITIATIVE_BACKING;
}

/** Whether it is backing that can still be taken back, by the same policies as by hand. */
async function mayStillWithdraw(
  { viewer, loaders }: RequestContext,
  { kind, subjectId }: Assistance,
): Promise<boolean> {
  if (kind === AssistanceKind.INITIATIVE_BACKING) {
    const initiative = await loaders.load(initiativeById, subjectId);
    return initiative !== null && canSupportInitiative(viewer, initiative).allowed;
  }
  if (kind !== AssistanceKind.BACKING) return false;
  const proposal = await loaders.load(proposalById, subjectId);
  const board = proposal && (await loaders.load(boardById, proposal.boardId));
  return board !== null && canSupport(viewer, board, proposal!).allowed;
}
