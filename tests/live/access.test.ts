import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessChanged } from '../../server/features/accounts/access-changed.js';
import { ApiToken } from '../../server/features/accounts/api-tokens/api-token.js';
import { viewerOfApiToken } from '../../server/features/accounts/find-viewer.js';
import { RoleGrant } from '../../server/features/accounts/role-grant.js';
import { Session } from '../../server/features/accounts/sessions/session.js';
import { openSockets } from '../../server/app/sockets/open-sockets.js';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { RequestError } from '../../server/foundation/errors/request-error.js';
import { Role, type Viewer } from '../../server/foundation/viewer.js';
import { boardCursor } from '../support/cursors.js';
import { buildCookie, buildPerson, buildScene, type Scene } from '../support/factories.js';
import { openRawSocket, type RawSocket } from '../support/raw-socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 3 });
});
afterAll(() => server.stop());

const FEED = `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { __typename } }`;

/** A socket that follows the board from now on, whenever the feed comes under way. */
async function follow(headers: Record<string, string>, payload = {}): Promise<RawSocket> {
  const socket = await openRawSocket(server.url, { headers });
  socket.send({ type: 'connection_init', payload });
  await socket.message('connection_ack');
  const subscribe = (id: string, query: string, variables = {}) =>
    socket.send({ id, type: 'subscribe', payload: { query, variables } });
  const { id } = scene.board;
  subscribe('feed', FEED, { id, after: await boardCursor(server.api(), id) });
  subscribe('ready', '{ viewer { person { id } } }');
  await socket.message('complete');
  return socket;
}

function followWithToken(token: string): Promise<RawSocket> {
  return follow({}, { authorization: `Bearer ${token}` });
}

/** Signs a browser out; answers once it is. */
async function signOut(cookie: string): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation { signOut { userErrors { code } } }' }),
  });
  expect(await response.json()).toEqual({ data: { signOut: { userErrors: [] } } });
}

/** Something happens on the board that every follower is told. */
async function comment(): Promise<void> {
  const [author] = scene.people;
  const input = {
    proposalId: scene.proposals[0]!.id,
    body: 'Near the bus stop?',
    stance: 'NEUTRAL',
  };
  const { userErrors } = await author!.api.mutate('addComment', input);
  expect(userErrors).toEqual([]);
}

function feedEvents({ messages }: RawSocket) {
  return messages.filter(({ id, type }) => id === 'feed' && type === 'next');
}

/** Waits until the feed has told so much. */
async function heard(socket: RawSocket, events: number): Promise<void> {
  while (feedEvents(socket).length < events) await socket.news();
}

const ENDED = { code: 4401, reason: 'This sign-in has ended' };
const CHANGED = { code: 4410, reason: 'What you may do has changed: connect again' };

describe('what is live in a person’s name', () => {
  test('ends when they sign out, in every tab of that browser', async () => {
    const { id } = await buildPerson(server, { residentOf: scene.community.id });
    const cookie = await buildCookie(server, id);
    const tabs = await Promise.all([follow({ cookie }), follow({ cookie })]);
    const elsewhere = await follow({ cookie: await buildCookie(server, id) });
    await signOut(cookie);
    expect(await Promise.all(tabs.map(({ closed }) => closed))).toEqual([ENDED, ENDED]);
    await comment();
    await heard(elsewhere, 1);
    expect(tabs.map(feedEvents)).toEqual([[], []]);
    elsewhere.ws.terminate();
  });

  test('ends when its token is no more', async () => {
    const { id, token } = await buildPerson(server, { residentOf: scene.community.id });
    const socket = await followWithToken(token);
    await inTransaction(server.platform, async (tx) => {
      await tx.manager.delete(ApiToken, { personId: id });
      accessChanged(server.platform, tx, id);
    });
    expect(await socket.closed).toEqual(ENDED);
  });

  test('is judged anew when a role is withdrawn', async () => {
    const role = { role: Role.MODERATOR, communityId: scene.community.id };
    const { id, token } = await buildPerson(server, role);
    const socket = await followWithToken(token);
    await inTransaction(server.platform, async (tx) => {
      await tx.manager.delete(RoleGrant, { personId: id });
      accessChanged(server.platform, tx, id);
    });
    expect(await socket.closed).toEqual(CHANGED);
  });

  test('goes on when nothing about it has changed, and after a change that was undone', async () => {
    const { id, token } = await buildPerson(server, { residentOf: scene.community.id });
    const socket = await followWithToken(token);
    const undone = inTransaction(server.platform, async (tx) => {
      await tx.manager.delete(ApiToken, { personId: id });
      accessChanged(server.platform, tx, id);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await inTransaction(server.platform, async (tx) => accessChanged(server.platform, tx, id));
    await comment();
    await heard(socket, 1);
    expect(feedEvents(socket)).toHaveLength(1);
    socket.ws.terminate();
  });

  test('ends when its token expires, by the clock that runs', async () => {
    const { id, token } = await buildPerson(server, { residentOf: scene.community.id });
    const expiresAt = new Date(Date.now() + 1_500);
    await server.platform.db.manager.update(ApiToken, { personId: id }, { expiresAt });
    const socket = await followWithToken(token);
    expect(await socket.closed).toEqual(ENDED);
  });

  test('a hundred followers, each signed out, hear nothing of what happens afterwards', async () => {
    const followers = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const { id } = await buildPerson(server, { residentOf: scene.community.id });
        const cookie = await buildCookie(server, id);
        return { cookie, socket: await follow({ cookie }) };
      }),
    );
    const witness = await followWithToken(scene.people[1]!.token);
    await comment();
    await Promise.all(followers.map(({ socket }) => heard(socket, 1)));
    await Promise.all(followers.map(({ cookie }) => signOut(cookie)));
    const known = followers.map(({ socket }) => feedEvents(socket).length);
    await comment();
    await comment();
    const ends = await Promise.all(followers.map(({ socket }) => socket.closed));
    expect(new Set(ends.map(({ code }) => code))).toEqual(new Set([4401]));
    await heard(witness, 3);
    expect(followers.map(({ socket }) => feedEvents(socket).length)).toEqual(known);
    witness.ws.terminate();
  });

  test('doesn’t begin when their token ends between our look at it and our watch', async () => {
    const { id, token } = await buildPerson(server);
    const looks: (Viewer | null)[] = [];
    const identify = async () => {
      const viewer = await viewerOfApiToken(server.platform, token);
      looks.push(viewer);
      if (!viewer) throw new RequestError('UNAUTHENTICATED', 'no more');
      await inTransaction(server.platform, async (tx) => {
        await tx.manager.delete(ApiToken, { personId: id });
        accessChanged(server.platform, tx, id);
      });
      return viewer;
    };
    const once = () => expect.unreachable('it is not watched');
    const socket = { close: () => {}, once, readyState: 1 as const };
    const admitted = openSockets(server.platform).admit(socket, identify);
    await expect(admitted).rejects.toThrow('no more');
    expect(looks.map((viewer) => viewer?.personId)).toEqual([id, undefined]);
  });

  test('goes on when its session was used meanwhile, past the end that was known', async () => {
    const { id } = await buildPerson(server);
    const cookie = await buildCookie(server, id);
    const end = new Date(Date.now() + 1_000);
    const sessions = server.platform.db.manager.getRepository(Session);
    await sessions.update({ personId: id }, { expiresAt: end });
    const socket = await follow({ cookie });
    await sessions.update({ personId: id }, { expiresAt: new Date(end.getTime() + 1_000) });
    expect(await socket.closed).toEqual(ENDED);
    expect(Date.now()).toBeGreaterThan(end.getTime() + 1_000);
  });
});
