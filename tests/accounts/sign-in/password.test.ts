import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { background } from '../../../server/foundation/jobs/background.js';
import { openMailbox, tokenIn, type Mailbox } from '../../support/mailbox.js';
import { SignInBrowser } from '../../support/sign-in-browser.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

let server: TestServer;
let mailbox: Mailbox;

beforeAll(async () => {
  mailbox = await openMailbox();
  server = await startTestServer({
    demo: false,
    accounts: { smtpUrl: mailbox.url, mailFrom: 'no-reply@gongyi.test' },
  });
});

afterAll(async () => {
  await server.stop();
  await mailbox.close();
});

const browser = () => new SignInBrowser(server.url);
const PASSWORD = 'willow bank 1987';

/** An account with a confirmed address, and the browser that made it. */
async function signUp(email: string, password = PASSWORD) {
  const own = browser();
  await own.post('sign-up', { email, password });
  const token = tokenIn(await mailbox.next(email));
  const confirmed = await own.post('confirm-email', { token, password });
  expect(confirmed.body).toEqual({ signedIn: true });
  return own;
}

describe('an account with an address and a password', () => {
  test('counts once its address is confirmed, and then opens with the password', async () => {
    const own = browser();
    const made = await own.post('sign-up', { email: 'Mei@Example.org ', password: PASSWORD });
    expect([made.status, made.body]).toEqual([200, { signedIn: false }]);
    const mail = await mailbox.next('mei@example.org');
    expect(mail.subject).toBe('Confirm your address');

    const early = await own.post('sign-in', { email: 'mei@example.org', password: PASSWORD });
    expect([early.status, early.body.code]).toEqual([403, 'EMAIL_NOT_CONFIRMED']);
    const token = tokenIn(mail);
    const guessed = await own.post('confirm-email', { token, password: 'something else' });
    expect([guessed.status, guessed.body.code]).toEqual([401, 'WRONG_PASSWORD']);
    expect(await own.whoAmI()).toBeNull();
    // Nor has it confirmed the address.
    const still = await own.post('sign-in', { email: 'mei@example.org', password: PASSWORD });
    expect(still.body.code).toBe('EMAIL_NOT_CONFIRMED');

    const confirmed = await own.post('confirm-email', { token, password: PASSWORD });
    expect(confirmed.body).toEqual({ signedIn: true });
    const person = await own.whoAmI();
    expect(person).toMatch(/^per_/);

    const other = browser();
    const again = await other.post('sign-in', { email: 'MEI@example.org', password: PASSWORD });
    expect(again.body).toEqual({ signedIn: true });
    expect(await other.whoAmI()).toBe(person);
  });

  test('gives a cookie that scripts and other sites can’t use, new at each sign-in', async () => {
    const own = await signUp('cookie@example.org');
    const before = own.cookies.get('gongyi_session');
    const input = { email: 'cookie@example.org', password: PASSWORD };
    const { headers } = await own.post('sign-in', input);
    const set = headers.getSetCookie().find((cookie) => cookie.startsWith('gongyi_session='))!;
    expect(set).toMatch(/; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const after = own.cookies.get('gongyi_session');
    expect(after).not.toBe(before);

    own.cookies.set('gongyi_session', before!);
    expect(await own.whoAmI()).toBeNull();
    own.cookies.set('gongyi_session', `chosen-by-somebody.${after!.split('.')[1]}`);
    await own.post('sign-in', input);
    expect(own.cookies.get('gongyi_session')).not.toContain('chosen-by-somebody');
    expect(await own.whoAmI()).not.toBeNull();
  });

  test('on a shared device its session goes with the browser, and after two hours at the latest', async () => {
    const own = await signUp('shared@example.org');
    const input = { email: 'shared@example.org', password: PASSWORD, sharedDevice: true };
    const { headers } = await own.post('sign-in', input);
    const set = headers.getSetCookie().find((cookie) => cookie.startsWith('gongyi_session='))!;
    expect(set).not.toMatch(/expires|max-age/i);
    const sessions: unknown[] = await server.platform.db.query(
      'SELECT expires_at - now() <= $1::interval AS soon FROM session WHERE person_id = $2',
      ['2 hours', await own.whoAmI()],
    );
    expect(sessions).toEqual([{ soon: true }]);
  });
});

describe('a forgotten password', () => {
  test('is chosen anew by a mailed link, once, which ends every session', async () => {
    const own = await signUp('forgot@example.org');
    await forgive();
    await browser().post('forgotten-password', { email: 'forgot@example.org' });
    const mail = await mailbox.next('forgot@example.org');
    expect(mail.subject).toBe('Choose a new password');
    const token = tokenIn(mail);
    const short = await browser().post('new-password', { token, password: 'short' });
    expect([short.status, short.body.error]).toEqual([
      400,
      'This password is too short. Take 10 characters or more.',
    ]);
    const set = await browser().post('new-password', { token, password: 'a new password' });
    expect([set.status, set.body]).toEqual([200, { signedIn: false }]);
    expect(await own.whoAmI()).toBeNull();

    const spent = await browser().post('new-password', { token, password: 'another password' });
    expect([spent.status, spent.body.code]).toEqual([410, 'LINK_SPENT']);
    const old = await own.post('sign-in', { email: 'forgot@example.org', password: PASSWORD });
    expect(old.body.code).toBe('WRONG_PASSWORD');
    const email = 'forgot@example.org';
    const fresh = await own.post('sign-in', { email, password: 'a new password' });
    expect(fresh.body).toEqual({ signedIn: true });
  });
});

describe('a taken address', () => {
  test('is told only to whoever reads its mail, and nothing changes', async () => {
    await signUp('taken@example.org');
    await forgive();
    const stranger = browser();
    const made = await stranger.post('sign-up', {
      email: 'taken@example.org',
      password: 'mine now!!',
    });
    expect([made.status, made.body]).toEqual([200, { signedIn: false }]);
    expect((await mailbox.next('taken@example.org')).subject).toBe('You have an account already');
    const tried = await stranger.post('sign-in', {
      email: 'taken@example.org',
      password: 'mine now!!',
    });
    expect(tried.body.code).toBe('WRONG_PASSWORD');
  });
});

/** As if the last mail had been sent long ago. */
async function forgive() {
  await background(server.platform).settled();
  await server.platform.db.query('DELETE FROM sign_in_throttle');
}
