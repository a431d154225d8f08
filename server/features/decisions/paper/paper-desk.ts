import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { insist, type Verdict } from '../../../foundation/errors/verdict.js';
import { markGaugeDirty } from '../../../foundation/realtime/gauge-board.js';
import type { Viewer } from '../../../foundation/viewer.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import type { Board } from '../../communities/board.js';
import { boardById } from '../../communities/communities.loaders.js';
import { databaseNow, holdUnturned } from '../decision-lock.js';
import type { Decision } from '../decision.js';
import { tallyGauge, turnoutGauge } from '../gauge-kinds.js';
import { requireDecision } from '../require-decision.js';
import { lockPaperBox, type PaperBox } from './paper-box.js';
import { paperBoxOf } from './paper.loaders.js';
import type { PaperFacts } from './paper.policy.js';

/** A decision that can't turn, and its box, which nobody else changes, until the transaction ends. */
export interface AtTheBox {
  tx: Transaction;
  actorId: string;
  decision: Decision;
  board: Board;
  box: PaperBox;
  /** The database's clock, read while both are held. */
  at: Date;
}

type Policy = (viewer: Viewer, facts: PaperFacts) => Verdict;

/**
 * Does something with a decision's ballots on paper, in one transaction: asked before anything is locked, so that nobody
 * holds up others who may not do it, and again with the box held.
 */
export async function atTheBox<T>(
  context: RequestContext,
  { decisionId, policy }: { decisionId: string; policy: Policy },
  act: (at: AtTheBox) => Promise<T>,
): Promise<T> {
  const { platform, viewer } = context;
  const actorId = requirePerson(viewer);
  const decision = await requireDecision(context, decisionId);
  const facts = await shownPaperFacts(context, decision);
  insist(policy(viewer, facts));
  return inTransaction(platform, async (tx) => {
    const held = await holdUnturned(tx, decisionId);
    const box = await lockPaperBox(tx, decisionId);
    const at = await databaseNow(tx.manager);
    insist(policy(viewer, { ...facts, decision: held, box: facts.box && box, at }));
    tx.afterCommit(() => {
      markGaugeDirty(platform, turnoutGauge, decisionId);
      markGaugeDirty(platform, tallyGauge, decisionId);
    });
    return act({ tx, actorId, decision: held, board: facts.board, box, at });
  });
}

/** What is asked for what is shown, with the server's clock. */
export async function shownPaperFacts(
  { loaders, platform }: RequestContext,
  decision: Decision,
): Promise<PaperFacts & { board: Board }> {
  const board = (await loaders.load(boardById, decision.boardId))!;
  const box = await loaders.load(paperBoxOf, decision.id);
  return { board, decision, box, at: platform.clock.now() };
}

/**
 * The place on the roll of whoever gets a ballot on paper, held like those of people who cast, so that the two come one
 * after the other. Whether they have cast is asked in the next statement: the locking one looks before it waits.
 */
export async function lockVoter(manager: EntityManager, decisionId: string, personId: string) {
  const entries: { way: 'ONLINE' | 'PAPER' }[] = await manager.query(
    'SELECT way FROM roll_entry WHERE decision_id = $1 AND person_id = $2 FOR UPDATE',
    [decisionId, personId],
  );
  const cast: unknown[] = await manager.query(
    'SELECT 1 FROM ballot WHERE decision_id = $1 AND voter_id = $2 LIMIT 1',
    [decisionId, personId],
  );
  return { personId, way: entries[0]?.way ?? null, hasCast: cast.length > 0 };
}
