import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { canChangeSignIn } from '../../server/features/accounts/contacts/contacts.policy.js';
import { verifiedContacts } from '../../server/features/accounts/verified-contacts.js';
import { buildCookie, buildPerson } from '../support/factories.js';
import { openMailbox, tokenIn, type Mailbox } from '../support/mailbox.js';
import { MovingClock } from '../support/moving-clock.js';
import { SignInBrowser } from '../support/sign-in-browser.js';
import { openGateway, type TestGateway } from '../support/sms-gateway.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const clock = new MovingClock();
let server: TestServer;
let mailbox: Mailbox;
let gateway: TestGateway;

beforeAll(async () => {
  [mailbox, gateway] = await Promise.all([openMailbox(), openGateway()]);
  server = await startTestServer({
    demo: false,
    clock,
    accounts: { smtpUrl: mailbox.url, mailFrom: 'no-reply@gongyi.test', smsUrl: gateway.url },
  });
});

afterAll(async () => {
  await server.stop();
  await Promise.all([mailbox.close(), gateway.close()]);
});

beforeEach(() => server.platform.db.query('DELETE FROM sign_in_throttle'));

const CONTACTS = 'viewer { contacts { email emailVerified phone hasPassword } }';

interface Payload {
  viewer?: { contacts: object } | null;
  userErrors: { code: string; message: string; field: string[] }[];
}

async function change(own: SignInBrowser, name: string, input: object): Promise<Payload> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const shown = name === 'sendContactCode' ? '' : CONTACTS;
  const { payload } = await own.ask<{ payload: Payload }>(
    `mutation ($input: ${type}!) { payload: ${name}(input: $input) { ${shown} userErrors { code message field } } }`,
    { input },
  );
  return payload;
}

/** Somebody who signed in by a link just now. */
async function signedIn(email: string): Promise<SignInBrowser> {
  const own = new SignInBrowser(server.url);
  await own.post('link', { email });
  await own.post('link/use', { token: tokenIn(await mailbox.next(email)) });
  await server.platform.db.query('DELETE FROM sign_in_throttle');
  return own;
}

const codeIn = (text: string) => /\b\d{6}\b/.exec(text)![0];

describe('one’s contacts', () => {
  test('a phone number is added by the code sent to it, and shown in part', async () => {
    const own = await signedIn('phone@example.org');
    const phone = '138 2222 0001';
    expect(await change(own, 'sendContactCode', { phone })).toEqual({ userErrors: [] });
    const code = await gateway.nextCode('+8613822220001');
    const wrong = await change(own, 'changeContact', { phone, code: 'x' });
    expect(wrong.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'code'] }]);
    const { viewer } = await change(own, 'changeContact', { phone, code });
    expect(viewer!.contacts).toEqual({
      email: 'phone@example.org',
      emailVerified: true,
      phone: '+86…0001',
      hasPassword: false,
    });
    const person = (await own.whoAmI())!;
    expect(await verifiedContacts(server.platform.db.manager, person)).toEqual({
      email: 'phone@example.org',
      phone: '+8613822220001',
    });
  });

  test('an address is changed by the code mailed to the new one, and the old one is told', async () => {
    const own = await signedIn('old@example.org');
    await change(own, 'sendContactCode', { email: 'New@example.org' });
    const mail = await mailbox.next('new@example.org');
    expect(mail.subject).toMatch(/^Your code: \d{6}$/);
    const input = { email: 'new@example.org', code: codeIn(mail.text) };
    const { viewer } = await change(own, 'changeContact', input);
    expect(viewer!.contacts).toMatchObject({ email: 'new@example.org', emailVerified: true });
    expect((await mailbox.next('old@example.org')).subject).toBe('Your way to sign in was changed');
    const again = await change(own, 'changeContact', input);
    expect(again.userErrors).toMatchObject([{ code: 'BAD_INPUT' }]);
  });

  test('of another account is told only to who has shown that it is theirs too', async () => {
    await signedIn('other@example.org');
    const own = await signedIn('mine@example.org');
    const sent = await change(own, 'sendContactCode', { email: 'other@example.org' });
    expect(sent.userErrors).toEqual([]);
    const code = codeIn((await mailbox.next('other@example.org')).text);
    const { userErrors } = await change(own, 'changeContact', { email: 'other@example.org', code });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['input', 'email'] }]);
  });

  test('taken by two at once are one’s only', async () => {
    const both = [await signedIn('first@example.org'), await signedIn('second@example.org')];
    const codes: string[] = [];
    for (const own of both) {
      await change(own, 'sendContactCode', { phone: '+8613822220009' });
      codes.push(await gateway.nextCode('+8613822220009'));
      await server.platform.db.query('DELETE FROM sign_in_throttle');
    }
    const answers = await Promise.all(
      both.map((own, which) =>
        change(own, 'changeContact', { phone: '+8613822220009', code: codes[which] }),
      ),
    );
    const refused = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(refused).toEqual(['CONFLICT']);
  });

  test('are added also by who came with a slip and has no account yet', async () => {
    const { id } = await buildPerson(server, {});
    const own = new SignInBrowser(server.url);
    const [name, value] = (await buildCookie(server, id)).split('=', 2) as [string, string];
    own.cookies.set(name, value);
    await change(own, 'sendContactCode', { phone: '+8613822220003' });
    const code = await gateway.nextCode('+8613822220003');
    const { viewer } = await change(own, 'changeContact', { phone: '+8613822220003', code });
    expect(viewer!.contacts).toEqual({
      email: null,
      emailVerified: false,
      phone: '+86…0003',
      hasPassword: false,
    });
    const none = await change(own, 'setPassword', { password: 'willow bank 1987' });
    expect(none.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('are shown to no program', async () => {
    const { api } = await buildPerson(server, {});
    const { errors } = await api.send('{ viewer { contacts { email } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('one’s password', () => {
  test('is set and changed, which ends every other session', async () => {
    const email = 'secret@example.org';
    const other = await signedIn(email);
    const own = await signedIn(email);
    const { viewer } = await change(own, 'setPassword', { password: 'willow bank 1987' });
    expect(viewer!.contacts).toMatchObject({ hasPassword: true });
    expect(await other.whoAmI()).toBeNull();
    expect(await own.whoAmI()).not.toBeNull();
    const input = { email, password: 'willow bank 1987' };
    expect((await other.post('sign-in', input)).body).toEqual({ signedIn: true });
    await change(own, 'setPassword', { password: 'another password' });
    expect((await other.post('sign-in', input)).body.code).toBe('WRONG_PASSWORD');
  });

  test('too short is refused', async () => {
    const own = await signedIn('short@example.org');
    const { userErrors } = await change(own, 'setPassword', { password: 'too short' });
    expect(userErrors).toEqual([
      {
        code: 'BAD_INPUT',
        message: 'This password is too short. Take 10 characters or more.',
        field: ['input', 'password'],
      },
    ]);
  });
});

describe('half an hour after signing in', () => {
  test.each([
    ['sendContactCode', { phone: '+8613822220005' }],
    ['changeContact', { phone: '+8613822220005', code: '123456' }],
    ['setPassword', { password: 'willow bank 1987' }],
  ])('%s asks for another sign-in', async (name, input) => {
    const own = await signedIn(`${name.toLowerCase()}@example.org`);
    clock.pass(30 * 60);
    const { userErrors } = await change(own, name, input);
    expect(userErrors).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
  });

  test.each([
    [29 * 60_000, true],
    [30 * 60_000, false],
  ])('%i ms after, changing is allowed: %j', (since, allowed) => {
    expect(canChangeSignIn(new Date(0), new Date(since)).allowed).toBe(allowed);
    expect(canChangeSignIn(null, new Date(since)).allowed).toBe(false);
  });
});
