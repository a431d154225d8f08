import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Board } from '../../server/features/communities/board.js';
import { Phase } from '../../server/features/communities/phase.js';
import { newsTeller } from '../../server/features/feedback/tell-news.js';
import { ProposalStatus } from '../../server/features/proposals/proposal-status.js';
import { Proposal } from '../../server/features/proposals/proposal.js';
import { boardCursor, updatesCursor } from '../support/cursors.js';
import {
  buildDecision,
  buildPerson,
  buildProposal,
  buildScene,
  cast,
  type Scene,
} from '../support/factories.js';
import { buildEverybody, refusalOf } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A board in REVIEW on which nothing is left to answer. */
beforeEach(async () => {
  scene = await buildScene(server, { residents: 3, costs: [] });
  await moveTo(Phase.REVIEW);
});

function moveTo(phase: Phase) {
  return server.platform.db.manager.update(Board, scene.board.id, { phase });
}

const close = () =>
  scene.facilitator.api.mutate<{ board: { closedAt: string | null } | null }>(
    'closeBoard',
    { boardId: scene.board.id },
    'board { closedAt }',
  );

const UNANSWERED = `query ($id: ID!) { board(id: $id) { viewerCan { close { allowed reason } }
  unanswered { total proposals { id } answers { id } decisions { id } replies { id } commitments { id } } } }`;

interface Waiting {
  board: {
    viewerCan: { close: { allowed: boolean; reason: string | null } };
    unanswered: Record<'proposals' | 'decisions' | 'replies' | 'commitments', { id: string }[]> & {
      total: number;
    };
  };
}

async function waiting() {
  return (await scene.facilitator.api.ask<Waiting>(UNANSWERED, { id: scene.board.id })).board;
}

function buildOwn(values: Partial<Proposal> = {}) {
  const about = { boardId: scene.board.id, authorId: scene.people[0]!.id };
  return buildProposal(server, { ...about, ...values });
}

/** A vote that has closed, binding or not. */
async function decided(binding: boolean) {
  await moveTo(Phase.DECIDE);
  const proposals = [await buildOwn(), await buildOwn()];
  const decision = await buildDecision({ ...scene, proposals }, { binding, moneySource: 'Fund' });
  for (const { api } of scene.people) await cast(api, decision, [0]);
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  await moveTo(Phase.REVIEW);
  return { decision, proposals };
}

test('for facilitators alone, at the end of REVIEW alone', async () => {
  const everybody = await buildEverybody(server, scene.community.id);
  const input = { boardId: scene.board.id };
  const codes = async () => {
    const answers: Record<string, string | null> = {};
    for (const [name, api] of Object.entries(everybody))
      answers[name] = await refusalOf(api, 'closeBoard', input);
    return answers;
  };
  await moveTo(Phase.DELIVER);
  expect(await codes()).toEqual({
    visitor: 'UNAUTHENTICATED',
    resident: 'NOT_ALLOWED',
    'resident elsewhere': 'NOT_ALLOWED',
    moderator: 'WRONG_PHASE',
    'moderator elsewhere': 'NOT_ALLOWED',
    official: 'NOT_ALLOWED',
    administrator: 'WRONG_PHASE',
  });
  await moveTo(Phase.REVIEW);
  expect(await refusalOf(everybody.moderator, 'closeBoard', input)).toBeNull();
  expect(await refusalOf(everybody.administrator, 'closeBoard', input)).toBe('WRONG_PHASE');
  expect(await refusalOf(everybody.moderator, 'closeBoard', { boardId: 'brd_none' })).toBe(
    'NOT_FOUND',
  );
});

test('a proposal nobody has decided on keeps it open, a hidden one does not', async () => {
  const { id } = await buildOwn();
  await buildOwn({ hiddenAt: new Date() });
  const { unanswered, viewerCan } = await waiting();
  expect(unanswered).toMatchObject({ total: 1, proposals: [{ id }], decisions: [] });
  expect(viewerCan.close).toEqual({
    allowed: false,
    reason: expect.stringContaining('proposals 1,') as unknown,
  });
  const { board, userErrors } = await close();
  expect(board).toBeNull();
  expect(userErrors).toMatchObject([{ code: 'CONFLICT', message: viewerCan.close.reason }]);
  await server.platform.db.manager.update(Proposal, id, { status: ProposalStatus.DECLINED });
  expect((await waiting()).viewerCan.close.allowed).toBe(true);
  expect((await close()).board!.closedAt).not.toBeNull();
});

test('so do a vote that has not closed, a promise that is not settled, and a reply that is owed', async () => {
  await moveTo(Phase.DECIDE);
  const onBallot = { ...scene, proposals: [await buildOwn(), await buildOwn()] };
  const scheduled = await buildDecision(onBallot, { open: false });
  const { decision: binding, proposals } = await decided(true);
  const { decision: advisory } = await decided(false);
  const { unanswered } = await waiting();
  expect(unanswered).toMatchObject({
    total: 3,
    proposals: [],
    decisions: [{ id: scheduled.id }],
    replies: [{ id: advisory.id }],
    commitments: [{ id: expect.any(String) as unknown }],
  });
  const promised = `query ($id: ID!) { proposal(id: $id) { fate { commitment { id } decision { id } } } }`;
  expect(await server.api().ask(promised, { id: proposals[0]!.id })).toEqual({
    proposal: { fate: { commitment: unanswered.commitments[0], decision: { id: binding.id } } },
  });
  expect((await close()).userErrors[0]!.code).toBe('CONFLICT');
});

test('once closed nothing changes any more, and whoever took part is told', async () => {
  const { decision } = await decided(false);
  await server.platform.db.query(
    `UPDATE outcome SET reply = '{"en":"So be it"}', replied_at = now(), replied_by_id = $2 WHERE decision_id = $1`,
    [decision.id, scene.facilitator.id],
  );
  const [voter] = scene.people;
  const socket = await server.socket({ token: voter!.token });
  await newsTeller(server.platform).tell();
  const told = socket.subscribe<{ myUpdates: { kind: string; board: { id: string } } }>(
    `subscription ($after: Cursor) { myUpdates(after: $after) { ... on FateChanged { kind board { id } } } }`,
    { after: await updatesCursor(voter!.api) },
  );
  const feed = socket.subscribe<{ boardFeed: { board: { closedAt: string } } }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { ... on BoardClosed { board { closedAt } } } }`,
    { id: scene.board.id, after: await boardCursor(server.api(), scene.board.id) },
  );
  expect((await close()).userErrors).toEqual([]);
  expect((await told.next()).myUpdates).toEqual({
    kind: 'BOARD_CLOSED',
    board: { id: scene.board.id },
  });
  expect((await feed.next()).boardFeed.board.closedAt).toEqual(expect.any(String));
  await socket.close();
  const administrator = await buildPerson(server, { role: 'ADMINISTRATOR' as never });
  for (const { api } of [scene.facilitator, administrator]) {
    const input = { boardId: scene.board.id, to: 'COLLECT' };
    expect(await refusalOf(api, 'changePhase', input)).toBe('WRONG_PHASE');
    expect(await refusalOf(api, 'closeBoard', { boardId: scene.board.id })).toBe('WRONG_PHASE');
  }
});

test('a board that comes into its review asks those who took part, and not the facilitator', async () => {
  await decided(true);
  await moveTo(Phase.DELIVER);
  const input = { boardId: scene.board.id, to: 'REVIEW' };
  expect((await scene.facilitator.api.mutate('changePhase', input)).userErrors).toEqual([]);
  await newsTeller(server.platform).tell();
  const told: { person: string }[] = await server.platform.db.query(
    `SELECT stream_id AS person FROM stream_event WHERE ids->>'boardId' = $1 AND ids->>'kind' = 'VERDICT_ASKED'`,
    [scene.board.id],
  );
  expect(new Set(told.map(({ person }) => person))).toEqual(
    new Set(scene.people.map(({ id }) => id)),
  );
});
