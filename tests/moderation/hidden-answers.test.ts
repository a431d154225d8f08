import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsTeller } from '../../server/features/feedback/tell-news.js';
import { Phase } from '../../server/features/communities/phase.js';
import { Board } from '../../server/features/communities/board.js';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import { newId } from '../../server/foundation/ids.js';
import { Role } from '../../server/foundation/viewer.js';
import { updatesCursor } from '../support/cursors.js';
import {
  buildPerson,
  buildPromises,
  buildProposal,
  buildScene,
  moderate,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { done } from '../support/promise.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { answerTo, mutationWay, type Way } from '../support/viewers.js';

let server: TestServer;
let scene: Scene;
let staff: Actor;
let author: Actor;
let backer: Actor;
/** Edited, asked about, and then hidden. */
let hidden: Proposal;
let seen: Proposal;
/** Part of the hidden one. */
let merged: Proposal;
let answerId: string;
/** Where the backer's own feed stood before anything was told. */
let after: string;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 2, costs: [] });
  [author, backer] = scene.people as [Actor, Actor];
  const { community, board, facilitator } = scene;
  const unitId = community.unit.id;
  staff = await buildPerson(server, { role: Role.OFFICIAL, communityId: community.id, unitId });
  const own = { boardId: board.id, authorId: author.id };
  hidden = await buildProposal(server, { ...own, title: { en: 'Purple lanterns' } });
  seen = await buildProposal(server, { ...own, title: { en: 'Benches' } });
  merged = await buildProposal(server, { ...own, authorId: backer.id, title: { en: 'Lights' } });
  after = await updatesCursor(backer.api);
  await server.platform.db.manager.update(Board, board.id, { phase: Phase.DISCUSS });
  await done(author.api, 'editProposal', {
    proposalId: hidden.id,
    expectedVersion: 1,
    title: 'Purple lanterns',
    body: 'Everywhere.',
    category: 'FACILITIES',
  });
  await done(facilitator.api, 'mergeProposal', {
    sourceId: merged.id,
    targetId: hidden.id,
    reason: 'Both are lights.',
  });
  await done(facilitator.api, 'askForAnswer', { proposalId: hidden.id, unitId });
  const rows: { id: string }[] = await server.platform.db.query(
    'SELECT id FROM answer_request WHERE proposal_id = $1',
    [hidden.id],
  );
  answerId = rows[0]!.id;
  await newsTeller(server.platform).tell();
  await moderate(facilitator.api, [hidden.id]);
});
afterAll(() => server.stop());

interface Ids {
  proposal: string;
  answer: string;
}

const QUERIES: Record<string, Way<Ids>> = {
  'versions, answers, fate and story': [
    `query ($id: ID!) { proposal(id: $id) { versions { number } bodySource answers { id } history { status }
       mergedProposals { id } fate { state officialAnswer { id } } story { kind } } }`,
    ({ proposal }) => ({ id: proposal }),
  ],
};

const of = (name: string, input: (ids: Ids) => object) =>
  [name, mutationWay<Ids>(name.split(' ')[0]!, input)] as const;

const REASON = 'It has been thought over.';
const MUTATIONS: Record<string, Way<Ids>> = Object.fromEntries([
  of('editProposal', ({ proposal: proposalId }) => ({
    proposalId,
    expectedVersion: 2,
    title: 'Green',
    body: 'Lanterns',
    category: 'FACILITIES',
  })),
  of('declineProposal', ({ proposal: proposalId }) => ({ proposalId, reason: REASON })),
  of('reopenProposal', ({ proposal: proposalId }) => ({ proposalId, reason: REASON })),
  of('mergeProposal what is hidden', ({ proposal: sourceId }) => ({
    sourceId,
    targetId: seen.id,
    reason: REASON,
  })),
  of('mergeProposal into what is hidden', ({ proposal: targetId }) => ({
    sourceId: seen.id,
    targetId,
    reason: REASON,
  })),
  of('askForAnswer', ({ proposal: proposalId }) => ({
    proposalId,
    unitId: scene.community.unit.id,
  })),
  of('answerProposal', ({ answer }) => ({ answerId: answer, body: 'The city pays for it.' })),
]);

describe('what grew on something hidden answers like what never was', () => {
  const real = (): Ids => ({ proposal: hidden.id, answer: answerId });
  const never: Ids = { proposal: newId('proposal'), answer: newId('answerRequest') };
  const everybody = () => [author, backer, staff, scene.facilitator];

  test.each(Object.entries(QUERIES))('%s', async (_name, way) => {
    for (const actor of everybody())
      expect(await answerTo(actor, way, real())).toEqual(await answerTo(actor, way, never));
  });

  test.each(Object.entries(MUTATIONS))('%s', async (_name, way) => {
    for (const actor of everybody()) {
      const answer = await answerTo(actor, way, real());
      expect(answer).toEqual(await answerTo(actor, way, never));
      expect(JSON.stringify(answer)).toMatch(/NOT_FOUND|NOT_ALLOWED/);
    }
  });
});

test('what is proposed already, and what still waits, knows nothing of it', async () => {
  const { board } = await server.api().ask<{ board: object }>(
    `query ($id: ID!) { board(id: $id) {
       similarProposals(text: "Purple lanterns") { id } unanswered { total proposals { id } answers { id } } } }`,
    { id: scene.board.id },
  );
  expect(board).toEqual({
    similarProposals: [],
    unanswered: { total: 1, proposals: [{ id: seen.id }], answers: [] },
  });
});

test('what became part of it is told so, and not of what', async () => {
  const query = `query ($id: ID!) { proposal(id: $id) { mergedInto { id } history { mergedInto { id } }
    fate { state proposal { id } officialAnswer { id } } story { kind proposal { id } } } }`;
  expect(await server.api().ask(query, { id: merged.id })).toEqual({
    proposal: {
      mergedInto: null,
      history: [{ mergedInto: null }],
      fate: { state: 'MERGED', proposal: null, officialAnswer: null },
      story: [
        { kind: 'PROPOSED', proposal: { id: merged.id } },
        { kind: 'MERGED', proposal: null },
      ],
    },
  });
});

test('whoever wrote it keeps their place in their own list, without a word of it', async () => {
  const query = `{ viewer { contributions(kind: PROPOSAL) { nodes { words proposal { id } board { id }
    fate { state officialAnswer { id } } story { kind excerpt proposal { id } } } } } }`;
  const { viewer } = await author.api.ask<{ viewer: { contributions: { nodes: object[] } } }>(
    query,
  );
  expect(viewer.contributions.nodes).toContainEqual({
    words: null,
    proposal: null,
    board: { id: scene.board.id },
    fate: { state: 'NOT_SHOWN', officialAnswer: null },
    story: [{ kind: 'PROPOSED', excerpt: null, proposal: null }],
  });
});

test('what was told of it before is read from one’s own feed without it', async () => {
  const socket = await server.socket({ token: backer.token });
  const feed = socket.subscribe<{ myUpdates: { kind: string; proposal: unknown } }>(
    `subscription ($after: Cursor) { myUpdates(after: $after) {
       ... on FateChanged { kind proposal { id title } } } }`,
    { after },
  );
  const told = [await feed.next(), await feed.next()].map(({ myUpdates }) => myUpdates);
  expect(told).toEqual([
    { kind: 'PROPOSAL_MOVED', proposal: { id: merged.id, title: 'Lights' } },
    { kind: 'ANSWER_ASKED', proposal: null },
  ]);
  await socket.close();
});

test('a promise keeps its words, as its ballot does, and leads nowhere', async () => {
  const own = await buildScene(server, { residents: 1 });
  const [commitment] = await buildPromises(own);
  // Nobody decides about what they wrote themselves.
  await server.platform.db.query('UPDATE proposal SET author_id = $1 WHERE board_id = $2', [
    own.people[0]!.id,
    own.board.id,
  ]);
  await moderate(own.facilitator.api, [own.proposals[0]!.id]);
  const query = `query ($id: ID!) { commitment(id: $id) { title proposal { id } } }`;
  expect(await server.api().ask(query, { id: commitment })).toEqual({
    commitment: { title: 'Proposal 1', proposal: null },
  });
});
