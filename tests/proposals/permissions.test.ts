import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phase, PHASES } from '../../server/features/communities/phase.js';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import type { Api } from '../support/api.js';
import { buildBoard, buildCommunity, buildPerson, buildProposal } from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES, type RoleName } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let everybody: Record<RoleName, Api>;
const places = new Map<Phase, Proposal>();

beforeAll(async () => {
  server = await startTestServer();
  const community = await buildCommunity(server);
  everybody = await buildEverybody(server, community.id);
  const author = await buildPerson(server, { residentOf: community.id });
  for (const phase of PHASES) {
    const board = await buildBoard(server, { communityId: community.id, phase });
    const proposal = { boardId: board.id, authorId: author.id };
    places.set(phase, await buildProposal(server, proposal));
  }
});
afterAll(() => server.stop());

const WHILE = {
  publishProposal: [Phase.COLLECT, Phase.DISCUSS],
  supportProposal: [Phase.COLLECT, Phase.DISCUSS, Phase.DECIDE],
  withdrawSupport: [Phase.COLLECT, Phase.DISCUSS, Phase.DECIDE],
  addComment: [Phase.COLLECT, Phase.DISCUSS, Phase.DECIDE],
};
type Action = keyof typeof WHILE;

/**
 * Written down as residents are told it, apart from the policies: who you are comes before when it is. Only backing, which
 * every card offers, sends nobody to sign in for what is over.
 */
function expected(action: Action, role: RoleName, phase: Phase): string | null {
  const counted = action === 'supportProposal' || action === 'withdrawSupport';
  if (counted && !WHILE[action].includes(phase)) return 'WRONG_PHASE';
  if (role === 'visitor') return 'SIGN_IN_REQUIRED';
  // Whoever runs the board may speak on it, but backing is counted per resident.
  const runs = role === 'moderator' || role === 'administrator';
  const takesPart = role === 'resident' || (runs && !counted);
  if (!takesPart) return 'NOT_A_RESIDENT';
  return WHILE[action].includes(phase) ? null : 'WRONG_PHASE';
}

function inputOf(action: Action, { id, boardId }: Proposal): object {
  if (action === 'publishProposal')
    return { boardId, title: 'Lamps', body: 'At the crossing.', category: 'SAFETY' };
  if (action === 'addComment') return { proposalId: id, stance: 'FOR', body: 'Yes.' };
  return { proposalId: id };
}

const BUTTONS = `query ($board: ID!, $proposal: ID!) {
  board(id: $board) { viewerCan { publishProposal { allowed code reason } } }
  proposal(id: $proposal) { viewerCan { support { allowed code reason } comment { allowed code reason } } } }`;

interface Button {
  allowed: boolean;
  code: string | null;
  reason: string | null;
}

async function buttons(role: RoleName, { id, boardId }: Proposal): Promise<Record<Action, Button>> {
  const { board, proposal } = await everybody[role].ask<{
    board: { viewerCan: { publishProposal: Button } };
    proposal: { viewerCan: { support: Button; comment: Button } };
  }>(BUTTONS, { board: boardId, proposal: id });
  const { support, comment } = proposal.viewerCan;
  return {
    publishProposal: board.viewerCan.publishProposal,
    supportProposal: support,
    withdrawSupport: support,
    addComment: comment,
  };
}

const CASES = ROLES.flatMap((role) => PHASES.map((phase) => [role, phase] as const));

describe.each(Object.keys(WHILE) as Action[])('%s', (action) => {
  test.each(CASES)('by a %s in %s: button and mutation agree', async (role, phase) => {
    const place = places.get(phase)!;
    const wanted = expected(action, role, phase);
    const button = (await buttons(role, place))[action];
    expect(button).toMatchObject({ allowed: wanted === null, code: wanted });
    expect(button.reason === null).toBe(wanted === null);
    const outcome = await refusalOf(everybody[role], action, inputOf(action, place));
    // A visitor's mutation is refused as a whole: it says who you are not, rather than what you did wrong.
    expect(outcome).toBe(role === 'visitor' ? 'UNAUTHENTICATED' : wanted);
  });
});

test('the reason is the sentence the mutation gives, in the reader’s language', async () => {
  const place = places.get(Phase.DELIVER)!;
  for (const locale of ['en', 'zh-Hans']) {
    const api = everybody.resident.in(locale);
    const { userErrors } = await api.mutate('supportProposal', { proposalId: place.id });
    const { proposal } = await api.ask<{ proposal: { viewerCan: { support: Button } } }>(BUTTONS, {
      board: place.boardId,
      proposal: place.id,
    });
    expect(proposal.viewerCan.support.reason).toBe(userErrors[0]!.message);
    expect(/\p{Script=Han}/u.test(userErrors[0]!.message)).toBe(locale === 'zh-Hans');
  }
});

test('a refused action leaves nothing behind', async () => {
  const place = places.get(Phase.REVIEW)!;
  const rows: { proposals: number; supports: number; comments: number; events: number }[] =
    await server.platform.db.query(
      `SELECT (SELECT count(*) FROM proposal WHERE board_id = $1) AS proposals,
         (SELECT count(*) FROM proposal_support WHERE proposal_id = $2) AS supports,
         (SELECT count(*) FROM comment WHERE proposal_id = $2) AS comments,
         (SELECT count(*) FROM stream_event WHERE stream_id = $1) AS events`,
      [place.boardId, place.id],
    );
  expect(rows).toEqual([{ proposals: 1, supports: 0, comments: 0, events: 0 }]);
});
