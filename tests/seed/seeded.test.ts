import { buildToken } from '../support/factories.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedOnce } from '../../server/app/seed/seed.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await seedOnce(server.platform);
});
afterAll(() => server.stop());

const BOARDS = `{ communities { nodes { name boards(first: 10) { nodes { question phase
  proposals(first: 10, orderBy: MOST_BACKED) { nodes { title status supportCount } }
  decisions { status rollSize turnout { cast } tally { final passed options { votes selected option { label } } } } } } } } }`;

interface Shown {
  question: string;
  phase: string;
  proposals: { nodes: { title: string; status: string; supportCount: number }[] };
  decisions: {
    status: string;
    rollSize: number;
    turnout: { cast: number };
    tally: {
      final: boolean;
      passed: boolean;
      options: { votes: number; selected: boolean; option: { label: string } }[];
    } | null;
  }[];
}

async function boards(): Promise<Map<string, Shown>> {
  const { communities } = await server
    .api()
    .ask<{ communities: { nodes: { boards: { nodes: Shown[] } }[] } }>(BOARDS);
  const all = communities.nodes.flatMap((community) => community.boards.nodes);
  return new Map(all.map((board) => [board.question, board]));
}

test('there is a board in each phase, and two in the one in which residents decide', async () => {
  const phases = [...(await boards()).values()].map(({ phase }) => phase);
  expect(phases.toSorted()).toEqual([
    'COLLECT',
    'DECIDE',
    'DECIDE',
    'DELIVER',
    'DISCUSS',
    'REVIEW',
  ]);
});

test('what was voted on the canteen is adopted and not adopted accordingly', async () => {
  const board = (await boards()).get('What becomes of the old canteen?')!;
  expect(board.proposals.nodes.map(({ title, status }) => [title, status])).toEqual([
    ["Seniors' dining", 'ADOPTED'],
    ['Step-free entrance', 'ADOPTED'],
    ['Evening study tables', 'ADOPTED'],
    ['Parcel lockers', 'DECLINED'],
  ]);
  expect(board.decisions).toMatchObject([
    {
      status: 'CLOSED',
      rollSize: 862,
      turnout: { cast: 341 },
      tally: { final: true, passed: true },
    },
  ]);
});

test('the vote on square dancing tells how many took part, and nothing else', async () => {
  const board = (await boards()).get('When should square dancing stop?')!;
  expect(board.decisions).toMatchObject([
    { status: 'OPEN', rollSize: 1_204, turnout: { cast: 236 }, tally: null },
  ]);
});

const ANNOUNCED = `query ($id: ID!) { board(id: $id) { decisions { status proposal { title status }
  rollArea { name } expectedRollSize openingConditions { kind met }
  objections { nodes { author { name } answeredBy { name } viewerCan { answer { allowed } } } } } } }`;

test('the vote on the lift is public, and waits for the facilitator to answer an objection', async () => {
  const [ids]: { board: string; facilitator: string }[] = await server.platform.db.query(
    `SELECT b.id AS board, s.person_id AS facilitator FROM board b JOIN demo_sign_in s USING (community_id)
     WHERE b.question->>'en' = 'A lift for Building 3?' AND s.role = 'MODERATOR'`,
  );
  const token = await buildToken(server, ids!.facilitator);
  const { board } = await server.api(token).ask<{ board: { decisions: object[] } }>(ANNOUNCED, {
    id: ids!.board,
  });
  expect(board.decisions).toEqual([
    {
      status: 'SCHEDULED',
      proposal: { title: 'Lift', status: 'SHORTLISTED' },
      rollArea: { name: 'Building 3' },
      expectedRollSize: 98,
      openingConditions: [
        { kind: 'PUBLICITY', met: false },
        { kind: 'OBJECTIONS', met: false },
        { kind: 'PLANNED_OPENING', met: false },
        { kind: 'PLANNED_CLOSING', met: true },
        { kind: 'PHASE', met: false },
      ],
      objections: {
        nodes: [
          {
            author: { name: 'Resident of Building 2' },
            answeredBy: { name: 'Song Fang, facilitator' },
            viewerCan: { answer: { allowed: false } },
          },
          {
            author: { name: 'Resident of Building 3' },
            answeredBy: null,
            viewerCan: { answer: { allowed: true } },
          },
        ],
      },
    },
  ]);
});

test('the budget stands as it is drawn', async () => {
  const board = (await boards()).get('What should ¥500,000 pay for?')!;
  const { tally, turnout, rollSize } = board.decisions[0]!;
  expect([turnout.cast, rollSize]).toEqual([459, 1_204]);
  expect(tally!.options.map(({ votes, selected }) => [votes, selected])).toEqual([
    [358, true],
    [326, true],
    [294, true],
    [225, true],
    [174, false],
    [131, false],
    [112, false],
  ]);
  expect(new Set(board.proposals.nodes.map(({ status }) => status))).toEqual(
    new Set(['SHORTLISTED']),
  );
});

const PROMISES = `query ($id: ID!) { board(id: $id) { commitments(first: 10) { nodes {
  title status late progress steps { title status } } } } }`;

interface ShownPromise {
  title: string;
  status: string;
  late: boolean;
  progress: number;
  steps: { title: string; status: string }[];
}

async function promisesOf(question: string): Promise<ShownPromise[]> {
  const rows: { id: string }[] = await server.platform.db.query(
    `SELECT id FROM board WHERE question->>'en' = $1`,
    [question],
  );
  const { board } = await server
    .api()
    .ask<{ board: { commitments: { nodes: ShownPromise[] } } }>(PROMISES, rows[0]);
  return board.commitments.nodes;
}

test('of three promises on the canteen one is late, and each is as far as what was accepted', async () => {
  const promises = await promisesOf('What becomes of the old canteen?');
  expect(
    promises.map(({ title, status, late, progress }) => [title, status, late, progress]),
  ).toEqual([
    ['Step-free entrance', 'IN_PROGRESS', true, 60],
    ["Seniors' dining", 'IN_PROGRESS', false, 30],
    ['Evening study tables', 'IN_PROGRESS', false, 50],
  ]);
  const dining = promises.find(({ title }) => title === "Seniors' dining")!;
  expect(dining.steps.map(({ status }) => status)).toEqual([
    'DONE',
    'DONE',
    'REPORTED',
    'DISPUTED',
    'OPEN',
  ]);
});

test('the promise on Gate 2 was kept, and residents are saying whether that solved it', async () => {
  expect(await promisesOf('Is Gate 2’s flooding cured?')).toMatchObject([
    { status: 'KEPT', late: false, progress: 100 },
  ]);
  const rows: unknown[] = await server.platform.db.query(
    'SELECT verdict, count(*)::int AS count FROM review_verdict GROUP BY 1 ORDER BY 1',
  );
  expect(rows).toEqual([
    { verdict: 'CANNOT_SAY', count: 6 },
    { verdict: 'NOT_SOLVED', count: 9 },
    { verdict: 'SOLVED', count: 41 },
  ]);
});

test('the log of each board tells how it came about, in order and without gaps', async () => {
  const gaps: unknown[] = await server.platform.db.query(
    `SELECT 1 FROM (SELECT stream_id, seq, at, lag(seq, 1, 0::bigint) OVER w AS before, lag(at) OVER w AS earlier
       FROM stream_event WHERE stream_id LIKE 'brd_%' WINDOW w AS (PARTITION BY stream_id ORDER BY seq)) e
     WHERE seq <> before + 1 OR at < earlier`,
  );
  expect(gaps).toEqual([]);
});

test('what was merged is part of the crossing lamps, its 31 backers among the 180', async () => {
  const { communities } = await server.api().ask<{
    communities: {
      nodes: { boards: { nodes: { proposals: { nodes: { title: string }[] } }[] } }[];
    };
  }>(`{ communities(first: 3) { nodes { boards(first: 10) { nodes { proposals(first: 10) { nodes {
    title status supportCount carriedSupportCount mergedProposals { title status supportCount statusReason } } } } } } } }`);
  const all = communities.nodes.flatMap(({ boards: { nodes } }) =>
    nodes.flatMap(({ proposals }) => proposals.nodes),
  );
  expect(all.filter(({ title }) => title === 'West gate too dark')).toEqual([]);
  expect(all.find(({ title }) => title === 'Crossing lamps')).toMatchObject({
    status: 'SHORTLISTED',
    supportCount: 180,
    carriedSupportCount: 31,
    mergedProposals: [{ title: 'West gate too dark', status: 'MERGED', supportCount: 31 }],
  });
});

const DESK = `query ($id: ID!) { community(id: $id) {
  transparency { counts { action reason count } appeals { open } acts { nodes { publicReason } } }
  moderation { queue { nodes { bodyHtml flags { totalCount } viewerCan { moderate { allowed } } } }
    appeals { nodes { body viewerCan { decide { allowed } } } } log { nodes { kind act { action } } } } } }`;

test('a facilitator finds a report and an appeal waiting, and everybody what was done', async () => {
  const [community]: { id: string }[] = await server.platform.db.query(
    `SELECT id FROM community WHERE name->>'en' = 'Locust Shade'`,
  );
  const [facilitator]: { id: string }[] = await server.platform.db.query(
    `SELECT person_id AS id FROM demo_sign_in WHERE role = 'MODERATOR' AND community_id = $1`,
    [community!.id],
  );
  const token = await buildToken(server, facilitator!.id);
  const { community: shown } = await server.api(token).ask<{ community: object }>(DESK, community);
  expect(shown).toMatchObject({
    transparency: {
      counts: expect.arrayContaining([
        { action: 'HIDE', reason: 'PERSONAL_DATA', count: 1 },
        { action: 'DISMISS', reason: 'OFF_TOPIC', count: 1 },
      ]) as object,
      appeals: { open: 1 },
    },
    moderation: {
      queue: {
        nodes: [{ flags: { totalCount: 2 }, viewerCan: { moderate: { allowed: true } } }],
      },
      appeals: { nodes: [{ viewerCan: { decide: { allowed: true } } }] },
    },
  });
  const { log } = (shown as { moderation: { log: { nodes: { kind: string }[] } } }).moderation;
  expect(log.nodes.map(({ kind }) => kind).toSorted()).toEqual([
    'APPEALED',
    'CONTENT_HIDDEN',
    'FLAGGED',
    'FLAGGED',
    'FLAGGED',
    'FLAGGED',
    'FLAGS_DISMISSED',
  ]);
});
