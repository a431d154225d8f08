import type { Transaction } from '../../foundation/database/transaction.js';
import type { Platform } from '../../foundation/platform.js';
import { decisionClosed, decisionOpened, decisionScheduled } from '../decisions/decisions.hooks.js';
import { proposalsMoved } from '../proposals/move-proposals.js';
import { FateNewsKind, writeNews, type FateNews } from './fate-news.js';
import { newsTeller } from './tell-news.js';

/** Notes what happens to things people took part in, in the same transaction, and tells them once it has happened. */
export function noteNews(platform: Platform): void {
  const note = async (tx: Transaction, news: FateNews[]) => {
    await writeNews(tx, news);
    if (news.length > 0) tx.afterCommit(() => newsTeller(platform).tellSoon());
  };
  // What a vote does to the proposals on its ballot is told with the vote, once to each person, however many they backed.
  proposalsMoved.register(platform, (tx, changes) =>
    note(
      tx,
      changes
        .filter(({ decisionId }) => decisionId === null)
        .map(({ proposalId, actorId }) => ({
          kind: FateNewsKind.PROPOSAL_MOVED,
          subjectId: proposalId,
          actorId,
        })),
    ),
  );
  const turns = [
    [decisionScheduled, FateNewsKind.DECISION_SCHEDULED],
    [decisionOpened, FateNewsKind.DECISION_OPENED],
    [decisionClosed, FateNewsKind.DECISION_CLOSED],
  ] as const;
  for (const [hook, kind] of turns)
    hook.register(platform, (tx, { decision }) =>
      note(tx, [{ kind, subjectId: decision.id, actorId: null }]),
    );
}
