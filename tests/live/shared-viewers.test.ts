import { afterAll, beforeAll, expect, test } from 'vitest';
import { liveEngine } from '../../server/app/live/live-engine.js';
import { BoardVisibility } from '../../server/features/communities/board.js';
import { Phase } from '../../server/features/communities/phase.js';
import { boardCursor } from '../support/cursors.js';
import { buildBoard, buildPlaces, buildProposal, type Actor } from '../support/factories.js';
import type { LiveOperation, TestSocket } from '../support/socket.js';
import { statementsOf } from '../support/statements.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { buildViewers, VIEWERS, type ViewerName } from '../support/viewers.js';

let server: TestServer;
let viewers: Awaited<ReturnType<typeof buildViewers>>['viewers'];
let speaker: Actor;
let boardId: string;
let proposalId: string;
const open: TestSocket[] = [];

beforeAll(async () => {
  server = await startTestServer();
  const places = await buildPlaces(server);
  const built = await buildViewers(server, places);
  viewers = built.viewers;
  speaker = built.people.resident;
  const { community, riverside } = places;
  for (const visibility of [BoardVisibility.MEMBERS, BoardVisibility.ROLL])
    await buildBoard(server, {
      communityId: community.id,
      visibility,
      areaId: visibility === BoardVisibility.ROLL ? riverside.id : null,
    });
  const board = await buildBoard(server, { communityId: community.id, phase: Phase.DISCUSS });
  boardId = board.id;
  proposalId = (await buildProposal(server, { boardId, authorId: speaker.id })).id;
});
afterAll(() => server.stop());

type Told = Record<string, unknown>;
type Followers = Record<ViewerName, LiveOperation<{ boardFeed: { comment?: Told } }>>;

/** Each of them follows the board, asking the same of every comment. */
async function everybodyAsks(fields: string, who: readonly ViewerName[]): Promise<Followers> {
  const after = await boardCursor(server.api(), boardId);
  const document = `subscription ($id: ID!, $after: Cursor) {
    boardFeed(boardId: $id, after: $after) { ... on CommentAdded { comment { ${fields} } } } }`;
  const followers: Partial<Followers> = {};
  for (const name of who) {
    const socket = await server.socket(viewers[name]);
    open.push(socket);
    followers[name] = socket.subscribe(document, { id: boardId, after });
  }
  return followers as Followers;
}

/** What each follower is told of a new comment. */
async function hear(followers: Followers, body: string): Promise<[ViewerName, Told][]> {
  const input = { proposalId, stance: 'NEUTRAL', body };
  const { userErrors } = await speaker.api.mutate('addComment', input);
  expect(userErrors).toEqual([]);
  const heard = (message: { boardFeed: { comment?: Told } }) =>
    String(message.boardFeed.comment?.['bodyHtml']).includes(body);
  return Promise.all(
    Object.entries(followers).map(async ([name, follower]) => {
      const { boardFeed } = await follower.until(heard);
      return [name as ViewerName, boardFeed.comment!] as [ViewerName, Told];
    }),
  );
}

async function hang(): Promise<void> {
  for (const socket of open.splice(0)) await socket.close();
  await expect.poll(() => liveEngine(server.platform).size).toBe(0);
}

test('what nobody’s place or role changes is executed once for visitors, residents and staff', async () => {
  const fields = 'id bodyHtml author { name } proposal { title supportCount board { phase } }';
  const taken: number[] = [];
  for (const who of [VIEWERS.slice(0, 1), VIEWERS]) {
    const followers = await everybodyAsks(fields, who);
    await hear(followers, `before ${who.length}`);
    const change = async () => void (await hear(followers, `counted ${who.length}`));
    taken.push((await statementsOf(server, change)).length);
    await hang();
  }
  expect(taken[0]).toBeGreaterThan(0);
  expect(taken[1]).toBe(taken[0]);
});

test('what somebody may not see, they aren’t told with the others: each hears what a query tells them', async () => {
  const places =
    'proposal { board { community { boards(first: 50) { totalCount nodes { id } } } } }';
  const followers = await everybodyAsks(`id bodyHtml ${places}`, VIEWERS);
  await hear(followers, 'first');
  const told = await hear(followers, 'second');
  for (const [name, comment] of told) {
    const query = `query ($id: ID!) { proposal(id: $id) { board { community { boards(first: 50) { totalCount nodes { id } } } } } }`;
    const asked = await viewers[name].api.ask<Told>(query, { id: proposalId });
    expect([name, comment['proposal']]).toEqual([name, asked['proposal']]);
  }
  const counts = Object.fromEntries(
    told.map(([name, comment]) => [name, JSON.stringify(comment).match(/"totalCount":(\d+)/)![1]]),
  );
  expect(counts).toMatchObject({ visitor: '1', resident: '2', 'resident of the area': '3' });
  await hang();
});
