import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MovingClock } from '../../support/moving-clock.js';
import { SignInBrowser } from '../../support/sign-in-browser.js';
import { openGateway, type TestGateway } from '../../support/sms-gateway.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const clock = new MovingClock();
let server: TestServer;
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openGateway();
  server = await startTestServer({ demo: false, clock, accounts: { smsUrl: gateway.url } });
});

afterAll(async () => {
  await server.stop();
  await gateway.close();
});

// An hour on, nobody has been sent anything lately.
beforeEach(() => clock.pass(3_601));

const browser = () => new SignInBrowser(server.url);

/** Has a code sent and gives it back. */
async function codeFor(phone: string, own = browser()): Promise<string> {
  const sent = await own.post('code', { phone });
  expect([sent.status, sent.body]).toEqual([200, { signedIn: false }]);
  return gateway.nextCode(phone);
}

/** Signs in with a new code; the browser that did. */
async function signIn(phone: string): Promise<SignInBrowser> {
  const own = browser();
  const { body } = await own.post('code/use', { phone, code: await codeFor(phone, own) });
  expect(body).toEqual({ signedIn: true });
  return own;
}

describe('a code sent to a phone', () => {
  test('signs in, and makes an account for a number that had none', async () => {
    const own = browser();
    const code = await codeFor('+8613800000001', own);
    expect(gateway.messages.at(-1)?.text).toContain(`your code is ${code}`);
    // As people write numbers.
    const used = await own.post('code/use', { phone: '138 0000 0001', code: ` ${code}` });
    expect(used.body).toEqual({ signedIn: true });
    const person = await own.whoAmI();
    expect(person).toMatch(/^per_/);
    clock.pass(61);
    expect(await (await signIn('+8613800000001')).whoAmI()).toBe(person);
  });

  test('is good once, also when it comes twice at the same moment', async () => {
    const phone = '+8613800000002';
    const code = await codeFor(phone);
    const answers = await Promise.all(
      [browser(), browser(), browser()].map((own) => own.post('code/use', { phone, code })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401]);
  });

  test('is void after ten minutes', async () => {
    const phone = '+8613800000003';
    const code = await codeFor(phone);
    clock.pass(601);
    const late = await browser().post('code/use', { phone, code });
    expect([late.status, late.body.code]).toEqual([401, 'WRONG_CODE']);
  });

  test('is void after five wrong tries', async () => {
    const phone = '+8613800000004';
    const code = await codeFor(phone);
    const wrong = code === '000000' ? '111111' : '000000';
    for (let tries = 0; tries < 5; tries++) {
      const { status } = await browser().post('code/use', { phone, code: wrong });
      expect(status).toBe(401);
      // Past the waits, which have a test of their own.
      await server.platform.db.query('DELETE FROM sign_in_throttle');
    }
    const right = await browser().post('code/use', { phone, code });
    expect([right.status, right.body.code]).toEqual([401, 'WRONG_CODE']);
  });

  test('is kept as a hash only, and so is the number it went to', async () => {
    const phone = '+8613800000005';
    const code = await codeFor(phone);
    const kept: object[] = await server.platform.db.query(
      `SELECT to_jsonb(c)::text AS row FROM one_time_code c
       UNION ALL SELECT to_jsonb(t)::text FROM sign_in_throttle t
       UNION ALL SELECT to_jsonb(v)::text FROM verification v`,
    );
    expect(kept.length).toBeGreaterThan(2);
    expect(JSON.stringify(kept)).not.toContain(code);
    expect(JSON.stringify(kept)).not.toContain('13800000005');
  });

  test.each(['12345', 'willow', '+0123456789', '1380000000', '+86 138 0000 0000 0000 0000'])(
    'is not sent to %j, which is no number',
    async (phone) => {
      const { status, body } = await browser().post('code', { phone });
      expect([status, body.code]).toEqual([400, 'BAD_INPUT']);
      expect(body.error).toMatch(/^This is no phone number\. Write all its digits/);
    },
  );
});

describe('a number that nobody has signed in with for half a year', () => {
  const days = (count: number) => clock.pass(count * 86_400);

  test('opens its account before that', async () => {
    const person = await (await signIn('+8613800000010')).whoAmI();
    days(179);
    expect(await (await signIn('+8613800000010')).whoAmI()).toBe(person);
  });

  test('asks for another proof, and starts anew for whoever has it now', async () => {
    const phone = '+8613800000011';
    const person = await (await signIn(phone)).whoAmI();
    days(181);
    const own = browser();
    const code = await codeFor(phone, own);
    const stranger = await own.post('code/use', { phone, code: '000000' });
    expect(stranger.body.code).toBe('WRONG_CODE');
    const asked = await own.post('code/use', { phone, code });
    expect([asked.status, asked.body.code]).toEqual([403, 'PROOF_NEEDED']);
    expect(await own.whoAmI()).toBeNull();
    const anew = await own.post('code/use', { phone, code, startAnew: true });
    expect(anew.body).toEqual({ signedIn: true });
    const other = await own.whoAmI();
    expect(other).toMatch(/^per_/);
    expect(other).not.toBe(person);
    clock.pass(61);
    expect(await (await signIn(phone)).whoAmI()).toBe(other);
  });

  test('doesn’t take a number from anybody without its code', async () => {
    const phone = '+8613800000012';
    const person = await (await signIn(phone)).whoAmI();
    days(181);
    await codeFor(phone);
    const { body } = await browser().post('code/use', { phone, code: '000000', startAnew: true });
    expect(body.code).toBe('WRONG_CODE');
    const rows: unknown[] = await server.platform.db.query(
      'SELECT id FROM account_user WHERE phone_number = $1',
      [phone],
    );
    expect(rows).toEqual([{ id: person }]);
  });
});
