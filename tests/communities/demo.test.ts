import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedOnce } from '../../server/app/seed/seed.js';
import { Browser } from '../support/browser-client.js';
import { buildPerson } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await seedOnce(server.platform);
});
afterAll(() => server.stop());

const PEOPLE = `{ demo { people { role note person { id name } community { id } unit { id } } } }`;

interface Demo {
  demo: { people: { role: string; note: string; person: { id: string; name: string } }[] } | null;
}

async function demoPerson(role: string): Promise<string> {
  const { demo } = await server.api().ask<Demo>(PEOPLE);
  return demo!.people.find((person) => person.role === role)!.person.id;
}

const SIGN_IN = `mutation ($personId: ID!) { demoSignIn(input: { personId: $personId }) {
  viewer { person { id } roles { role } } userErrors { code field message } } }`;
const VIEWER = '{ viewer { person { id } roles { role } } }';

interface SignIn {
  demoSignIn: { viewer: { person: { id: string } } | null; userErrors: { code: string }[] };
}

test('there is somebody for every role, and a resident among them', async () => {
  const { demo } = await server.api().ask<Demo>(PEOPLE);
  const roles = new Set(demo!.people.map(({ role }) => role));
  expect(roles).toEqual(new Set(['RESIDENT', 'MODERATOR', 'OFFICIAL', 'ADMINISTRATOR']));
  expect(demo!.people.every(({ note, person }) => note && person.name)).toBe(true);
});

describe('signing in with one click', () => {
  test.each(['RESIDENT', 'MODERATOR', 'OFFICIAL', 'ADMINISTRATOR'])(
    'as %s: the cookie holds, for queries and for sockets, until signing out',
    async (role) => {
      const browser = new Browser(server.url);
      const personId = await demoPerson(role);
      expect(await browser.ask(VIEWER)).toEqual({ viewer: null });
      const { demoSignIn } = await browser.ask<SignIn>(SIGN_IN, { personId });
      expect(demoSignIn).toMatchObject({ userErrors: [], viewer: { person: { id: personId } } });
      expect(await browser.ask(VIEWER)).toMatchObject({ viewer: { person: { id: personId } } });
      const socket = await server.socket({ cookie: browser.cookie });
      expect(await socket.subscribe(VIEWER).next()).toMatchObject({
        viewer: { person: { id: personId } },
      });
      await socket.close();
      const before = browser.cookie;
      await browser.ask('mutation { signOut { userErrors { code } } }');
      expect(await browser.ask(VIEWER)).toEqual({ viewer: null });
      // Ended at the server, not only forgotten by the browser.
      expect(await new Browser(server.url, before).ask(VIEWER)).toEqual({ viewer: null });
      const later = await server.socket({ cookie: before });
      expect(await later.subscribe(VIEWER).next()).toEqual({ viewer: null });
      await later.close();
    },
  );

  test('each sign-in is a session of its own', async () => {
    const personId = await demoPerson('RESIDENT');
    const [one, two] = [new Browser(server.url), new Browser(server.url)];
    await one.ask(SIGN_IN, { personId });
    await two.ask(SIGN_IN, { personId });
    expect(one.cookie).not.toBe(two.cookie);
    await one.ask('mutation { signOut { userErrors { code } } }');
    expect(await two.ask(VIEWER)).toMatchObject({ viewer: { person: { id: personId } } });
  });

  test('the session cookie is out of reach of scripts and of other sites', async () => {
    const browser = new Browser(server.url);
    await browser.ask(SIGN_IN, { personId: await demoPerson('RESIDENT') });
    const set = browser.received.filter((cookie) => cookie.startsWith('gongyi_'));
    expect(set.map((cookie) => cookie.split('=')[0])).toEqual(
      expect.arrayContaining(['gongyi_session', 'gongyi_visitor']),
    );
    for (const cookie of set) expect(cookie).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax/);
  });

  test('a session that somebody planted before is not the one that is signed in', async () => {
    const planted = 'gongyi_session=planted-by-somebody-else';
    const browser = new Browser(server.url, planted);
    await browser.ask(SIGN_IN, { personId: await demoPerson('RESIDENT') });
    expect(browser.cookie).not.toContain('planted');
    expect(await new Browser(server.url, planted).ask(VIEWER)).toEqual({ viewer: null });
  });

  test('a session past its end is nobody’s', async () => {
    const browser = new Browser(server.url);
    await browser.ask(SIGN_IN, { personId: await demoPerson('OFFICIAL') });
    await server.platform.db.query(`UPDATE session SET expires_at = now() - interval '1 second'`);
    expect(await browser.ask(VIEWER)).toEqual({ viewer: null });
  });

  test('only as one of the demo’s people', async () => {
    const neighbour = await buildPerson(server);
    for (const personId of [neighbour.id, 'per_none', '']) {
      const browser = new Browser(server.url);
      const { demoSignIn } = await browser.ask<SignIn>(SIGN_IN, { personId });
      expect(demoSignIn).toMatchObject({
        viewer: null,
        userErrors: [{ code: 'BAD_INPUT', field: ['input', 'personId'] }],
      });
      expect(browser.cookie).not.toContain('gongyi_session');
    }
  });

  test('not over a socket, which cannot set a cookie', async () => {
    const socket = await server.socket();
    const personId = await demoPerson('RESIDENT');
    const { demoSignIn } = await socket.subscribe<SignIn>(SIGN_IN, { personId }).next();
    expect(demoSignIn).toMatchObject({ viewer: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
    await socket.close();
  });
});

test('where the demo is off, nobody is listed and nobody gets in', async () => {
  const personId = await demoPerson('ADMINISTRATOR');
  const real = await startTestServer({ databaseUrl: server.databaseUrl, demo: false });
  const browser = new Browser(real.url);
  expect(await browser.ask('{ demo { people { role } } }')).toEqual({ demo: null });
  const { demoSignIn } = await browser.ask<SignIn>(SIGN_IN, { personId });
  expect(demoSignIn).toMatchObject({ viewer: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
  expect(browser.cookie).not.toContain('gongyi_session');
  await real.stop();
});
