import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeBrowser } from '../../server/features/accounts/sessions/describe-browser.js';
import { openSession } from '../../server/features/accounts/sessions/open-session.js';
import { Session } from '../../server/features/accounts/sessions/session.js';
import { signSessionToken } from '../../server/features/accounts/sessions/session-cookie.js';
import type { Api } from '../support/api.js';
import { buildPerson, type Actor } from '../support/factories.js';
import { openRawSocket } from '../support/raw-socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const WECHAT =
  'Mozilla/5.0 (Linux; Android 14; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.50';

interface Shown {
  id: string;
  browser: string;
  address: string | null;
  openedAt: string;
  usedAt: string;
  expiresAt: string;
  current: boolean;
}

const SESSIONS = 'sessions { id browser address openedAt usedAt expiresAt current }';

/** A browser in which a person is signed in. */
async function browser(
  { id }: Pick<Actor, 'id'>,
  userAgent: string | null = CHROME,
  changes: Partial<Session> = {},
): Promise<{ api: Api; cookie: string; token: string }> {
  const from = { ipAddress: '203.0.113.7', userAgent };
  const { token } = await openSession(server.platform, id, from);
  if (Object.keys(changes).length > 0)
    await server.platform.db.manager.update(Session, { token }, changes);
  const signed = signSessionToken(token, server.platform.secret);
  const cookie = `gongyi_session=${encodeURIComponent(signed)}`;
  return { api: server.api().with({ cookie }), cookie, token };
}

async function list(api: Api): Promise<Shown[]> {
  const { viewer } = await api.ask<{ viewer: { sessions: Shown[] } }>(`{ viewer { ${SESSIONS} } }`);
  return viewer.sessions;
}

async function isIn(api: Api): Promise<boolean> {
  const { viewer } = await api.ask<{ viewer: object | null }>('{ viewer { person { id } } }');
  return viewer !== null;
}

async function connected(cookie: string) {
  const socket = await openRawSocket(server.url, { headers: { cookie } });
  socket.send({ type: 'connection_init', payload: {} });
  await socket.message('connection_ack');
  return socket;
}

describe('a person’s sessions', () => {
  test('are listed with browser, address and times, to them alone', async () => {
    const person = await buildPerson(server);
    const phone = await browser(person, WECHAT);
    const desk = await browser(person);
    await browser(await buildPerson(server));
    const sessions = await list(desk.api);
    expect(sessions.map(({ browser: name, current, address }) => [name, current, address])).toEqual(
      [
        ['Chrome on Windows', true, '203.0.113.7'],
        ['WeChat on Android', false, '203.0.113.7'],
      ],
    );
    const [here] = sessions;
    expect(Date.parse(here!.expiresAt) - Date.parse(here!.openedAt)).toBe(30 * DAY);
    const [there] = await list(phone.api.in('zh-Hans'));
    expect(there!.browser).toBe('Windows 上的 Chrome');
  });

  test('are not told to a program, whatever its scopes', async () => {
    const { api } = await buildPerson(server);
    const { data, errors } = await api.send('{ viewer { sessions { id } } }');
    expect({ data, code: errors?.[0]?.extensions?.code }).toEqual({
      data: { viewer: null },
      code: 'FORBIDDEN',
    });
  });

  test('leave out what has expired', async () => {
    const person = await buildPerson(server);
    await browser(person, WECHAT, { expiresAt: new Date(Date.now() - 1) });
    expect(await list((await browser(person)).api)).toHaveLength(1);
  });
});

describe('ending a session', () => {
  const audited = (subjectId: string): Promise<object[]> =>
    server.platform.db.query(
      'SELECT kind, actor_id AS "actorId" FROM audit_log WHERE subject_id = $1',
      [subjectId],
    );

  test('takes effect at once, over HTTP and on its sockets, and on no other', async () => {
    const person = await buildPerson(server);
    const [desk, phone] = [await browser(person), await browser(person, WECHAT)];
    const [left, stays] = [await connected(phone.cookie), await connected(desk.cookie)];
    const other = (await list(desk.api)).find(({ current }) => !current)!;
    const { userErrors, viewer } = await desk.api.mutate<{ viewer: { sessions: Shown[] } }>(
      'endSession',
      { sessionId: other.id },
      `viewer { ${SESSIONS} }`,
    );
    expect(userErrors).toEqual([]);
    expect(viewer.sessions.map(({ current }) => current)).toEqual([true]);
    expect((await left.closed).code).toBe(4401);
    expect([await isIn(phone.api), await isIn(desk.api)]).toEqual([false, true]);
    stays.send({
      id: 'still',
      type: 'subscribe',
      payload: { query: '{ viewer { person { id } } }' },
    });
    expect((await stays.message('next')).payload).toEqual({
      data: { viewer: { person: { id: person.id } } },
    });
    stays.ws.terminate();
    expect(await audited(other.id)).toEqual([{ kind: 'SESSION_ENDED', actorId: person.id }]);
  });

  test('of somebody else is refused as if there were none', async () => {
    const [mine, theirs] = [
      await browser(await buildPerson(server)),
      await browser(await buildPerson(server)),
    ];
    const [session] = await list(theirs.api);
    const { userErrors } = await mine.api.mutate('endSession', { sessionId: session!.id });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'sessionId'] }]);
    expect(await isIn(theirs.api)).toBe(true);
  });

  test('all others leaves this one, and the tokens of programs', async () => {
    const person = await buildPerson(server);
    const desk = await browser(person);
    const others = [await browser(person), await browser(person), await browser(person)];
    const { payload } = await desk.api.ask<{ payload: object }>(
      'mutation { payload: endOtherSessions { ended viewer { sessions { current } } userErrors { code } } }',
    );
    expect(payload).toEqual({
      ended: 3,
      viewer: { sessions: [{ current: true }] },
      userErrors: [],
    });
    expect(await Promise.all(others.map(({ api }) => isIn(api)))).toEqual([false, false, false]);
    expect([await isIn(desk.api), await isIn(person.api)]).toEqual([true, true]);
  });
});

describe('a session in use', () => {
  const ago = (ms: number) => new Date(Date.now() - ms);
  const kept = (token: string) => server.platform.db.manager.findOneByOrFail(Session, { token });

  async function use({ cookie }: { cookie: string }): Promise<string | undefined> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ serverTime }' }),
    });
    await response.text();
    return response.headers.getSetCookie().find((line) => line.startsWith('gongyi_session='));
  }

  test('lasts from then on, written down once an hour, and its cookie with it', async () => {
    const person = await buildPerson(server);
    const changes = {
      createdAt: ago(3 * DAY),
      updatedAt: ago(2 * HOUR),
      expiresAt: ago(-27 * DAY),
    };
    const used = await browser(person, CHROME, changes);
    const cookies = await Promise.all([use(used), use(used)]);
    const [cookie] = cookies.filter(Boolean);
    expect(cookies.filter(Boolean)).toHaveLength(1);
    expect(cookie).toContain(used.cookie);
    const { expiresAt, updatedAt } = await kept(used.token);
    expect(expiresAt.getTime() - updatedAt.getTime()).toBe(30 * DAY);
    expect(Date.now() - updatedAt.getTime()).toBeLessThan(HOUR);
    const start = server.statements.length;
    expect(await use(used)).toBeUndefined();
    expect(
      server.statements.slice(start).filter((sql) => sql.startsWith('UPDATE session')),
    ).toEqual([]);
  });

  test('on a device that others use too ends when it was to end', async () => {
    const expiresAt = ago(-HOUR / 2);
    const times = { createdAt: ago(1.5 * HOUR), updatedAt: ago(1.5 * HOUR), expiresAt };
    const used = await browser(await buildPerson(server), CHROME, times);
    expect(await use(used)).toBeUndefined();
    expect((await kept(used.token)).expiresAt).toEqual(expiresAt);
  });
});

test('the demo’s sign-in keeps browser and address as any other', async () => {
  const person = await buildPerson(server);
  await server.platform.db.query(
    `INSERT INTO demo_sign_in (person_id, role, position) VALUES ($1, 'RESIDENT', 1)`,
    [person.id],
  );
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': WECHAT },
    body: JSON.stringify({
      query: 'mutation ($id: ID!) { demoSignIn(input: { personId: $id }) { userErrors { code } } }',
      variables: { id: person.id },
    }),
  });
  expect(response.status).toBe(200);
  const [session] = await server.platform.db.manager.findBy(Session, { personId: person.id });
  expect(session).toMatchObject({ userAgent: WECHAT, ipAddress: '127.0.0.1' });
});

test.each([
  [CHROME, 'Chrome', 'Windows'],
  [WECHAT, 'WeChat', 'Android'],
  [`${CHROME} Edg/141.0.0.0`, 'Edge', 'Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/18.6 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:143.0) Gecko/20100101 Firefox/143.0',
    'Firefox',
    'macOS',
  ],
  [
    'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114.0 Safari/537.36 HuaweiBrowser/5.0.4',
    'Huawei Browser',
    'HarmonyOS',
  ],
  ['curl/8.5.0', null, null],
  [null, null, null],
])('%s is %s on %s', (userAgent, name, system) => {
  expect(describeBrowser(userAgent)).toEqual({ browser: name, system });
});
