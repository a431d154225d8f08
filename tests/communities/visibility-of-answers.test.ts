import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Board, BoardVisibility } from '../../server/features/communities/board.js';
import { Phase } from '../../server/features/communities/phase.js';
import { newsTeller } from '../../server/features/feedback/tell-news.js';
import { newId } from '../../server/foundation/ids.js';
import { updatesCursor } from '../support/cursors.js';
import {
  buildBoard,
  buildDecision,
  buildObjection,
  buildPerson,
  buildPlaces,
  buildPromises,
  buildProposal,
  cast,
  type Actor,
  type Places,
} from '../support/factories.js';
import { done, inDays } from '../support/promise.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import {
  answerTo,
  buildViewers,
  mutationWay,
  SEEN_BY,
  VIEWERS,
  type Way,
} from '../support/viewers.js';

let server: TestServer;
let places: Places;
let company: Awaited<ReturnType<typeof buildViewers>>;
let things: Record<BoardVisibility, Things>;

const { PUBLIC, MEMBERS, ROLL } = BoardVisibility;

/** Ids of what grows on a board: what was asked, objected to, promised, done and answered. */
interface Things {
  board: string;
  proposal: string;
  other: string;
  answer: string;
  announced: string;
  objection: string;
  advised: string;
  outcome: string;
  promised: string;
  commitment: string;
  step: string;
}

beforeAll(async () => {
  server = await startTestServer();
  places = await buildPlaces(server);
  company = await buildViewers(server, places);
  things = {
    PUBLIC: await buildLife(PUBLIC),
    MEMBERS: await buildLife(MEMBERS),
    ROLL: await buildLife(ROLL),
  };
});
afterAll(() => server.stop());

/** A board on which everything has happened that can. */
async function buildLife(visibility: BoardVisibility): Promise<Things> {
  const { community, riverside } = places;
  const { moderator, official, 'resident of the area': resident } = company.people;
  const areaId = visibility === ROLL ? riverside.id : null;
  const scope = { communityId: community.id, visibility, areaId };
  const board = await buildBoard(server, { ...scope, phase: Phase.DISCUSS });
  const own = { boardId: board.id, authorId: resident.id };
  const proposals = [await buildProposal(server, own), await buildProposal(server, own)];
  const [proposal, other] = proposals;
  await done(resident.api, 'editProposal', {
    proposalId: proposal!.id,
    expectedVersion: 1,
    title: 'More benches',
    body: 'One every 100 m.',
    category: 'FACILITIES',
    cost: 5_000_000,
  });
  const unitId = community.unit.id;
  await done(moderator.api, 'askForAnswer', { proposalId: proposal!.id, unitId });
  await done(moderator.api, 'changePhase', { boardId: board.id, to: 'DECIDE' });
  const scene = { community, board, facilitator: moderator, people: [resident], proposals };
  const [commitment] = await buildPromises(scene, { count: 1 });
  await done(official.api, 'planCommitment', {
    commitmentId: commitment,
    dueAt: inDays(30),
    steps: [{ title: 'Order them', weight: 1, dueAt: inDays(20) }],
  });
  const step = await stepOf(commitment!);
  await done(resident.api, 'watchStep', { stepId: step });
  await done(official.api, 'reportStep', { stepId: step, body: 'They are ordered.' });
  const advised = await buildDecision(scene, {});
  await cast(resident.api, advised, [0]);
  await done(moderator.api, 'closeDecision', { decisionId: advised.id });
  const announced = await buildDecision(scene, { open: false });
  const objection = await buildObjection(resident, announced);
  // Past what the guards would let pass with a vote announced: a board in review has one more way to it.
  await server.platform.db.manager.update(Board, board.id, { phase: Phase.REVIEW });
  const rows: { answer: string; outcome: string; promised: string }[] =
    await server.platform.db.query(
      `SELECT (SELECT id FROM answer_request WHERE proposal_id = $1) AS answer,
         (SELECT id FROM outcome WHERE decision_id = $2) AS outcome,
         (SELECT decision_id FROM commitment WHERE id = $3) AS promised`,
      [proposal!.id, advised.id, commitment],
    );
  return {
    board: board.id,
    proposal: proposal!.id,
    other: other!.id,
    announced: announced.id,
    objection,
    advised: advised.id,
    commitment: commitment!,
    step,
    ...rows[0]!,
  };
}

async function stepOf(commitmentId: string): Promise<string> {
  const rows: { id: string }[] = await server.platform.db.query(
    'SELECT id FROM step WHERE commitment_id = $1',
    [commitmentId],
  );
  return rows[0]!.id;
}

/** Ids that look the same and were never given out. */
function nothing(): Things {
  return {
    board: newId('board'),
    proposal: newId('proposal'),
    other: newId('proposal'),
    answer: newId('answerRequest'),
    announced: newId('decision'),
    objection: newId('objection'),
    advised: newId('decision'),
    outcome: newId('outcome'),
    promised: newId('decision'),
    commitment: newId('commitment'),
    step: newId('step'),
  };
}

const node = (kind: keyof Things): Way<Things> => [
  'query ($id: ID!) { node(id: $id) { __typename id } }',
  (ids) => ({ id: ids[kind] }),
];

const WAYS: Record<string, Way<Things>> = {
  'a proposal’s versions, answers, steps, fate and story': [
    `query ($id: ID!) { proposal(id: $id) { versions { number } bodySource answers { id bodyHtml }
       history { status } mergedProposals { id } viewerBackedBeforeEdit
       fate { state officialAnswer { id } } story { kind at } } }`,
    ({ proposal }) => ({ id: proposal }),
  ],
  'what is proposed already': [
    'query ($id: ID!) { board(id: $id) { similarProposals(text: "More benches") { id } } }',
    ({ board }) => ({ id: board }),
  ],
  'what was objected to a vote': [
    `query ($id: ID!) { decision(id: $id) { openObjectionCount
       objections { totalCount nodes { id body } } } }`,
    ({ announced }) => ({ id: announced }),
  ],
  'what a vote came to': [
    `query ($id: ID!) { decision(id: $id) { outcome { id replyOwed commitments { totalCount nodes { id } } } } }`,
    ({ promised }) => ({ id: promised }),
  ],
  'a promise with its steps and evidence': [
    `query ($id: ID!) { commitment(id: $id) { title delays { id } steps { id title watchers { id }
       reports { round bodyHtml } } } }`,
    ({ commitment }) => ({ id: commitment }),
  ],
  'a board’s promises, review and what waits': [
    `query ($id: ID!) { board(id: $id) { commitments { totalCount nodes { id } } unanswered { total }
       review { answers } viewerContributions { totalCount } moderationActs { totalCount } } }`,
    ({ board }) => ({ id: board }),
  ],
  'node of a promise': node('commitment'),
  'node of an objection': node('objection'),
  'node of a vote with an outcome': node('promised'),
};

/** A mutation, with what of a thing it takes. */
const of = (name: string, input: (ids: Things) => object) =>
  [name, mutationWay<Things>(name, input)] as const;

/** Done on what is seen, these are refused for another reason, or change nothing that matters here. */
const MUTATIONS: Record<string, Way<Things>> = Object.fromEntries([
  of('editProposal', ({ proposal: proposalId }) => ({
    proposalId,
    expectedVersion: 1,
    title: '',
    body: '',
    category: 'FACILITIES',
  })),
  of('saveProposalDraft', ({ board: boardId }) => ({ boardId, title: 'A', body: '' })),
  of('declineProposal', ({ proposal: proposalId }) => ({ proposalId, reason: '' })),
  of('reopenProposal', ({ proposal: proposalId }) => ({ proposalId, reason: '' })),
  of('mergeProposal', (ids) => ({ sourceId: ids.proposal, targetId: ids.other, reason: '' })),
  of('askForAnswer', ({ proposal: proposalId }) => ({
    proposalId,
    unitId: places.community.unit.id,
  })),
  of('answerProposal', ({ answer: answerId }) => ({ answerId, body: '' })),
  of('objectToDecision', ({ announced: decisionId }) => ({ decisionId, body: '' })),
  of('answerObjection', ({ objection: objectionId }) => ({ objectionId, body: '' })),
  of('withdrawDecision', ({ advised: decisionId }) => ({ decisionId, reason: '' })),
  of('replyToOutcome', ({ outcome: outcomeId }) => ({ outcomeId, body: '' })),
  of('planCommitment', ({ commitment: commitmentId }) => ({
    commitmentId,
    dueAt: inDays(30),
    steps: [],
  })),
  of('addStep', ({ commitment: commitmentId }) => ({ commitmentId, title: '', dueAt: inDays(9) })),
  of('nameHelpers', ({ commitment: commitmentId }) => ({ commitmentId, helperUnitIds: [] })),
  of('delayCommitment', ({ commitment: commitmentId }) => ({
    commitmentId,
    newDueAt: inDays(40),
    reason: '',
  })),
  of('changeCommitment', ({ commitment: commitmentId }) => ({
    commitmentId,
    instead: '',
    reason: '',
  })),
  of('dropCommitment', ({ commitment: commitmentId }) => ({ commitmentId, reason: '' })),
  of('takeStep', ({ step: stepId }) => ({ stepId })),
  of('leaveStep', ({ step: stepId }) => ({ stepId })),
  of('watchStep', ({ step: stepId }) => ({ stepId })),
  of('unwatchStep', ({ step: stepId }) => ({ stepId })),
  of('reportStep', ({ step: stepId }) => ({ stepId, body: '' })),
  of('judgeStep', ({ step: stepId }) => ({ stepId, accepted: false })),
  of('delayStep', ({ step: stepId }) => ({ stepId, newDueAt: inDays(40), reason: '' })),
  of('giveVerdict', ({ board: boardId }) => ({ boardId, verdict: 'CANNOT_SAY' })),
  of('publishReview', ({ board: boardId }) => ({ boardId, body: '' })),
  of('closeBoard', ({ board: boardId }) => ({ boardId })),
  of('flag', ({ proposal: subjectId }) => ({ subjectId, reason: 'SPAM' })),
]);

describe.each(VIEWERS)('for a %s', (viewer) => {
  describe.each([MEMBERS, ROLL] as const)('what grew on a board for %s', (visibility) => {
    const seen = SEEN_BY[visibility].includes(viewer);
    const how = seen ? 'is there' : 'answers like what never was';
    const tell = async (way: Way<Things>) => ({
      real: await answerTo(company.viewers[viewer], way, things[visibility]),
      fake: await answerTo(company.viewers[viewer], way, nothing()),
    });

    test.each(Object.keys(WAYS))(`${how}: %s`, async (name) => {
      const { real, fake } = await tell(WAYS[name]!);
      if (seen) expect(real).not.toEqual(fake);
      else expect(real).toEqual(fake);
      expect(real.errors).toBeUndefined();
    });

    test.each(Object.keys(MUTATIONS))(`${how}: %s`, async (name) => {
      const { real, fake } = await tell(MUTATIONS[name]!);
      const expected = viewer === 'visitor' ? 'UNAUTHENTICATED' : 'NOT_FOUND';
      expect(JSON.stringify(fake)).toContain(expected);
      if (seen) expect(JSON.stringify(real)).not.toContain(expected);
      else expect(real).toEqual(fake);
    });
  });

  test('a body lists and counts the promises that are there', async () => {
    const shown = [PUBLIC, MEMBERS, ROLL].filter((one) => SEEN_BY[one].includes(viewer));
    const ids = shown.map((visibility) => things[visibility].commitment).toSorted();
    const query = `query ($unit: ID!, $community: ID!) {
      unit: node(id: $unit) { ... on Unit { keeping { promised } commitments(first: 9) { totalCount nodes { id } } } }
      community(id: $community) { keeping { promised } } }`;
    const { unit, community } = await company.viewers[viewer].api.ask<{
      unit: { keeping: object; commitments: { totalCount: number; nodes: { id: string }[] } };
      community: object;
    }>(query, { unit: places.community.unit.id, community: places.community.id });
    expect(unit.commitments.nodes.map(({ id }) => id).toSorted()).toEqual(ids);
    expect(unit.commitments.totalCount).toBe(ids.length);
    expect(unit.keeping).toEqual({ promised: ids.length });
    expect(community).toEqual({ keeping: { promised: ids.length } });
  });
});

describe('whoever took part and may see the board no longer', () => {
  let person: Actor;
  let after: string;

  beforeAll(async () => {
    const { community, building, westGate } = places;
    person = await buildPerson(server, { residentOf: community.id, areaId: building.id });
    const board = things.ROLL;
    await server.platform.db.query(
      'INSERT INTO proposal_support (proposal_id, person_id, supported_at) VALUES ($1, $2, now())',
      [board.proposal, person.id],
    );
    await server.platform.db.manager.update(Board, board.board, { phase: Phase.DECIDE });
    after = await updatesCursor(person.api);
    await done(company.people.official.api, 'answerProposal', {
      answerId: board.answer,
      body: 'We pay for it.',
    });
    await newsTeller(server.platform).tell();
    await server.platform.db.query('UPDATE register_entry SET area_id = $2 WHERE person_id = $1', [
      person.id,
      westGate.id,
    ]);
  });

  test('is told that something happened, and nothing of what', async () => {
    const socket = await server.socket({ token: person.token });
    const feed = socket.subscribe(
      `subscription ($after: Cursor) { myUpdates(after: $after) { ... on FateChanged { kind
        proposal { id title } decision { id } commitment { id } board { id } initiative { id } } } }`,
      { after },
    );
    expect(await feed.next()).toEqual({
      myUpdates: {
        kind: 'ANSWER_GIVEN',
        proposal: null,
        decision: null,
        commitment: null,
        board: null,
        initiative: null,
      },
    });
    await socket.close();
  });

  test('finds their contribution without words, board and story', async () => {
    const query = `{ viewer { contributions { nodes { words board { id } proposal { id }
      fate { state at reason answerBy by { __typename } officialAnswer { id } }
      story { kind reason excerpt proposal { id } decision { id } commitment { id } } } } } }`;
    expect(await person.api.ask(query)).toEqual({
      viewer: {
        contributions: {
          nodes: [
            {
              words: null,
              board: null,
              proposal: null,
              fate: {
                state: 'NOT_SHOWN',
                at: null,
                reason: null,
                answerBy: null,
                by: null,
                officialAnswer: null,
              },
              story: [
                {
                  kind: 'BACKED',
                  reason: null,
                  excerpt: null,
                  proposal: null,
                  decision: null,
                  commitment: null,
                },
              ],
            },
          ],
        },
      },
    });
  });
});
