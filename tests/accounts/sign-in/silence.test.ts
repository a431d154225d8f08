import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { background } from '../../../server/foundation/jobs/background.js';
import { openMailbox, tokenIn, type Mailbox } from '../../support/mailbox.js';
import { SignInBrowser } from '../../support/sign-in-browser.js';
import { openGateway, type TestGateway } from '../../support/sms-gateway.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const log: string[] = [];
const logger = () => pino({ level: 'trace' }, { write: (line) => void log.push(line) });
const PASSWORD = 'willow bank 1987';
const EMAIL = 'quiet@example.org';
const PHONE = '+8613933330001';
let mailbox: Mailbox;
let gateway: TestGateway;
const servers: TestServer[] = [];

beforeAll(async () => {
  [mailbox, gateway] = await Promise.all([openMailbox(), openGateway()]);
});

afterAll(async () => {
  for (const server of servers) await server.stop();
  await Promise.all([mailbox.close(), gateway.close()]);
});

async function serve(accounts: object): Promise<TestServer> {
  const server = await startTestServer({ demo: false, log: logger(), accounts });
  servers.push(server);
  return server;
}

/** Of whom and of what no line may tell. */
function expectSilence(...secrets: string[]) {
  for (const secret of [EMAIL, 'quiet@', PHONE, '13933330001', PASSWORD, ...secrets])
    expect(log.join('')).not.toContain(secret);
}

test('the log of all that goes well and wrong tells of nobody and repeats no secret', async () => {
  const server = await serve({
    smtpUrl: mailbox.url,
    mailFrom: 'no-reply@gongyi.test',
    smsUrl: gateway.url,
  });
  const own = new SignInBrowser(server.url);
  await own.post('sign-up', { email: EMAIL, password: PASSWORD });
  const token = tokenIn(await mailbox.next(EMAIL));
  await own.post('confirm-email', { token, password: 'another password' });
  await own.post('confirm-email', { token, password: PASSWORD });
  await own.post('sign-in', { email: EMAIL, password: 'a wrong password' });
  await own.post('sign-in', { email: EMAIL, password: PASSWORD });
  await own.post('sign-up', { email: EMAIL, password: PASSWORD });
  await own.post('code', { phone: PHONE });
  const code = await gateway.nextCode(PHONE);
  await own.post('code/use', { phone: PHONE, code: 'wrong!' });
  await own.post('code/use', { phone: PHONE, code });
  await own.post('link/use', { token: `${token}x` });
  await background(server.platform).settled();
  const session = decodeURIComponent(own.cookies.get('gongyi_session')!);
  expect(log.length).toBeGreaterThan(0);
  expectSilence(token, code, 'wrong!', session, session.split('.')[0]!);
});

test('nor does the log of mail and text messages that nobody takes', async () => {
  log.length = 0;
  const gone = await openMailbox();
  const goneGateway = await openGateway();
  await Promise.all([gone.close(), goneGateway.close()]);
  const server = await serve({
    smtpUrl: gone.url,
    mailFrom: 'no-reply@gongyi.test',
    smsUrl: goneGateway.url,
  });
  const own = new SignInBrowser(server.url);
  for (const [way, body] of [
    ['link', { email: EMAIL }],
    ['code', { phone: PHONE }],
  ] as const)
    expect((await own.post(way, body)).status).toBe(200);
  await background(server.platform).settled();
  expect(log.filter((line) => line.includes('a message was not sent'))).toHaveLength(2);
  expectSilence();
});

test('where nothing can be sent, nothing is offered', async () => {
  const server = await serve({});
  const own = new SignInBrowser(server.url);
  const answers = await Promise.all([
    own.post('link', { email: EMAIL }),
    own.post('sign-up', { email: EMAIL, password: PASSWORD }),
    own.post('forgotten-password', { email: EMAIL }),
    own.post('code', { phone: PHONE }),
    own.post('openid', {}),
  ]);
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
    answers.map(() => [404, 'NOT_OFFERED']),
  );
  const { signInMethods } = await own.ask<{ signInMethods: object }>(
    '{ signInMethods { phone magicLink demo openId { name } passwordRules { shortest longest } } }',
  );
  expect(signInMethods).toEqual({
    phone: false,
    magicLink: false,
    demo: false,
    openId: null,
    passwordRules: { shortest: 10, longest: 128 },
  });
});
