import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { signedIn } from '../../server/features/accounts/accounts.hooks.js';
import { Role } from '../../server/foundation/viewer.js';
import { describeInChromium } from '../support/chromium.js';
import { buildDecision, buildPerson, buildScene, type Scene } from '../support/factories.js';
import { linkIn, openMailbox, type Mailbox } from '../support/mailbox.js';
import { openIdProvider, type TestProvider } from '../support/open-id-provider.js';
import { SignInBrowser } from '../support/sign-in-browser.js';
import { openGateway, type TestGateway } from '../support/sms-gateway.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { eventually } from './support/eventually.js';
import { tabTo } from './support/keyboard.js';
import { Stage } from './support/stage.js';

await describeInChromium('signing in with an account of one’s own', () => {
  let server: TestServer;
  let mailbox: Mailbox;
  let gateway: TestGateway;
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    [mailbox, gateway] = await Promise.all([openMailbox(), openGateway()]);
    const accounts = {
      smtpUrl: mailbox.url,
      mailFrom: 'no-reply@gongyi.test',
      smsUrl: gateway.url,
    };
    server = await startTestServer({ demo: false, accounts });
    stage = await Stage.open(server);
    scene = await buildScene(server);
    const decision = await buildDecision(scene);
    // Everybody who signs in turns out to be a resident with a vote.
    signedIn.register(server.platform, async ({ client }, { personId }) => {
      await client.query(
        `WITH entry AS (INSERT INTO register_entry (community_id, person_id) VALUES ($1, $2) ON CONFLICT DO NOTHING)
         INSERT INTO roll_entry (decision_id, person_id) VALUES ($3, $2) ON CONFLICT DO NOTHING`,
        [scene.community.id, personId, decision.id],
      );
    });
  });
  afterEach(() => stage.tidy());
  afterAll(async () => {
    await stage.close();
    await Promise.all([mailbox.close(), gateway.close()]);
  });

  /** From the board, half filled in, to the sign-in page. */
  async function fromBoard(options = {}): Promise<Page> {
    const page = await stage.tab(`/boards/${scene.board.id}`, options);
    await page.getByRole('checkbox', { name: /^Proposal 2/ }).check();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    return page;
  }

  /** Back on the board, signed in, with the ballot as it was. */
  async function backOnBoard(page: Page) {
    await page.getByRole('button', { name: /account menu$/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/boards/${scene.board.id}`);
    expect(await page.getByRole('checkbox', { name: /^Proposal 2/ }).isChecked()).toBe(true);
  }

  const who = (page: Page) => page.getByLabel('Phone number or e-mail address');

  describe('from a board with a ballot half filled in, and back to it', () => {
    test('by a code on a phone of 360 px', async () => {
      const page = await fromBoard({ width: 360, touch: true });
      await who(page).fill('138 1111 0001');
      await page.getByRole('button', { name: 'Go on' }).click();
      const code = page.getByRole('textbox', { name: 'Code' });
      await code.waitFor();
      expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
      expect(await code.getAttribute('inputmode')).toBe('numeric');
      await code.fill('12345');
      await page.getByRole('button', { name: 'Sign in', exact: true }).last().click();
      await page.getByRole('alert').getByText('This code is wrong or no longer good.').waitFor();
      await code.fill(await gateway.nextCode('+8613811110001'));
      await page.getByRole('button', { name: 'Sign in', exact: true }).last().click();
      await backOnBoard(page);
    });

    test('by a mailed link, which opens in a tab of its own', async () => {
      const page = await fromBoard();
      await who(page).fill('tab@example.org');
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByRole('button', { name: 'Send me a link by mail' }).click();
      await page.getByRole('heading', { level: 1, name: 'Look into your mail' }).waitFor();
      const link = linkIn(await mailbox.next('tab@example.org'));
      const other = await page.context().newPage();
      await other.goto(link.href);
      await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
      await other.getByRole('button', { name: /account menu$/ }).waitFor();
      expect(new URL(other.url()).pathname).toBe(`/boards/${scene.board.id}`);
      // The first tab goes on by itself.
      await backOnBoard(page);
    });

    test('with a new account and its password, by the keyboard alone', async () => {
      const page = await fromBoard();
      await tabTo(page, who(page));
      await page.keyboard.type('keys@example.org');
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { name: 'Sign in as keys@example.org' });
      await eventually(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);
      await tabTo(page, page.getByLabel('Password', { exact: true }));
      await page.keyboard.type('willow bank 1987');
      await tabTo(page, page.getByRole('button', { name: 'Make an account with this password' }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Look into your mail' }).waitFor();
      await page.goto(linkIn(await mailbox.next('keys@example.org')).href);
      await tabTo(page, page.getByLabel('Password', { exact: true }));
      await page.keyboard.type('willow bank 1987');
      await page.keyboard.press('Enter');
      await backOnBoard(page);
    });
  });

  test('on a shared device: gone when the browser is closed', async () => {
    const page = await fromBoard();
    await page.getByLabel('Others use this device too').check();
    await who(page).fill('+8613811110002');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('Code').fill(await gateway.nextCode('+8613811110002'));
    await page.getByRole('button', { name: 'Sign in', exact: true }).last().click();
    await backOnBoard(page);
    const cookies = await page.context().cookies();
    const session = cookies.find(({ name }) => name.endsWith('gongyi_session'));
    expect(session).toMatchObject({ expires: -1, httpOnly: true, sameSite: 'Lax' });
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).not.toMatch(/1381111|per_|signIn/);
  });

  test('a phone number is added to an account afterwards', async () => {
    const page = await fromBoard();
    await who(page).fill('later@example.org');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Send me a link by mail' }).click();
    await page.goto(linkIn(await mailbox.next('later@example.org')).href);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await backOnBoard(page);
    await page.goto('/me/sign-in');
    await page.getByText('later@example.org').waitFor();
    await page.getByRole('button', { name: 'Add a phone number' }).click();
    await page.getByRole('textbox', { name: 'Phone number' }).fill('13811110008');
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await page.getByLabel('Code').fill(await gateway.nextCode('+8613811110008'));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('+86…0008').waitFor();
  });

  test('with a slip of paper that a facilitator made', async () => {
    const [communityId, displayName] = [scene.community.id, { en: 'Old Mrs Zhao' }];
    await buildPerson(server, { residentOf: communityId, displayName });
    const helper = { en: 'Mr Qian' };
    const role = { residentOf: communityId, communityId, role: Role.MODERATOR };
    await buildPerson(server, { ...role, displayName: helper });
    const desk = await stage.tab(`/communities/${communityId}/people`, { as: scene.facilitator });
    const slipFor = (name: string) =>
      desk.getByRole('link', { name: `Make a sign-in slip for ${name}` });
    await desk.getByRole('button', { name: 'Mr Qian moved away' }).waitFor();
    // Whoever holds a role would give it away with the slip.
    expect(await slipFor('Mr Qian').count()).toBe(0);
    await slipFor('Old Mrs Zhao').click();
    await desk.getByText(/^For Old Mrs Zhao\./).waitFor();
    await desk.getByRole('button', { name: 'Make a slip' }).click();
    const code = (await desk.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent())!;
    const page = await fromBoard();
    await page.getByRole('button', { name: 'I have a slip of paper' }).click();
    await page.getByLabel('Code on the slip').fill(code);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await backOnBoard(page);
  });

  test('a forgotten password is chosen anew', async () => {
    const page = await fromBoard();
    const email = 'lost@example.org';
    await page.evaluate(
      (body) =>
        fetch('/auth/sign-up', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }).then(({ ok }) => ok),
      { email, password: 'willow bank 1987' },
    );
    await mailbox.next(email);
    await server.platform.db.query('DELETE FROM sign_in_throttle');
    await who(page).fill(email);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'I forgot my password' }).click();
    await page.goto(linkIn(await mailbox.next(email)).href);
    await page.getByLabel('New password').fill('short');
    await page.getByRole('button', { name: 'Keep this password' }).click();
    await page.getByText('This password is too short. Take 10 characters or more.').waitFor();
    await page.getByLabel('New password').fill('another password');
    await page.getByRole('button', { name: 'Keep this password' }).click();
    await page.getByText('Your new password holds from now on.').waitFor();
  });
});

await describeInChromium('signing in to a demo', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  test('shows the code on the page instead of sending it', async () => {
    const page = await stage.tab('/');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('link', { name: 'With my own account' }).click();
    await page.getByLabel('Phone number or e-mail address').fill('13811110003');
    await page.getByRole('button', { name: 'Go on' }).click();
    const message = page.getByText(/your code is \d{6}/);
    await message.waitFor();
    const [code] = /\d{6}/.exec((await message.textContent())!)!;
    await page.getByLabel('Code').fill(code);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: /account menu$/ }).waitFor();

    await page.goto('/outbox');
    await page.getByText('Text message to +86…0003').waitFor();
  });
});

await describeInChromium('signing in with another service', () => {
  let provider: TestProvider;
  let stage: Stage;

  beforeAll(async () => {
    provider = await openIdProvider();
    const { issuer, clientId, clientSecret } = provider;
    const openId = { issuer, clientId, clientSecret, name: 'Willow Bank ID' };
    const server = await startTestServer({ demo: false, accounts: { openId } });
    provider.admit(server.url);
    stage = await Stage.open(server);
  });
  afterEach(() => stage.tidy());
  afterAll(async () => {
    await stage.close();
    await provider.close();
  });

  /** To the provider and back as somebody it knows by this name. */
  async function signInAs(name: string, to = '/help/voting', shared = false): Promise<Page> {
    const page = await stage.tab(`/sign-in?to=${encodeURIComponent(to)}`);
    if (shared) await page.getByLabel('Others use this device too').check();
    await page.getByRole('button', { name: 'Sign in with Willow Bank ID' }).click();
    await page.locator('input[name=login]').fill(name);
    await page.locator('input[name=password]').fill('whatever');
    await page.locator('button[type=submit]').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    return page;
  }

  async function whoIs(page: Page): Promise<string> {
    await page.getByRole('button', { name: /account menu$/ }).waitFor();
    return page.evaluate(async () => {
      const body = JSON.stringify({ query: '{ viewer { person { id } } }' });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body });
      const { data } = (await answer.json()) as { data: { viewer: { person: { id: string } } } };
      return data.viewer.person.id;
    });
  }

  const account = (id: string): Promise<object[]> =>
    stage.server.platform.db.query(
      `SELECT u.name, u.image, u.email, u.email_verified, m.access_token, m.refresh_token, m.id_token
       FROM account_user u JOIN sign_in_method m ON m.user_id = u.id WHERE u.id = $1`,
      [id],
    );

  test('leads back to where one was, to the same account each time, and keeps none of its keys', async () => {
    const page = await signInAs('lan');
    const person = await whoIs(page);
    expect(new URL(page.url()).pathname).toBe('/help/voting');
    expect(await whoIs(await signInAs('lan'))).toBe(person);
    expect(await account(person)).toEqual([
      {
        name: '',
        image: null,
        email: 'lan@example.org',
        email_verified: true,
        access_token: null,
        refresh_token: null,
        id_token: null,
      },
    ]);
  });

  test('on a shared device is over when the browser is closed', async () => {
    const page = await signInAs('lan', '/help/voting', true);
    await whoIs(page);
    const cookies = await page.context().cookies(stage.server.url);
    const session = cookies.find(({ name }) => name.endsWith('gongyi_session'));
    expect(session).toMatchObject({ expires: -1 });
  });

  test('doesn’t take an address from anybody that it hasn’t checked', async () => {
    const person = await whoIs(await signInAs('mei.unproven'));
    expect(await account(person)).toMatchObject([{ email_verified: false }]);
    expect(JSON.stringify(await account(person))).not.toContain('mei.unproven');
  });

  test('asks with PKCE, state and nonce, each time anew', async () => {
    const ways = await Promise.all(
      [1, 2].map(async () => {
        const { body } = await new SignInBrowser(stage.server.url).post('openid', {});
        return new URL(body.url!).searchParams;
      }),
    );
    for (const asked of ways) expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const [one, other] = ways.map((asked) => asked.get(name));
      expect(one).toMatch(/^[\w-]{32,}$/);
      expect(other).not.toBe(one);
    }
  });

  test('lets nobody in by an answer that another browser asked for, or that nobody asked for', async () => {
    const page = await stage.tab('/sign-in');
    const own = new SignInBrowser(stage.server.url);
    const { body } = await own.post('openid', {});
    const state = new URL(body.url!).searchParams.get('state')!;
    for (const query of [
      `?code=x&state=${state}`,
      '?code=x&state=made-up',
      '?code=x',
      '?error=no',
      '',
    ]) {
      await page.goto(`/auth/callback/openid${query}`);
      await page.getByText('The other service didn’t tell us who you are.').waitFor();
      expect(new URL(page.url()).pathname).toBe('/sign-in');
    }
  });

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'doesn’t lead on to %s',
    async (returnTo) => {
      const { status, body } = await new SignInBrowser(stage.server.url).post('openid', {
        returnTo,
      });
      expect([status, body.code]).toEqual([400, 'BAD_INPUT']);
    },
  );

  test('a page that asks to be led elsewhere leads to the first page instead', async () => {
    const page = await signInAs('lan', '//evil.example/');
    await whoIs(page);
    expect(page.url()).toBe(`${stage.server.url}/`);
  });
});
