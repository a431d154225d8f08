import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phase, PHASES } from '../../server/features/communities/phase.js';
import {
  buildBoard,
  buildCommunity,
  buildPerson,
  buildResidents,
  type Actor,
} from '../support/factories.js';
import { Role } from '../../server/foundation/viewer.js';
import { buildPromise, done } from '../support/promise.js';
import { buildEverybody, refusalOf, ROLES } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const REVIEW = `query ($id: ID!) { board(id: $id) { review { answers tooFew notSolved publishedAt
  counts { solved notSolved cannotSay } bodyHtml
  voices { totalCount nodes { by text verdict } edges { cursor } } viewerVerdict { verdict detail } } } }`;

interface Shown {
  answers: number;
  counts: object | null;
  voices: { nodes: object[]; edges: { cursor: string }[] };
  viewerVerdict: object | null;
}

async function reviewOf(boardId: string, api = server.api()): Promise<Shown | null> {
  const { board } = await api.ask<{ board: { review: Shown | null } }>(REVIEW, { id: boardId });
  return board.review;
}

async function underReview(minimumSample: number, residents: number) {
  const community = await buildCommunity(server, { rules: { minimumSample } });
  const board = await buildBoard(server, { communityId: community.id, phase: Phase.REVIEW });
  const facilitator = await buildPerson(server, {
    role: Role.MODERATOR,
    communityId: community.id,
  });
  const people = await buildResidents(server, community.id, residents);
  return { community, board, facilitator, people };
}

const give = ({ api }: Actor, boardId: string, verdict: string, detail?: string) =>
  done(api, 'giveVerdict', { boardId, verdict, detail });

describe('verdicts', () => {
  test('one each, the last one counts, and nobody sees the counts before publishing', async () => {
    const { board, people } = await underReview(3, 3);
    const [first, second] = people;
    await give(first!, board.id, 'SOLVED', 'Dry all summer.');
    await give(first!, board.id, 'NOT_SOLVED', 'Until last night.');
    await give(second!, board.id, 'CANNOT_SAY');
    expect(await reviewOf(board.id, first!.api)).toMatchObject({
      answers: 2,
      counts: null,
      notSolved: false,
      voices: { totalCount: 0, nodes: [] },
      viewerVerdict: { verdict: 'NOT_SOLVED', detail: 'Until last night.' },
    });
    expect((await reviewOf(board.id, second!.api))!.viewerVerdict).toEqual({
      verdict: 'CANNOT_SAY',
      detail: null,
    });
  });

  test('by residents, published by facilitators, in REVIEW alone', async () => {
    const community = await buildCommunity(server);
    const everybody = await buildEverybody(server, community.id);
    for (const phase of PHASES) {
      const { id } = await buildBoard(server, { communityId: community.id, phase });
      for (const role of ROLES) {
        const refused = await refusalOf(everybody[role], 'giveVerdict', {
          boardId: id,
          verdict: 'SOLVED',
        });
        const inTime = phase === Phase.REVIEW ? null : 'WRONG_PHASE';
        const wanted = role === 'resident' ? inTime : 'NOT_A_RESIDENT';
        expect({ phase, role, refused }).toEqual({
          phase,
          role,
          refused: role === 'visitor' ? 'UNAUTHENTICATED' : wanted,
        });
      }
      const publish = { boardId: id, body: 'What we learned.' };
      expect(await refusalOf(everybody.resident, 'publishReview', publish)).toBe('NOT_ALLOWED');
      expect(await refusalOf(everybody.moderator, 'publishReview', publish)).toBe(
        phase === Phase.REVIEW ? null : 'WRONG_PHASE',
      );
    }
  });
});

describe('publishing', () => {
  test('shows counts and texts, without names, and ends the changing', async () => {
    const { board, people, facilitator } = await underReview(3, 3);
    await give(people[0]!, board.id, 'SOLVED', 'Dry all summer.');
    await give(people[1]!, board.id, 'NOT_SOLVED');
    await give(people[2]!, board.id, 'NOT_SOLVED');
    await done(facilitator.api, 'publishReview', { boardId: board.id, body: 'Dredge in May.' });
    const review = await reviewOf(board.id);
    expect(review).toMatchObject({
      answers: 3,
      tooFew: false,
      notSolved: true,
      counts: { solved: 1, notSolved: 2, cannotSay: 0 },
      bodyHtml: '<p>Dredge in May.</p>\n',
      voices: {
        nodes: [{ by: 'Resident of Building 3', text: 'Dry all summer.', verdict: 'SOLVED' }],
      },
    });
    const cursor = Buffer.from(review!.voices.edges[0]!.cursor, 'base64url').toString();
    expect(cursor).not.toContain(people[0]!.id);
    const late = { boardId: board.id, verdict: 'SOLVED' };
    expect(await refusalOf(people[0]!.api, 'giveVerdict', late)).toBe('CLOSED');
    const again = { boardId: board.id, body: 'Once more.' };
    expect(await refusalOf(facilitator.api, 'publishReview', again)).toBe('CLOSED');
  });

  test('tells no numbers of too few, not even by their texts', async () => {
    const { board, people, facilitator } = await underReview(3, 2);
    await give(people[0]!, board.id, 'NOT_SOLVED', 'Wet again.');
    await give(people[1]!, board.id, 'NOT_SOLVED');
    await done(facilitator.api, 'publishReview', { boardId: board.id, body: 'Too few.' });
    expect(await reviewOf(board.id)).toMatchObject({
      answers: 2,
      tooFew: true,
      notSolved: false,
      counts: null,
      voices: { nodes: [{ text: 'Wet again.', verdict: null }] },
    });
  });

  test('a verdict given while it is published is either in it or refused', async () => {
    const { board, people, facilitator } = await underReview(1, 6);
    const [, ...answers] = await Promise.all([
      done(facilitator.api, 'publishReview', { boardId: board.id, body: 'Now.' }),
      ...people.map(({ api }) =>
        api.mutate('giveVerdict', { boardId: board.id, verdict: 'SOLVED' }),
      ),
    ]);
    const taken = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect((await reviewOf(board.id))!.answers).toBe(taken.length);
  });

  test('“not solved” by most stands beside the promises, which no longer count as kept', async () => {
    const scene = await buildPromise(server, { residents: 3 });
    const { board, commitmentId, people, stepIds } = scene;
    const [stepId] = stepIds;
    for (const { api } of people.slice(0, 2)) await done(api, 'watchStep', { stepId });
    await done(scene.staff.api, 'reportStep', { stepId, body: 'Done.' });
    for (const { api } of people.slice(0, 2))
      await done(api, 'judgeStep', { stepId, accepted: true });
    for (const to of ['DELIVER', 'REVIEW'])
      await done(scene.facilitator.api, 'changePhase', { boardId: board.id, to });
    await server.platform.db.query(
      `UPDATE rulebook SET values = values || '{"minimumSample": 3}' WHERE community_id = $1`,
      [scene.community.id],
    );
    for (const person of people) await give(person, board.id, 'NOT_SOLVED');
    await done(scene.facilitator.api, 'publishReview', { boardId: board.id, body: 'Not yet.' });
    const query = `query ($id: ID!) { commitment(id: $id) {
      status disputedAt unit { keeping { kept disputed rate } } } }`;
    const { commitment } = await server
      .api()
      .ask<{ commitment: { disputedAt: string | null } }>(query, { id: commitmentId });
    expect(commitment).toMatchObject({
      status: 'KEPT',
      unit: { keeping: { kept: 0, disputed: 1, rate: 0 } },
    });
    expect(commitment.disputedAt).not.toBeNull();
    // And the body can take it up again.
    const dueAt = new Date(Date.now() + 86_400_000).toISOString();
    const more = { commitmentId, title: 'A bigger pipe', weight: 1, dueAt };
    await done(scene.staff.api, 'addStep', more);
    expect(await server.api().ask(query, { id: commitmentId })).toMatchObject({
      commitment: { status: 'IN_PROGRESS' },
    });
  });
});
