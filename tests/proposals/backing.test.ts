import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildDecision,
  buildProposal,
  buildResidents,
  buildScene,
  cast,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 12 });
});
afterAll(() => server.stop());

interface Backed {
  proposal: { supportCount: number; viewerSupports: boolean; supportVersion: number };
}

const BACKED = 'proposal { supportCount viewerSupports supportVersion }';

function back(person: Actor, proposalId: string) {
  return person.api.mutate<Backed>('supportProposal', { proposalId }, BACKED);
}

function takeBack(person: Actor, proposalId: string) {
  return person.api.mutate<Backed>('withdrawSupport', { proposalId }, BACKED);
}

async function newProposal() {
  return buildProposal(server, { boardId: scene.board.id, authorId: scene.facilitator.id });
}

describe('one backing per person', () => {
  test('50 at once by one person are one', async () => {
    const { id } = await newProposal();
    const [person] = scene.people;
    const payloads = await Promise.all(Array.from({ length: 50 }, () => back(person!, id)));
    for (const { userErrors, proposal } of payloads) {
      expect(userErrors).toEqual([]);
      expect(proposal).toMatchObject({ supportCount: 1, viewerSupports: true });
    }
  });

  test('50 at once on two servers are one', async () => {
    const second = await startTestServer({ databaseUrl: server.databaseUrl });
    const { id } = await newProposal();
    const [person] = scene.people;
    const elsewhere = { ...person!, api: second.api(person!.token) };
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => back(index % 2 ? person! : elsewhere, id)),
    );
    expect((await back(person!, id)).proposal.supportCount).toBe(1);
    await second.stop();
  });

  test('the database itself refuses a second one', async () => {
    const { id } = await newProposal();
    await back(scene.people[0]!, id);
    const again = server.platform.db.query(
      'INSERT INTO proposal_support SELECT * FROM proposal_support WHERE proposal_id = $1',
      [id],
    );
    await expect(again).rejects.toThrow('proposal_support_pkey');
  });

  test('everybody’s counts, and mine can be taken back, once', async () => {
    const { id } = await newProposal();
    await Promise.all(scene.people.map((person) => back(person, id)));
    const [me, neighbour] = scene.people;
    const taken = await takeBack(me!, id);
    expect(taken.proposal).toMatchObject({ supportCount: 11, viewerSupports: false });
    expect((await takeBack(me!, id)).proposal.supportCount).toBe(11);
    const theirs = await back(neighbour!, id);
    expect(theirs.proposal).toMatchObject({ supportCount: 11, viewerSupports: true });
    expect(theirs.proposal.supportVersion).toBeGreaterThan(taken.proposal.supportVersion);
  });

  test('a proposal that does not exist', async () => {
    for (const { userErrors } of [
      await back(scene.people[0]!, 'pro_none'),
      await takeBack(scene.people[0]!, 'pro_none'),
    ])
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'proposalId'] }]);
  });
});

interface Moved {
  supports: { version: number; proposals: { id: string; supportCount: number }[] };
}

const SUPPORTS = `subscription ($id: ID!) { supports(boardId: $id) { version
  proposals { id supportCount } } }`;
const ORDER = `query ($id: ID!) { board(id: $id) { proposals(orderBy: MOST_BACKED, first: 100) {
  nodes { id supportCount } } } }`;

interface Order {
  board: { proposals: { nodes: { id: string; supportCount: number }[] } };
}

describe('the order MOST_BACKED', () => {
  test('follows what the gauge has told', async () => {
    const own = await buildScene(server, { residents: 6 });
    const [first, second, third] = own.proposals.map(({ id }) => id);
    const socket = await server.socket();
    const gauge = socket.subscribe<Moved>(SUPPORTS, { id: own.board.id });
    expect((await gauge.next()).supports.proposals).toHaveLength(3);
    const backers = [
      [second, 5],
      [third, 3],
      [first, 1],
    ] as const;
    await Promise.all(
      backers.flatMap(([id, count]) =>
        own.people.slice(0, count).map((person) => back(person, id!)),
      ),
    );
    const known = new Map<string, number>();
    await gauge.until(({ supports }) => {
      for (const { id, supportCount } of supports.proposals) known.set(id, supportCount);
      return backers.every(([id, count]) => known.get(id!) === count);
    });
    const { board } = await server.api().ask<Order>(ORDER, { id: own.board.id });
    expect(board.proposals.nodes).toEqual(
      backers.map(([id, supportCount]) => ({ id, supportCount })),
    );
    await Promise.all(own.people.slice(0, 5).map((person) => takeBack(person, second!)));
    await gauge.until(({ supports }) =>
      supports.proposals.some(({ id, supportCount }) => id === second && supportCount === 0),
    );
    const after = await server.api().ask<Order>(ORDER, { id: own.board.id });
    expect(after.board.proposals.nodes.map(({ id }) => id)).toEqual([third, first, second]);
    await socket.close();
  });

  test('a message brings only what moved, and never goes back', async () => {
    const own = await buildScene(server, { residents: 2 });
    const socket = await server.socket();
    const gauge = socket.subscribe<Moved>(SUPPORTS, { id: own.board.id });
    const start = await gauge.next();
    await back(own.people[0]!, own.proposals[1]!.id);
    const moved = await gauge.next();
    expect(moved.supports.proposals).toEqual([{ id: own.proposals[1]!.id, supportCount: 1 }]);
    expect(moved.supports.version).toBeGreaterThan(start.supports.version);
    await socket.close();
  });
});

test('residents who back at the same moment all count', async () => {
  const { id } = await newProposal();
  const crowd = await buildResidents(server, scene.community.id, 40);
  await Promise.all(crowd.map((person) => back(person, id)));
  const { proposal } = await server
    .api()
    .ask<{ proposal: { supportCount: number } }>(
      'query ($id: ID!) { proposal(id: $id) { supportCount } }',
      { id },
    );
  expect(proposal.supportCount).toBe(40);
});

test('what a vote adopted gathers no more, though its board still decides on other things', async () => {
  const place = await buildScene(server);
  const decision = await buildDecision(place);
  await cast(place.people[0]!.api, decision, [0]);
  await place.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  const { userErrors } = await back(place.people[1]!, place.proposals[0]!.id);
  expect(userErrors.map(({ code }) => code)).toEqual(['WRONG_STATUS']);
  expect(userErrors[0]!.message).toContain('adopted');
});
