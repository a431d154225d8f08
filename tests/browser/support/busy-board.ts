import { Board } from '../../../server/features/communities/board.js';
import { phaseChanged } from '../../../server/features/communities/communities.events.js';
import { Phase } from '../../../server/features/communities/phase.js';
import { inTransaction } from '../../../server/foundation/database/transaction.js';
import type { Api } from '../../support/api.js';
import {
  buildDecision,
  buildScene,
  type OpenDecision,
  type Scene,
} from '../../support/factories.js';
import type { TestServer } from '../../support/test-server.js';

/** A board on which everything can happen at once. */
export interface BusyBoard extends Scene {
  decision: OpenDecision;
  path: string;
}

/**
 * A board with an open vote that takes new proposals too. The rules of the day keep the two apart; a page must bear them
 * together, since rules change.
 */
export async function buildBusyBoard(
  server: TestServer,
  decisionOverrides: Record<string, unknown> = {},
): Promise<BusyBoard> {
  const scene = await buildScene(server, { residents: 8 });
  const decision = await buildDecision(scene, decisionOverrides);
  await movePhase(server, scene.board.id, Phase.DISCUSS);
  return { ...scene, decision, path: `/boards/${scene.board.id}` };
}

/** Moves the board past the guard that keeps it in its phase while a vote is open, and tells of it as always. */
export async function movePhase(server: TestServer, boardId: string, phase: Phase): Promise<void> {
  await inTransaction(server.platform, async (tx) => {
    await tx.manager.update(Board, boardId, { phase, version: () => 'version + 1' });
    tx.record(phaseChanged(boardId, phase));
  });
}

/** Somebody publishes a proposal; its id. */
export async function propose(
  api: Api,
  boardId: string,
  title: string,
  body = `About ${title}.`,
): Promise<string> {
  const input = { boardId, title, body, category: 'CULTURE' };
  const { proposal, userErrors } = await api.mutate<{ proposal: { id: string } }>(
    'publishProposal',
    input,
    'proposal { id }',
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return proposal.id;
}

/** Somebody says something about a proposal. */
export async function comment(
  api: Api,
  proposalId: string,
  body: string,
  stance = 'FOR',
): Promise<void> {
  const { userErrors } = await api.mutate('addComment', { proposalId, stance, body });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}

/** Lets the sign-in menu offer this person. */
export async function offerSignIn(server: TestServer, personId: string): Promise<void> {
  await server.platform.db.query(
    "INSERT INTO demo_sign_in (person_id, role, position) VALUES ($1, 'RESIDENT', 1)",
    [personId],
  );
}
