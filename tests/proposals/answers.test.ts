import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import { Role } from '../../server/foundation/viewer.js';
import type { Api } from '../support/api.js';
import { boardCursor } from '../support/cursors.js';
import {
  buildCommunity,
  buildPerson,
  buildProposal,
  buildScene,
  type Scene,
} from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES, type RoleName } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let staff: Api;
let everybody: Record<RoleName, Api>;
let proposal: Proposal;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 1, costs: [] });
  const { id: communityId, unit } = scene.community;
  staff = (await buildPerson(server, { role: Role.OFFICIAL, communityId, unitId: unit.id })).api;
  everybody = await buildEverybody(server, communityId);
});
afterAll(() => server.stop());
beforeEach(async () => {
  const own = { boardId: scene.board.id, authorId: scene.people[0]!.id };
  proposal = await buildProposal(server, own);
});

interface Answer {
  id: string;
  unit: { id: string };
  question: string | null;
  askedAt: string;
  dueAt: string;
  overdue: boolean;
  bodyHtml: string | null;
  answeredAt: string | null;
  by: { id: string } | null;
  earlier: { bodyHtml: string }[];
  viewerCanAnswer: { allowed: boolean };
}

async function answer(api = server.api()): Promise<Answer | null> {
  const query = `query ($id: ID!) { proposal(id: $id) { answer { id unit { id } question askedAt dueAt overdue
    bodyHtml answeredAt by { id } earlier { bodyHtml } viewerCanAnswer { allowed } } } }`;
  const read = await api.ask<{ proposal: { answer: Answer | null } }>(query, { id: proposal.id });
  return read.proposal.answer;
}

const ask = (api: Api, unitId = scene.community.unit.id) =>
  refusalOf(api, 'askForAnswer', { proposalId: proposal.id, unitId, question: 'Who pays?' });
const give = (api: Api, answerId: string, body = 'The city pays for it.') =>
  refusalOf(api, 'answerProposal', { answerId, body });

test('asked, it is owed by the rulebook’s date; given, it stands; corrected, both can be read', async () => {
  expect(await answer()).toBeNull();
  expect(await ask(scene.facilitator.api)).toBeNull();
  const owed = (await answer())!;
  expect(owed).toMatchObject({ question: 'Who pays?', overdue: false, bodyHtml: null, by: null });
  expect(Date.parse(owed.dueAt) - Date.parse(owed.askedAt)).toBe(30 * 86_400_000);
  expect(await give(staff, owed.id)).toBeNull();
  const given = (await answer())!;
  expect(given).toMatchObject({ bodyHtml: '<p>The city pays for it.</p>\n', earlier: [] });
  expect(await give(staff, owed.id, 'The district pays for it.')).toBeNull();
  expect(await answer()).toMatchObject({
    bodyHtml: '<p>The district pays for it.</p>\n',
    answeredAt: given.answeredAt,
    earlier: [{ bodyHtml: '<p>The city pays for it.</p>\n' }],
  });
});

test('overdue is there for everybody to see, until it is answered', async () => {
  await ask(scene.facilitator.api);
  await server.platform.db.query(
    `UPDATE answer_request SET asked_at = now() - interval '31 days', due_at = now() - interval '1 day'
     WHERE proposal_id = $1`,
    [proposal.id],
  );
  const late = (await answer())!;
  expect(late.overdue).toBe(true);
  await give(staff, late.id);
  expect((await answer())!.overdue).toBe(false);
});

describe('who may', () => {
  test.each(ROLES)('%s', async (role) => {
    const api = everybody[role];
    const runs = role === 'moderator' || role === 'administrator';
    const refusal = role === 'visitor' ? 'UNAUTHENTICATED' : 'NOT_ALLOWED';
    expect(await ask(api)).toBe(runs ? null : refusal);
    if (!runs) await ask(scene.facilitator.api);
    const owed = (await answer(api))!;
    // An official of the community is not yet one of this body.
    expect(owed.viewerCanAnswer.allowed).toBe(false);
    expect(await give(api, owed.id)).toBe(refusal);
    expect((await answer(staff))!.viewerCanAnswer.allowed).toBe(true);
  });

  test('each body is asked once, even by two at once, and only of the same community', async () => {
    const outcomes = await Promise.all([ask(scene.facilitator.api), ask(everybody.moderator)]);
    expect(new Set(outcomes)).toEqual(new Set([null, 'BAD_INPUT']));
    const { unit } = await buildCommunity(server);
    expect(await ask(scene.facilitator.api, unit.id)).toBe('NOT_FOUND');
    expect(await give(staff, 'ask_none')).toBe('NOT_FOUND');
    expect(await give(staff, (await answer())!.id, 'Short')).toBe('BAD_INPUT');
  });
});

test('the board is told of both as they happen', async () => {
  const socket = await server.socket();
  const feed = socket.subscribe<{
    boardFeed: { proposal?: { answer: { bodyHtml: string | null } } };
  }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) {
       ... on ProposalAnswerChanged { proposal { answer { bodyHtml } } } } }`,
    { id: scene.board.id, after: await boardCursor(server.api(), scene.board.id) },
  );
  await ask(scene.facilitator.api);
  await feed.until(({ boardFeed }) => boardFeed.proposal?.answer.bodyHtml === null);
  await give(staff, (await answer())!.id);
  const told = await feed.until(({ boardFeed }) => Boolean(boardFeed.proposal?.answer.bodyHtml));
  expect(told.boardFeed.proposal!.answer.bodyHtml).toContain('The city pays');
  await socket.close();
});
