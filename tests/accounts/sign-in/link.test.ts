import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetOldSignIns } from '../../../server/features/accounts/sign-in/forget-old-sign-ins.js';
import { linkIn, openMailbox, tokenIn, type Mailbox } from '../../support/mailbox.js';
import { MovingClock } from '../../support/moving-clock.js';
import { SignInBrowser } from '../../support/sign-in-browser.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const clock = new MovingClock();
let server: TestServer;
let mailbox: Mailbox;

beforeAll(async () => {
  mailbox = await openMailbox();
  server = await startTestServer({
    demo: false,
    clock,
    accounts: { smtpUrl: mailbox.url, mailFrom: 'Gongyi <no-reply@gongyi.test>' },
  });
});

afterAll(async () => {
  await server.stop();
  await mailbox.close();
});

const browser = (locale?: string) => new SignInBrowser(server.url, locale);

async function linkFor(email: string, own = browser()) {
  const sent = await own.post('link', { email });
  expect([sent.status, sent.body]).toEqual([200, { signedIn: false }]);
  return mailbox.next(email);
}

describe('a link sent by mail', () => {
  test('signs in once, and makes an account for an address that had none', async () => {
    const mail = await linkFor('lan@example.org');
    expect(mail.raw).toContain('From: Gongyi <no-reply@gongyi.test>');
    expect(mail.subject).toBe('Your link to sign in');
    expect(mail.text).toContain('It works once, within 10 minutes.');
    const link = linkIn(mail);
    // Nothing that a server or a program that looks at links beforehand would see.
    expect(`${link.origin}${link.pathname}${link.search}`).toBe(`${server.url}/sign-in/verify`);

    const own = browser();
    const used = await own.post('link/use', { token: tokenIn(mail) });
    expect(used.body).toEqual({ signedIn: true });
    const person = await own.whoAmI();
    expect(person).toMatch(/^per_/);
    const again = await browser().post('link/use', { token: tokenIn(mail) });
    expect([again.status, again.body.code]).toEqual([410, 'LINK_SPENT']);

    clock.pass(61);
    const later = browser();
    await later.post('link/use', { token: tokenIn(await linkFor('lan@example.org')) });
    expect(await later.whoAmI()).toBe(person);
  });

  test('is written in the language of the page, as text and with a button', async () => {
    const mail = await linkFor('yu@example.org', browser('zh-Hans'));
    expect(mail.subject).toBe('你的登录链接');
    expect(mail.text).toContain('链接只能用一次，10 分钟内有效。');
    expect(mail.raw).toMatch(/Content-Type: text\/html; charset=utf-8/);
  });

  test('is void after ten minutes', async () => {
    const mail = await linkFor('late@example.org');
    await server.platform.db.query(
      "UPDATE verification SET expires_at = expires_at - interval '10 minutes 1 second'",
    );
    const { status, body } = await browser().post('link/use', { token: tokenIn(mail) });
    expect([status, body.code]).toEqual([410, 'LINK_SPENT']);
    expect(await browser().post('link/use', { token: 'made-up' })).toMatchObject({ status: 410 });
  });

  test('is forgotten once it is void, and the address it went to with it', async () => {
    await linkFor('forgotten@example.org');
    const kept = () =>
      server.platform.db.query<unknown[]>(
        "SELECT 1 FROM verification WHERE value LIKE '%forgotten@example.org%'",
      );
    await forgetOldSignIns(server.platform);
    expect(await kept()).toHaveLength(1);
    clock.pass(601);
    await forgetOldSignIns(server.platform);
    expect(await kept()).toEqual([]);
  });

  test('takes an account from whoever chose its password for another’s address', async () => {
    const squatter = browser();
    const email = 'owner@example.org';
    await squatter.post('sign-up', { email, password: 'a stranger’s password' });
    await mailbox.next(email);
    clock.pass(61);
    const owner = browser();
    await owner.post('link/use', { token: tokenIn(await linkFor(email)) });
    expect(await owner.whoAmI()).toMatch(/^per_/);
    const tried = await squatter.post('sign-in', { email, password: 'a stranger’s password' });
    expect(tried.body.code).toBe('WRONG_PASSWORD');
  });

  test.each(['lan', 'lan@', '@example.org', 'lan@example', 'x@none.invalid', ''])(
    'is not sent to %j, which is no address',
    async (email) => {
      const { status, body } = await browser().post('link', { email });
      expect([status, body]).toEqual([
        400,
        {
          code: 'BAD_INPUT',
          error: 'This is no e-mail address. Write it like name@example.org.',
        },
      ]);
    },
  );
});

describe('what is asked for', () => {
  test.each([
    ['a field too many', { email: 'a@b.org', callbackURL: 'https://evil.example' }, 400],
    ['a field too few', {}, 400],
    ['another type', { email: { $ne: null } }, 400],
    ['a list', [], 400],
  ])('with %s is refused and names what to mend', async (_what, body, status) => {
    const answer = await browser().post('link', body);
    expect([answer.status, answer.body.code]).toEqual([status, 'BAD_INPUT']);
    expect(answer.body.error).toMatch(/^This can’t be read: look at “/);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
    ['a sister of our host', { 'sec-fetch-site': 'same-site' }],
  ])('from %s is refused', async (_where, headers) => {
    const { status, body } = await browser().post('link', { email: 'a@b.org' }, headers);
    expect([status, body.code]).toEqual([403, 'FOREIGN_ORIGIN']);
  });

  test('as a form, which other sites can send unasked, is refused', async () => {
    const answer = await browser().fetch('/auth/link', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'email=a%40b.org',
    });
    expect(answer.status).toBe(400);
  });

  test.each([
    'sign-in/email',
    'sign-up/email',
    'get-session',
    'list-sessions',
    'update-user',
    'change-email',
    'sign-in/social',
    'phone-number/verify',
    'magic-link/verify?token=x',
    'verify-email?token=x',
    'reset-password/x?callbackURL=/',
    'error',
    'ok',
  ])('of the library itself, such as %s, isn’t there', async (path) => {
    const read = await browser().fetch(`/auth/${path}`, { headers: { accept: 'text/html' } });
    expect(read.status).toBe(404);
    const posted = await browser().fetch(`/auth/${path}`, { method: 'POST', body: '{}' });
    expect([404, 415]).toContain(posted.status);
  });
});
