import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openMailbox, tokenIn, type Mailbox } from '../../support/mailbox.js';
import { MovingClock } from '../../support/moving-clock.js';
import { SignInBrowser } from '../../support/sign-in-browser.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const clock = new MovingClock();
const PASSWORD = 'willow bank 1987';
let server: TestServer;
let mailbox: Mailbox;

beforeAll(async () => {
  mailbox = await openMailbox();
  server = await startTestServer({
    demo: false,
    clock,
    accounts: { smtpUrl: mailbox.url, mailFrom: 'no-reply@gongyi.test' },
  });
});

afterAll(async () => {
  await server.stop();
  await mailbox.close();
});

beforeEach(() => server.platform.db.query('DELETE FROM sign_in_throttle'));

const browser = () => new SignInBrowser(server.url);

/** Tries a password; the status, or after how many seconds one may try again. */
async function attempt(email: string, password = 'something else'): Promise<number> {
  const { status, headers, body } = await browser().post('sign-in', { email, password });
  if (status !== 429) return status;
  expect(body.code).toBe('RATE_LIMITED');
  const wait = Number(headers.get('retry-after'));
  expect(body.error).toBe(`Too often. Try again in ${wait} seconds.`);
  return wait;
}

describe('wrong passwords', () => {
  test('five are free; after that each wait is twice the last, up to a quarter of an hour', async () => {
    const email = 'guessed@example.org';
    for (let tries = 0; tries < 5; tries++) expect(await attempt(email)).toBe(401);
    for (const wait of [30, 60, 120, 240, 480, 900, 900]) {
      expect(await attempt(email)).toBe(wait);
      clock.pass(wait - 1);
      expect(await attempt(email)).toBeLessThanOrEqual(1);
      clock.pass(1);
      expect(await attempt(email)).toBe(401);
    }
  });

  test('the right one during a wait gets nobody in, and after it all is forgotten', async () => {
    const email = 'own@example.org';
    await browser().post('sign-up', { email, password: PASSWORD });
    const token = tokenIn(await mailbox.next(email));
    await browser().post('confirm-email', { token, password: PASSWORD });
    for (let tries = 0; tries < 5; tries++) await attempt(email);
    expect(await attempt(email, PASSWORD)).toBe(30);
    clock.pass(30);
    expect(await attempt(email, PASSWORD)).toBe(200);
    expect(await attempt(email)).toBe(401);
  });

  test('sent all at once get no more tries than one after the other', async () => {
    const all = Array.from({ length: 20 }, () => attempt('flooded@example.org'));
    const answers = await Promise.all(all);
    expect(answers.filter((status) => status === 401)).toHaveLength(5);
  });

  test('for many accounts from one address come to an end too', async () => {
    await server.platform.db.query('DELETE FROM sign_in_throttle');
    for (let who = 0; who < 100; who += 10)
      await Promise.all(
        Array.from({ length: 10 }, (_, nth) => attempt(`person${who + nth}@example.org`)),
      );
    expect(await attempt('one-more@example.org')).toBeGreaterThan(800);
    clock.pass(901);
    expect(await attempt('one-more@example.org')).toBe(401);
  });
});

describe('mails', () => {
  const send = async (email: string) => {
    const { status, headers } = await browser().post('link', { email });
    return status === 429 ? Number(headers.get('retry-after')) : status;
  };

  test('go out once a minute and five times an hour to one address', async () => {
    for (let sent = 0; sent < 5; sent++) {
      expect(await send('often@example.org')).toBe(200);
      expect(await send('often@example.org')).toBe(60);
      clock.pass(60);
    }
    expect(await send('often@example.org')).toBe(3_300);
    expect(await send('another@example.org')).toBe(200);
    clock.pass(3_300);
    expect(await send('often@example.org')).toBe(200);
  });

  test('go out thirty times an hour for one asking address', async () => {
    for (let sent = 0; sent < 30; sent++)
      expect(await send(`resident${sent}@example.org`)).toBe(200);
    expect(await send('resident30@example.org')).toBeGreaterThan(3_500);
  });
});

test('whoever is signed out may ask for only so much at all', async () => {
  const limited = await startTestServer({ demo: false, rates: { reads: 100, writes: 1 } });
  const own = new SignInBrowser(limited.url);
  const statuses = [];
  for (let asked = 0; asked < 11; asked++)
    statuses.push((await own.post('link/use', { token: 'x' })).status);
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 410));
  expect(statuses[10]).toBe(429);
  await limited.stop();
});
