import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newsTeller } from '../../server/features/feedback/tell-news.js';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildPerson,
  buildProposal,
  buildScene,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { buildPromise, done } from '../support/promise.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let proposal: Proposal;
let staff: Actor;
let author: Actor;
let backer: Actor;
let talker: Actor;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  scene = await buildScene(server, { residents: 4, costs: [] });
  [author, backer, talker] = scene.people as [Actor, Actor, Actor];
  const { community, board } = scene;
  staff = await buildPerson(server, {
    role: Role.OFFICIAL,
    communityId: community.id,
    unitId: community.unit.id,
  });
  await done(scene.facilitator.api, 'changePhase', { boardId: board.id, to: 'DISCUSS' });
  proposal = await buildProposal(server, { boardId: board.id, authorId: author.id });
  await done(backer.api, 'supportProposal', { proposalId: proposal.id });
  await done(talker.api, 'addComment', { proposalId: proposal.id, stance: 'FOR', body: 'Good.' });
});

/** Who was told what of it. */
async function toldOf(subjectId: string): Promise<string[]> {
  await newsTeller(server.platform).tell();
  const rows: { told: string }[] = await server.platform.db.query(
    `SELECT concat_ws(' ', ids->>'kind', stream_id) AS told FROM stream_event
     WHERE kind = 'FATE_CHANGED' AND $1 IN (ids->>'proposalId', ids->>'boardId') ORDER BY 1`,
    [subjectId],
  );
  return rows.map(({ told }) => told);
}

const all = (kind: string, people: Actor[]) => people.map(({ id }) => `${kind} ${id}`).toSorted();

async function edit(title: string, expectedVersion = 1): Promise<void> {
  const content = { title, body: 'One every 100 m.', category: 'FACILITIES' };
  await done(author.api, 'editProposal', { proposalId: proposal.id, expectedVersion, ...content });
}

async function ask(): Promise<string> {
  const { id: unitId } = scene.community.unit;
  await done(scene.facilitator.api, 'askForAnswer', { proposalId: proposal.id, unitId });
  const { proposal: asked } = await server
    .api()
    .ask<{ proposal: { answer: { id: string } } }>(
      'query ($id: ID!) { proposal(id: $id) { answer { id } } }',
      { id: proposal.id },
    );
  return asked.answer.id;
}

test('that its author changed it is told to those who back and discuss it, with the way to what changed', async () => {
  await edit('More benches');
  expect(await toldOf(proposal.id)).toEqual(all('PROPOSAL_EDITED', [backer, talker]));
  const { viewer } = await backer.api.ask<{ viewer: unknown }>(
    `{ viewer { contributions(kind: BACKING) { nodes { story { kind at by { ... on Person { id } }
       proposal { versions { number } } } } } } }`,
  );
  expect(viewer).toMatchObject({
    contributions: {
      nodes: [
        {
          story: [
            { kind: 'BACKED' },
            {
              kind: 'EDITED',
              at: expect.any(String) as unknown,
              by: { id: author.id },
              proposal: { versions: [{ number: 2 }, { number: 1 }] },
            },
          ],
        },
      ],
    },
  });
});

test('that an answer is owed, given and corrected is told to all who took part, not to who did it', async () => {
  const everybody = [author, backer, talker];
  const answerId = await ask();
  expect(await toldOf(proposal.id)).toEqual(all('ANSWER_ASKED', everybody));
  await done(staff.api, 'answerProposal', { answerId, body: 'The city pays for it.' });
  await done(staff.api, 'answerProposal', { answerId, body: 'The district pays for it.' });
  expect(await toldOf(proposal.id)).toEqual([
    ...all('ANSWER_ASKED', everybody),
    ...all('ANSWER_CORRECTED', everybody),
    ...all('ANSWER_GIVEN', everybody),
  ]);
});

test('the fate names who owes the answer, until when, and then what was said', async () => {
  const answerId = await ask();
  const read = async () => {
    const query = `query ($id: ID!) { proposal(id: $id) {
      fate { state answerBy overdue by { ... on Unit { id } } officialAnswer { id answeredAt } }
      story { kind excerpt overdue by { ... on Unit { id } } } } }`;
    return (await server.api().ask<{ proposal: object }>(query, { id: proposal.id })).proposal;
  };
  const by = { id: scene.community.unit.id };
  expect(await read()).toMatchObject({
    fate: {
      state: 'WAITING',
      overdue: false,
      by,
      officialAnswer: { id: answerId, answeredAt: null },
    },
    story: [{ kind: 'PROPOSED' }, { kind: 'ANSWER_OWED', overdue: false, by }],
  });
  await server.platform.db.query(
    `UPDATE answer_request SET asked_at = now() - interval '9 days', due_at = now() - interval '1 day' WHERE id = $1`,
    [answerId],
  );
  expect(await read()).toMatchObject({
    fate: { overdue: true },
    story: [{ kind: 'PROPOSED' }, { kind: 'ANSWER_OWED', overdue: true }],
  });
  await done(staff.api, 'answerProposal', { answerId, body: 'The **city** pays for it.' });
  expect(await read()).toMatchObject({
    fate: { officialAnswer: { answeredAt: expect.any(String) as unknown } },
    story: [{ kind: 'PROPOSED' }, { kind: 'ANSWER_GIVEN', excerpt: 'The city pays for it.', by }],
  });
});

test('that a review is published is told to everybody who took part, once, also when it calls a promise unsolved', async () => {
  const kept = await buildPromise(server, { residents: 4 });
  const { board, facilitator, people } = kept;
  const watcher = await buildPerson(server, { residentOf: kept.community.id });
  await done(watcher.api, 'watchStep', { stepId: kept.stepIds[0] });
  const unvoted = await buildProposal(server, { boardId: board.id, authorId: watcher.id });
  const neighbour = await buildPerson(server, { residentOf: kept.community.id });
  await server.platform.db.query(
    'INSERT INTO proposal_support (proposal_id, person_id, supported_at) VALUES ($1, $2, now())',
    [unvoted.id, neighbour.id],
  );
  for (const to of ['DELIVER', 'REVIEW'])
    await done(facilitator.api, 'changePhase', { boardId: board.id, to });
  for (const { api } of people)
    await done(api, 'giveVerdict', { boardId: board.id, verdict: 'NOT_SOLVED' });
  await done(facilitator.api, 'publishReview', { boardId: board.id, body: 'Dredge every May.' });
  const told = (await toldOf(board.id)).filter((one) => one.startsWith('REVIEW_PUBLISHED'));
  expect(told).toEqual(all('REVIEW_PUBLISHED', [...people, watcher, neighbour]));
  const more: object[] = await server.platform.db.query(
    `SELECT 1 FROM stream_event e JOIN stream_event r ON r.stream_id = e.stream_id AND r.seq < e.seq
     WHERE r.ids->>'boardId' = $1 AND r.ids->>'kind' = 'REVIEW_PUBLISHED' AND e.kind = 'FATE_CHANGED'`,
    [board.id],
  );
  expect(more).toEqual([]);
});
