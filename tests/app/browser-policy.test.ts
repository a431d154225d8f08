import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCookie, buildPerson, type Actor } from '../support/factories.js';
import { aPhoto } from '../support/photos.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let plain: TestServer;
let behindTls: TestServer;
let person: Actor;

const PUBLIC = 'https://gongyi.example';

beforeAll(async () => {
  [plain, behindTls] = await Promise.all([
    startTestServer(),
    startTestServer({
      accounts: { publicUrl: PUBLIC },
      trustProxy: true,
      frameAncestors: ['https://city.example'],
    }),
  ]);
  person = await buildPerson(plain);
});
afterAll(() => Promise.all([plain.stop(), behindTls.stop()]));

const headersOf = async ({ url }: TestServer) =>
  (await fetch(url, { headers: { accept: 'text/html' } })).headers;

describe('what browsers are told', () => {
  test('nobody may frame us, and nothing is promised about TLS where there is none', async () => {
    const headers = await headersOf(plain);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('who may frame us is a setting; over TLS it stays TLS', async () => {
    const headers = await headersOf(behindTls);
    expect(headers.get('content-security-policy')).toContain(
      'frame-ancestors https://city.example',
    );
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  test('no script in a page, and none from elsewhere', async () => {
    const policy = (await headersOf(plain)).get('content-security-policy')!;
    const script = policy.split(';').find((part) => part.startsWith('script-src'));
    expect(script).toBe("script-src 'self'");
    expect(policy).toContain("default-src 'none'");
  });
});

describe('cookies', () => {
  const cookiesOf = async ({ url }: TestServer) => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json' };
    return (
      await fetch(`${url}/graphql`, { method: 'POST', headers, body })
    ).headers.getSetCookie();
  };

  test('over TLS are bound to this host by their names', async () => {
    expect(await cookiesOf(behindTls)).toEqual([
      expect.stringMatching(
        /^__Host-gongyi_visitor=[\w-]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
  });

  test('a session is known by that name alone', async () => {
    const { id } = await buildPerson(behindTls);
    const named = await buildCookie(behindTls, id);
    expect(named).toMatch(/^__Host-gongyi_session=/);
    const ask = async (cookie: string) => {
      const response = await fetch(`${behindTls.url}/graphql`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
      });
      return ((await response.json()) as { data: { viewer: object | null } }).data.viewer;
    };
    expect(await ask(named)).toEqual({ person: { id } });
    expect(await ask(named.replace('__Host-', ''))).toBeNull();
  });
});

describe('a page of another site', () => {
  const body = JSON.stringify({ query: 'mutation { removeDisplayName { userErrors { code } } }' });

  const change = (headers: Record<string, string>, path = '/graphql', sent: BodyInit = body) =>
    fetch(`${plain.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: sent,
    });

  test.each([
    ['of another name', { origin: 'https://evil.example' }],
    ['of another port', { origin: 'http://127.0.0.1:1' }],
    ['that hides its name', { origin: 'null' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls another one of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('%s changes nothing with our visitor’s cookie', async (_which, from) => {
    const cookie = await buildCookie(plain, person.id);
    const refused = await change({ cookie, ...(from as Record<string, string>) });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'FOREIGN_ORIGIN' });
    const photo = { cookie, 'content-type': 'image/jpeg', ...(from as Record<string, string>) };
    const bytes = new Uint8Array(await aPhoto());
    expect((await change(photo, '/files', bytes)).status).toBe(403);
  });

  test('may act with a token of its own, and read without either', async () => {
    const origin = 'https://friend.example';
    const authorization = `Bearer ${person.token}`;
    expect((await change({ origin, authorization })).status).toBe(200);
    const query = JSON.stringify({ query: '{ communities(first: 1) { nodes { id } } }' });
    expect((await change({ origin }, '/graphql', query)).status).toBe(200);
  });

  test('ours acts for whoever is signed in', async () => {
    const cookie = await buildCookie(plain, person.id);
    const { origin } = new URL(plain.url);
    const answer = await change({ cookie, origin, 'sec-fetch-site': 'same-origin' });
    expect(answer.status).toBe(200);
  });
});
