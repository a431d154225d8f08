import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMailbox, tokenIn, type Mailbox } from '../../support/mailbox.js';
import { MovingClock } from '../../support/moving-clock.js';
import { SignInBrowser, type SignInAnswer } from '../../support/sign-in-browser.js';
import { openGateway, type TestGateway } from '../../support/sms-gateway.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const clock = new MovingClock();
const PASSWORD = 'willow bank 1987';
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
  const own = browser();
  await own.post('sign-up', { email: 'known@example.org', password: PASSWORD });
  const token = tokenIn(await mailbox.next('known@example.org'));
  await own.post('confirm-email', { token, password: PASSWORD });
  await own.post('code', { phone: '+8613900000001' });
  const code = await gateway.nextCode('+8613900000001');
  await own.post('code/use', { phone: '+8613900000001', code });
  clock.pass(3_601);
});

afterAll(async () => {
  await server.stop();
  await Promise.all([mailbox.close(), gateway.close()]);
});

const browser = () => new SignInBrowser(server.url);

/** Everything an answer tells, but for the moment and the number of the request. */
function told({ status, headers, body }: SignInAnswer) {
  const lines = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  return { status, headers: lines, body };
}

const KNOWN = { email: 'known@example.org', phone: '+8613900000001' };

describe.each([
  ['signing in with a wrong password', 'sign-in', { password: 'something else' }],
  ['making an account', 'sign-up', { password: 'another password' }],
  ['asking for a link', 'link', {}],
  ['asking for a new password', 'forgotten-password', {}],
  ['asking for a code', 'code', {}],
  ['signing in with a wrong code', 'code/use', { code: '12345x' }],
])('%s', (_what, way, others) => {
  // Somebody else for each: what one way was asked may have made an account.
  const UNKNOWN = { email: `nobody-${way}@example.org`.replace('/', '-'), phone: '+8613900000002' };
  const body = (who: typeof KNOWN) => {
    const { email, phone } = who;
    return { ...(way.startsWith('code') ? { phone } : { email }), ...others };
  };

  test('tells nobody whether there is an account', async () => {
    clock.pass(3_601);
    const known = await browser().post(way, body(KNOWN));
    const unknown = await browser().post(way, body(UNKNOWN));
    expect(known.headers.getSetCookie()).toEqual([]);
    expect(told(known)).toEqual(told(unknown));
  });

  test('nor does it when it was asked too often', async () => {
    const ask = async (who: typeof KNOWN) => {
      let last: SignInAnswer;
      do last = await browser().post(way, body(who));
      while (last.status !== 429);
      return last;
    };
    const known = told(await ask(KNOWN));
    const unknown = told(await ask(UNKNOWN));
    expect(known.status).toBe(429);
    expect(known.body.code).toBe('RATE_LIMITED');
    const untimed = ({ headers, body: { code }, status }: ReturnType<typeof told>) => [
      status,
      code,
      headers.map(([name]) => name),
    ];
    expect(untimed(known)).toEqual(untimed(unknown));
  });
});
