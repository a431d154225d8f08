import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDecision, buildScene, cast, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 60 });
});
afterAll(() => server.stop());

const TALLY = `subscription ($id: ID!) { tally(decisionId: $id) { version final ballots options { option { id } votes } } }`;
const TURNOUT = `subscription ($id: ID!) { turnout(decisionId: $id) { version cast rollSize percent } }`;
const SUPPORTS = `subscription ($id: ID!) { supports(boardId: $id) { version proposals { id supportCount supportVersion } } }`;
const PRESENCE = `subscription ($id: ID!) { presence(boardId: $id) { version here } }`;
const FEED = `subscription ($id: ID!) { boardFeed(boardId: $id) { __typename } }`;

interface Tally {
  tally: {
    version: number;
    final: boolean;
    ballots: number;
    options: { option: { id: string }; votes: number }[];
  };
}
interface Turnout {
  turnout: { version: number; cast: number; rollSize: number; percent: number };
}
interface Supports {
  supports: { version: number; proposals: { id: string; supportCount: number }[] };
}
interface Presence {
  presence: { version: number; here: number };
}

test('a visitor who is signed out sees the count and the turnout move with a ballot', async () => {
  const decision = await buildDecision(scene);
  const socket = await server.socket();
  const tally = socket.subscribe<Tally>(TALLY, { id: decision.id });
  const turnout = socket.subscribe<Turnout>(TURNOUT, { id: decision.id });
  expect((await tally.next()).tally).toMatchObject({ ballots: 0, final: false });
  expect((await turnout.next()).turnout).toMatchObject({ cast: 0, rollSize: 60 });
  await cast(scene.people[0]!.api, decision, [1]);
  const moved = await tally.until((data) => data.tally.ballots === 1);
  expect(moved.tally.options[0]).toEqual({ option: { id: decision.options[1]!.id }, votes: 1 });
  expect((await turnout.until((data) => data.turnout.cast === 1)).turnout.percent).toBe(1.67);
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  expect((await tally.until((data) => data.tally.final)).tally.ballots).toBe(1);
  await socket.close();
});

test('60 ballots at once are few messages, and the last one tells all of them', async () => {
  const decision = await buildDecision(scene);
  const socket = await server.socket();
  const turnout = socket.subscribe<Turnout>(TURNOUT, { id: decision.id });
  await turnout.next();
  await Promise.all(scene.people.map(({ api }) => cast(api, decision, [0])));
  await turnout.until((data) => data.turnout.cast === 60);
  const versions = turnout.all.map((data) => data.turnout.version);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(versions.length).toBeLessThan(60);
  await socket.close();
});

test('a count hidden until closing tells nothing before, in no way', async () => {
  const decision = await buildDecision(scene, { tallyVisibility: 'AFTER_CLOSING' });
  const socket = await server.socket();
  const tally = socket.subscribe<Tally>(TALLY, { id: decision.id });
  const turnout = socket.subscribe<Turnout>(TURNOUT, { id: decision.id });
  await cast(scene.people[0]!.api, decision, [0]);
  await turnout.until((data) => data.turnout.cast === 1);
  const query =
    'query ($id: ID!) { decision(id: $id) { tally { ballots } ballots { totalCount nodes { leaf } } turnout { cast } } }';
  const seen = await scene.facilitator.api.ask(query, { id: decision.id });
  expect(seen).toEqual({
    decision: { tally: null, ballots: { totalCount: 0, nodes: [] }, turnout: { cast: 1 } },
  });
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  // The first thing this subscriber ever hears is the final count.
  expect((await tally.next()).tally).toMatchObject({ final: true, ballots: 1 });
  await socket.close();
});

test('backing moves for everyone: all numbers first, then those that move', async () => {
  // Of a board of its own, since what a vote decided can't be backed any more.
  const own = await buildScene(server);
  const socket = await server.socket();
  const supports = socket.subscribe<Supports>(SUPPORTS, { id: own.board.id });
  expect((await supports.next()).supports.proposals).toHaveLength(3);
  const [proposal] = own.proposals;
  const { api } = own.people[0]!;
  await api.mutate('supportProposal', { proposalId: proposal!.id });
  const { proposals } = (await supports.next()).supports;
  expect(proposals).toMatchObject([{ id: proposal!.id, supportCount: 1 }]);
  await api.mutate('withdrawSupport', { proposalId: proposal!.id });
  expect((await supports.next()).supports.proposals).toMatchObject([
    { id: proposal!.id, supportCount: 0 },
  ]);
  await socket.close();
});

test('presence counts sessions, not sockets', async () => {
  const watcher = await server.socket();
  const presence = watcher.subscribe<Presence>(PRESENCE, { id: scene.board.id });
  const before = (await presence.next()).presence.here;
  const cookie = 'gongyi_visitor=one-browser';
  const tabs = await Promise.all([server.socket({ cookie }), server.socket({ cookie })]);
  for (const tab of tabs) tab.subscribe(FEED, { id: scene.board.id });
  await presence.until((data) => data.presence.here === before + 1);
  const neighbour = await server.socket({ token: scene.people[0]!.token });
  neighbour.subscribe(FEED, { id: scene.board.id });
  await presence.until((data) => data.presence.here === before + 2);
  tabs[0].cut();
  neighbour.cut();
  await presence.until((data) => data.presence.here === before + 1);
  tabs[1].cut();
  await presence.until((data) => data.presence.here === before);
  expect(Math.max(...presence.all.map((data) => data.presence.here))).toBe(before + 2);
  await watcher.close();
});

test('whoever leaves while they are still let in does not stay here', async () => {
  const watcher = await server.socket();
  const presence = watcher.subscribe<Presence>(PRESENCE, { id: scene.board.id });
  const before = (await presence.next()).presence.here;
  const hasty = await server.socket({ cookie: 'gongyi_visitor=hasty' });
  for (let time = 0; time < 20; time++) hasty.subscribe(FEED, { id: scene.board.id }).stop();
  const neighbour = await server.socket({ cookie: 'gongyi_visitor=neighbour' });
  neighbour.subscribe(FEED, { id: scene.board.id });
  // Those who left may have been counted for a moment.
  await presence.until((data) => data.presence.here > before);
  neighbour.cut();
  const after = await presence.until((data) => data.presence.here === before);
  expect(after.presence.here).toBe(before);
  await hasty.close();
  await watcher.close();
});
