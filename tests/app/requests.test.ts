import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCookie, buildPerson, type Actor } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let person: Actor;

beforeAll(async () => {
  server = await startTestServer();
  person = await buildPerson(server);
});
afterAll(() => server.stop());

const SIGN_OUT = 'mutation { signOut { userErrors { code } } }';
const VIEWER = '{ viewer { person { id } } }';

function post(body: BodyInit, headers: Record<string, string>): Promise<Response> {
  return fetch(`${server.url}/graphql`, { method: 'POST', body, headers });
}

function get(parameters: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, { headers });
}

/** Still signed in, so that nothing was done in this person's name. */
async function isSignedIn(): Promise<boolean> {
  const cookie = await buildCookie(server, person.id);
  const body = JSON.stringify({ query: VIEWER });
  const answer = await post(body, { cookie, 'content-type': 'application/json' });
  return ((await answer.json()) as { data: { viewer: unknown } }).data.viewer !== null;
}

describe('what a page of another site can send with our visitor’s cookie', () => {
  const cookie = () => buildCookie(server, person.id);

  test.each([
    [
      'a form',
      'application/x-www-form-urlencoded',
      new URLSearchParams({ query: SIGN_OUT }).toString(),
    ],
    ['plain text', 'text/plain', JSON.stringify({ query: SIGN_OUT })],
    [
      'plain text that says it is JSON',
      'text/plain; x=application/json',
      JSON.stringify({ query: SIGN_OUT }),
    ],
    [
      'several parts',
      'multipart/form-data; boundary=b',
      `--b\r\ncontent-disposition: form-data; name="query"\r\n\r\n${SIGN_OUT}\r\n--b--`,
    ],
    ['nothing that says what it is', '', JSON.stringify({ query: SIGN_OUT })],
  ])('%s is refused', async (_what, type, body) => {
    const headers = { cookie: await cookie(), 'content-type': type };
    const answer = await post(Buffer.from(body), headers);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toContain('"data":{');
    expect(await isSignedIn()).toBe(true);
  });

  test('a mutation by GET is refused, with or without the header of our own page', async () => {
    const sent: Record<string, string>[] = [
      {},
      { 'apollo-require-preflight': '1' },
      { 'content-type': 'application/json' },
    ];
    for (const headers of sent) {
      const answer = await get({ query: SIGN_OUT }, { cookie: await cookie(), ...headers });
      expect([400, 405]).toContain(answer.status);
    }
    expect(await isSignedIn()).toBe(true);
  });

  test('a preflight from elsewhere is given no leave', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('who is asking', () => {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: VIEWER });

  test.each(['nobodys', 'x'.repeat(5_000)])('a bad token is told: 401', async (token) => {
    const answer = await post(body, { ...json, authorization: `Bearer ${token}` });
    expect(answer.status).toBe(401);
    const { errors, data } = (await answer.json()) as { errors: unknown[]; data?: unknown };
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(JSON.stringify(errors)).toContain('This token is unknown or has expired');
    expect(JSON.stringify(errors)).not.toContain('Context creation failed');
  });

  test('a bad cookie is a visitor, who still sees the page', async () => {
    const answer = await post(body, { ...json, cookie: 'gongyi_session=nobodys' });
    expect(await answer.json()).toEqual({ data: { viewer: null } });
  });

  test('the token speaks before the cookie', async () => {
    const other = await buildPerson(server);
    const headers = {
      authorization: `bearer ${other.token}`,
      cookie: await buildCookie(server, person.id),
    };
    const answer = await post(body, { ...json, ...headers });
    expect(await answer.json()).toEqual({ data: { viewer: { person: { id: other.id } } } });
    // A program with a token is not a browser: it is given no cookie to keep.
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe('the form of a request', () => {
  const json = { 'content-type': 'application/json' };

  test('several operations in one body are refused', async () => {
    const answer = await post(JSON.stringify([{ query: VIEWER }, { query: VIEWER }]), json);
    expect(answer.status).toBe(400);
  });

  test.each([
    '',
    '{',
    'null',
    '7',
    '"x"',
    '[]',
    '{}',
    '{"query":7}',
    '{"query":"{ serverTime }","variables":"x"}',
  ])('a body of %j is bad, not a failure of ours', async (body) => {
    const answer = await post(body, json);
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toMatch(/stack|node_modules|\.js/);
  });

  test('names that objects have by themselves do no harm', async () => {
    const body =
      '{"query":"{ serverTime }","__proto__":{"admin":true},"variables":{"constructor":{"prototype":{}}}}';
    expect((await post(body, json)).status).toBe(400);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('a query by GET, for programs and caches', async () => {
    const answer = await get({ query: '{ serverTime }' }, { 'apollo-require-preflight': '1' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      data: { serverTime: expect.any(String) as string },
    });
  });

  test('which of several operations is meant has to be said', async () => {
    const query = 'query A { serverTime } query B { viewer { person { id } } }';
    expect((await post(JSON.stringify({ query }), json)).status).toBe(400);
    const answer = await post(JSON.stringify({ query, operationName: 'B' }), json);
    expect(await answer.json()).toEqual({ data: { viewer: null } });
  });
});
