import type { RequestContext } from '../../foundation/context.js';
import { checkText } from '../../foundation/text/check-text.js';
import { CommitmentStatus } from './commitment-status.js';
import { canSettle } from './commitments.policy.js';
import { withCommitment, writeCommitment } from './with-commitment.js';

/** Why a promise isn't kept as it was decided. */
export interface DropCommitment {
  commitmentId: string;
  reason: string;
}

/** The same, and what is done in its place. */
export interface ChangeCommitment extends DropCommitment {
  instead: string;
}

/** The body that leads does something else instead, and says why in front of everybody. */
export function changeCommitment(context: RequestContext, input: ChangeCommitment): Promise<void> {
  return settle(context, input, CommitmentStatus.CHANGED, () => ({
    instead: { [context.locale]: checkText('instead', input.instead, 500) },
  }));
}

/** The body that leads gives a promise up, and says why in front of everybody. */
export function dropCommitment(context: RequestContext, input: DropCommitment): Promise<void> {
  return settle(context, input, CommitmentStatus.DROPPED, () => ({}));
}

async function settle(
  context: RequestContext,
  { commitmentId, reason }: DropCommitment,
  status: CommitmentStatus.CHANGED | CommitmentStatus.DROPPED,
  more: () => object,
): Promise<void> {
  await withCommitment(
    context,
    { commitmentId, field: 'commitmentId' },
    ({ commitment, board }) => canSettle(context.viewer, commitment, board),
    async (at) => {
      const why = { [context.locale]: checkText('reason', reason, 2_000) };
      const settled = { status, reason: why, settledAt: at.now, ...more() };
      await writeCommitment(at, status, settled);
    },
  );
}
