import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('security headers are on every answer', () => {
  test.each(['/', '/healthz', '/boards/none', '/assets/none.js', '/none.json'])(
    '%s',
    async (path) => {
      const { headers } = await fetch(`${server.url}${path}`);
      const csp = headers.get('content-security-policy')!;
      expect(csp).toContain("default-src 'none'");
      expect(csp).toContain("frame-ancestors 'none'");
      expect(csp).toContain("base-uri 'none'");
      expect(csp.split(';').find((rule) => rule.startsWith('script-src '))).toBe(
        "script-src 'self'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBeTruthy();
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    },
  );

  test('and on those of the API', async () => {
    const { headers } = await server.api().send('{ serverTime }');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('what is not there', () => {
  test.each([
    '/assets/none.js',
    '/none.json',
    '/favicon-none.png',
    '/graphql/none',
    '/none.json?of=page',
    '/..%2f..%2fpackage.json',
    '/.built-from',
  ])('%s: 404 and a word, for programs', async (path) => {
    const answer = await fetch(`${server.url}${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual({ error: expect.any(String) as string });
  });

  test('an asset is not a page, even for a browser that would take one', async () => {
    const headers = { accept: 'text/html,*/*' };
    expect((await fetch(`${server.url}/assets/none.js`, { headers })).status).toBe(404);
    expect((await fetch(`${server.url}/x`, { method: 'POST', headers })).status).toBe(404);
  });

  test('odd addresses are a page or nothing, never a file of ours, never a failure', async () => {
    for (const path of [
      '/%E0%A4%A',
      '/%00',
      '/%ff',
      '/../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
    ]) {
      const answer = await fetch(`${server.url}${path}`);
      expect([200, 400, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain('root:');
    }
  });
});

describe('cookies', () => {
  test('a visitor’s browser gets a key of its own, out of reach of scripts; it is kept', async () => {
    const { headers } = await server.api().send('{ serverTime }');
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/^gongyi_visitor=[\w-]{16}; Path=\/; HttpOnly; SameSite=Lax$/);
    const again = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookie!.split(';')[0]! },
      body: '{"query":"{ serverTime }"}',
    });
    expect(again.headers.getSetCookie()).toEqual([]);
  });
});

describe('/graphql', () => {
  const get = (path: string, accept: string) =>
    fetch(`${server.url}${path}`, {
      headers: { accept, 'apollo-require-preflight': '1' },
    });

  test('shows browsers the explorer, whose files are ours and kept for good', async () => {
    const page = await get('/graphql', 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect(page.headers.get('content-type')).toContain('text/html');
    const [, script] = /src="(\/explorer\/assets\/[^"]+\.js)"/.exec(await page.text())!;
    const file = await get(script!, '*/*');
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toContain('immutable');
  });

  test('answers programs, and a browser that brings a query along', async () => {
    for (const accept of ['application/json', 'text/html,*/*;q=0.8']) {
      const answer = await get(`/graphql?query=${encodeURIComponent('{ __typename }')}`, accept);
      expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    }
  });
});
