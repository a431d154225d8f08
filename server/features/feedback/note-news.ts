import type { Transaction } from '../../foundation/database/transaction.js';
import type { Platform } from '../../foundation/platform.js';
import { boardTurned, type BoardTurned } from '../communities/communities.hooks.js';
import { Phase } from '../communities/phase.js';
import { decisionClosed, decisionOpened, decisionScheduled } from '../decisions/decisions.hooks.js';
import { proposalAnswerMoved, type AnswerChange } from '../proposals/ask-for-answer.js';
import { proposalChanged } from '../proposals/edit-proposal.js';
import {
  initiativeAnswered,
  initiativeReached,
  initiativeWithdrawn,
} from '../proposals/initiatives/initiatives.hooks.js';
import { proposalsMoved } from '../proposals/move-proposals.js';
import { ProposalStatus, type ProposalStatusChange } from '../proposals/proposal-status.js';
import {
  commitmentChanged,
  outcomeReplied,
  reviewPublished,
  type CommitmentChange,
  type CommitmentChangeKind,
} from './commitments.hooks.js';
import { FateNewsKind, writeNews, type FateNews } from './fate-news.js';
import { newsTeller } from './tell-news.js';

/**
 * Changes of a promise that are told otherwise, or not: its making with the vote, what residents say of it with their
 * review; the others only prepare.
 */
const UNTOLD: readonly CommitmentChangeKind[] = ['MADE', 'STEP_ADDED', 'HELPERS_NAMED', 'DISPUTED'];

type Note = (tx: Transaction, news: FateNews[]) => Promise<void>;

/** Notes what happens to things people took part in, in the same transaction, and tells them once it has happened. */
export function noteNews(platform: Platform): void {
  const note: Note = async (tx, news) => {
    await writeNews(tx, news);
    if (news.length > 0) tx.afterCommit(() => newsTeller(platform).tellSoon());
  };
  noteProposals(platform, note);
  noteInitiatives(platform, note);
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
  reviewPublished.register(platform, (tx, { boardId, actorId }) =>
    note(tx, [{ kind: FateNewsKind.REVIEW_PUBLISHED, subjectId: boardId, actorId }]),
  );
}

function noteProposals(platform: Platform, note: Note): void {
  proposalsMoved.register(platform, (tx, changes) => note(tx, ofProposals(changes)));
  proposalChanged.register(platform, (tx, { proposalId: subjectId, authorId: actorId }) =>
    note(tx, [{ kind: FateNewsKind.PROPOSAL_EDITED, subjectId, actorId }]),
  );
  proposalAnswerMoved.register(platform, (tx, { what, proposalId: subjectId, actorId }) =>
    note(tx, [{ kind: OF_ANSWER[what], subjectId, actorId }]),
  );
}

const OF_ANSWER: Record<AnswerChange['what'], FateNewsKind> = {
  ASKED: FateNewsKind.ANSWER_ASKED,
  ANSWERED: FateNewsKind.ANSWER_GIVEN,
  CORRECTED: FateNewsKind.ANSWER_CORRECTED,
};

/** The backing of all makes an initiative reach what it needs, so all of them are told of it. */
function noteInitiatives(platform: Platform, note: Note): void {
  const of = (kind: FateNewsKind, subjectId: string, actorId: string | null) => [
    { kind, subjectId, actorId },
  ];
  initiativeReached.register(platform, (tx, { initiativeId }) =>
    note(tx, of(FateNewsKind.INITIATIVE_REACHED, initiativeId, null)),
  );
  initiativeAnswered.register(platform, (tx, { initiative: { id, answeredById } }) =>
    note(tx, of(FateNewsKind.INITIATIVE_ANSWERED, id, answeredById)),
  );
  initiativeWithdrawn.register(platform, (tx, { initiativeId, actorId }) =>
    note(tx, of(FateNewsKind.INITIATIVE_WITHDRAWN, initiativeId, actorId)),
  );
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
