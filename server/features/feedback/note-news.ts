import type { Transaction } from '../../foundation/database/transaction.js';
import type { Platform } from '../../foundation/platform.js';
import { boardTurned, type BoardTurned } from '../communities/communities.hooks.js';
import { Phase } from '../communities/phase.js';
import { decisionClosed, decisionOpened, decisionScheduled } from '../decisions/decisions.hooks.js';
import { proposalsMoved } from '../proposals/move-proposals.js';
import { ProposalStatus, type ProposalStatusChange } from '../proposals/proposal-status.js';
import {
  commitmentChanged,
  outcomeReplied,
  type CommitmentChange,
  type CommitmentChangeKind,
} from './commitments.hooks.js';
import { FateNewsKind, writeNews, type FateNews } from './fate-news.js';
import { newsTeller } from './tell-news.js';

/** Changes of a promise that nobody's fate depends on: its making is told with the vote, the others prepare. */
const UNTOLD: readonly CommitmentChangeKind[] = ['MADE', 'STEP_ADDED', 'HELPERS_NAMED'];

/** Notes what happens to things people took part in, in the same transaction, and tells them once it has happened. */
export function noteNews(platform: Platform): void {
  const note = async (tx: Transaction, news: FateNews[]) => {
    await writeNews(tx, news);
    if (news.length > 0) tx.afterCommit(() => newsTeller(platform).tellSoon());
  };
  proposalsMoved.register(platform, (tx, changes) => note(tx, ofProposals(changes)));
  for (const [hook, kind] of [
    [decisionScheduled, FateNewsKind.DECISION_SCHEDULED],
    [decisionOpened, FateNewsKind.DECISION_OPENED],
    [decisionClosed, FateNewsKind.DECISION_CLOSED],
  ] as const)
    hook.register(platform, (tx, { decision }) =>
      note(tx, [{ kind, subjectId: decision.id, actorId: null }]),
    );
  outcomeReplied.register(platform, (tx, { decisionId, actorId }) =>
    note(tx, [{ kind: FateNewsKind.OUTCOME_REPLIED, subjectId: decisionId, actorId }]),
  );
  commitmentChanged.register(platform, (tx, change) => note(tx, ofCommitment(change)));
  boardTurned.register(platform, (tx, turned) => note(tx, ofBoard(turned)));
}

/**
 * What a vote does to the proposals on its ballot is told with the vote, once to each person, however many they backed. Only
 * its withdrawal is told with the proposals, which wait for their answer again.
 */
function ofProposals(changes: ProposalStatusChange[]): FateNews[] {
  return changes
    .filter(({ decisionId, status }) => !decisionId || status === ProposalStatus.OPEN)
    .map(({ proposalId, actorId }) => ({
      kind: FateNewsKind.PROPOSAL_MOVED,
      subjectId: proposalId,
      actorId,
    }));
}

function ofCommitment({ what, commitmentId, actorId }: CommitmentChange): FateNews[] {
  if (UNTOLD.includes(what)) return [];
  return [{ kind: FateNewsKind.COMMITMENT_CHANGED, subjectId: commitmentId, actorId }];
}

function ofBoard({ board, actorId }: BoardTurned): FateNews[] {
  if (board.closedAt) return [{ kind: FateNewsKind.BOARD_CLOSED, subjectId: board.id, actorId }];
  if (board.phase !== Phase.REVIEW) return [];
  return [{ kind: FateNewsKind.VERDICT_ASKED, subjectId: board.id, actorId }];
}
