import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessChanged } from '../../server/features/accounts/access-changed.js';
import { ApiToken } from '../../server/features/accounts/api-tokens/api-token.js';
import { RoleGrant } from '../../server/features/accounts/role-grant.js';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { Role } from '../../server/foundation/viewer.js';
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

const FEED = `subscription ($id: ID!) { boardFeed(boardId: $id) { __typename } }`;

/** A socket that follows the board, once its feed is under way. */
async function follow(headers: Record<string, string>, payload = {}): Promise<RawSocket> {
  const socket = await openRawSocket(server.url, { headers });
  socket.send({ type: 'connection_init', payload });
  await socket.message('connection_ack');
  const subscribe = (id: string, query: string, variables = {}) =>
    socket.send({ id, type: 'subscribe', payload: { query, variables } });
  subscribe('feed', FEED, { id: scene.board.id });
  subscribe('ready', '{ viewer { person { id } } }');
  await socket.message('complete');
  return socket;
}

function followWithToken(token: string): Promise<RawSocket> {
  return follow({}, { authorization: `Bearer ${token}` });
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

const ENDED = { code: 4401, reason: 'This sign-in has ended' };
const CHANGED = { code: 4410, reason: 'What you may do has changed: connect again' };

describe('what is live in a person’s name', () => {
  test('ends when they sign out, in every tab of that browser', async () => {
    const { id } = await buildPerson(server, { residentOf: scene.community.id });
    const cookie = await buildCookie(server, id);
    const tabs = await Promise.all([follow({ cookie }), follow({ cookie })]);
    const elsewhere = await follow({ cookie: await buildCookie(server, id) });
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { signOut { userErrors { code } } }' }),
    });
    expect(await Promise.all(tabs.map(({ closed }) => closed))).toEqual([ENDED, ENDED]);
    await comment();
    await elsewhere.message('next');
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
    await socket.message('next');
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

  test('a hundred who are signed out while they connect hear nothing afterwards', async () => {
    const people = await Promise.all(Array.from({ length: 100 }, () => buildPerson(server)));
    const opening = people.map(async ({ token }) => {
      const socket = await openRawSocket(server.url);
      socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
      socket.send({
        id: 'feed',
        type: 'subscribe',
        payload: { query: FEED, variables: { id: scene.board.id } },
      });
      return socket;
    });
    const ending = people.map(({ id }) =>
      inTransaction(server.platform, async (tx) => {
        await tx.manager.delete(ApiToken, { personId: id });
        accessChanged(server.platform, tx, id);
      }),
    );
    const sockets = await Promise.all(opening);
    await Promise.all(ending);
    await Promise.all(sockets.map(({ closed }) => closed));
    await comment();
    expect(sockets.flatMap(feedEvents)).toEqual([]);
  });
});
