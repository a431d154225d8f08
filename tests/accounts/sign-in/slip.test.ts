import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { canIssueSlip } from '../../../server/features/communities/sign-in-slips/sign-in-slips.policy.js';
import { forgetOldSignIns } from '../../../server/features/accounts/sign-in/forget-old-sign-ins.js';
import { background } from '../../../server/foundation/jobs/background.js';
import { Role, visitor, type Viewer } from '../../../server/foundation/viewer.js';
import {
  buildCookie,
  buildPerson,
  buildScene,
  type Actor,
  type Scene,
} from '../../support/factories.js';
import { openMailbox, tokenIn, type Mailbox } from '../../support/mailbox.js';
import { MovingClock } from '../../support/moving-clock.js';
import { SignInBrowser } from '../../support/sign-in-browser.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const clock = new MovingClock();
let server: TestServer;
let mailbox: Mailbox;
let scene: Scene;

beforeAll(async () => {
  mailbox = await openMailbox();
  server = await startTestServer({
    demo: false,
    clock,
    accounts: { smtpUrl: mailbox.url, mailFrom: 'no-reply@gongyi.test' },
  });
  scene = await buildScene(server);
});

afterAll(async () => {
  await server.stop();
  await mailbox.close();
});

beforeEach(() => server.platform.db.query('DELETE FROM sign_in_throttle'));

const browser = () => new SignInBrowser(server.url);

interface Payload {
  code: string | null;
  expiresAt: string | null;
  userErrors: { code: string; message: string }[];
}

/** Makes a slip as somebody does it in their browser. */
async function issue(by: Actor, personId: string, communityId = scene.community.id) {
  const own = browser();
  const [name, value] = (await buildCookie(server, by.id)).split('=', 2) as [string, string];
  own.cookies.set(name, value);
  const { payload } = await own.ask<{ payload: Payload }>(
    `mutation ($input: IssueSignInSlipInput!) {
      payload: issueSignInSlip(input: $input) { code expiresAt userErrors { code message } } }`,
    { input: { communityId, personId } },
  );
  return payload;
}

const use = (code: string, own = browser()) => own.post('slip', { code });

describe('a slip of paper', () => {
  test('signs a resident in once, however its code is typed', async () => {
    const [resident] = scene.people;
    const { code, userErrors } = await issue(scene.facilitator, resident!.id);
    expect(userErrors).toEqual([]);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const own = browser();
    const typed = code!.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect((await use(typed, own)).body).toEqual({ signedIn: true });
    expect(await own.whoAmI()).toBe(resident!.id);
    const again = await use(code!);
    expect([again.status, again.body.code]).toEqual([401, 'WRONG_CODE']);
  });

  test('stands in the audit log, made and used, without its code', async () => {
    const [, resident] = scene.people;
    const { code } = await issue(scene.facilitator, resident!.id);
    await use(code!);
    const entries: object[] = await server.platform.db.query(
      `SELECT kind, actor_id, community_id FROM audit_log WHERE subject_id = $1 ORDER BY seq`,
      [resident!.id],
    );
    expect(entries).toEqual([
      {
        kind: 'SIGN_IN_SLIP_ISSUED',
        actor_id: scene.facilitator.id,
        community_id: scene.community.id,
      },
      { kind: 'SIGN_IN_SLIP_USED', actor_id: resident!.id, community_id: null },
    ]);
    const kept: object[] = await server.platform.db.query(
      `SELECT to_jsonb(s)::text FROM sign_in_slip s UNION ALL SELECT to_jsonb(a)::text FROM audit_log a`,
    );
    expect(JSON.stringify(kept)).not.toContain(code);
  });

  test('is void after a day, and once another is made', async () => {
    const [resident] = scene.people;
    const first = await issue(scene.facilitator, resident!.id);
    const second = await issue(scene.facilitator, resident!.id);
    expect((await use(first.code!)).status).toBe(401);
    clock.pass(24 * 3_600);
    expect((await use(second.code!)).status).toBe(401);
    await issue(scene.facilitator, resident!.id);
    clock.pass(25 * 3_600);
    await forgetOldSignIns(server.platform);
    expect(await server.platform.db.query('SELECT 1 FROM sign_in_slip')).toEqual([]);
  });

  test('is worth nothing once its person holds a role', async () => {
    const resident = await buildPerson(server, { residentOf: scene.community.id });
    const { code } = await issue(scene.facilitator, resident.id);
    await server.platform.db.query(
      `INSERT INTO role_grant (id, person_id, role, community_id) VALUES ('rol_of_a_test', $1, 'MODERATOR', $2)`,
      [resident.id, scene.community.id],
    );
    expect((await use(code!)).body.code).toBe('WRONG_CODE');
  });

  test('is told to whoever can be reached', async () => {
    const own = browser();
    await own.post('link', { email: 'told@example.org' });
    await own.post('link/use', { token: tokenIn(await mailbox.next('told@example.org')) });
    const personId = (await own.whoAmI())!;
    await server.platform.db.query(
      'INSERT INTO register_entry (community_id, person_id) VALUES ($1, $2)',
      [scene.community.id, personId],
    );
    await issue(scene.facilitator, personId);
    const mail = await mailbox.next('told@example.org');
    expect(mail.subject).toBe('A slip to sign in with was made for you');
    await background(server.platform).settled();
  });

  test('is made for nobody who lives elsewhere, and twenty times a day', async () => {
    const stranger = await buildPerson(server, {});
    const { userErrors } = await issue(scene.facilitator, stranger.id);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    for (let made = 0; made < 20; made++)
      expect((await issue(scene.facilitator, scene.people[0]!.id)).userErrors).toEqual([]);
    const more = await issue(scene.facilitator, scene.people[0]!.id);
    expect(more.userErrors).toMatchObject([{ code: 'RATE_LIMITED' }]);
  });

  test('is made by no program, whatever its token may do', async () => {
    const input = { communityId: scene.community.id, personId: scene.people[0]!.id };
    const { errors } = await scene.facilitator.api.send(
      `mutation ($input: IssueSignInSlipInput!) { issueSignInSlip(input: $input) { code } }`,
      { input },
    );
    expect(errors).toHaveLength(1);
  });

  test('guessed is as wrong as a code, and soon refused', async () => {
    const tries = [];
    for (let tried = 0; tried < 6; tried++) tries.push((await use('AAAA-BBBB-CCCC')).status);
    expect(tries).toEqual([401, 401, 401, 401, 401, 429]);
  });
});

test('the register says for whom one can be made', async () => {
  const moderator = await buildPerson(server, {
    residentOf: scene.community.id,
    role: Role.MODERATOR,
    communityId: scene.community.id,
  });
  const { community } = await scene.facilitator.api.ask<{
    community: {
      register: {
        entries: {
          nodes: {
            person: { id: string };
            viewerCanIssueSlip: { allowed: boolean; code: string | null };
          }[];
        };
      };
    };
  }>(
    `query ($id: ID!) { community(id: $id) { register { entries(first: 50) { nodes {
      person { id } viewerCanIssueSlip { allowed code } } } } } }`,
    { id: scene.community.id },
  );
  const said = new Map(
    community.register.entries.nodes.map((entry) => [entry.person.id, entry.viewerCanIssueSlip]),
  );
  expect(said.get(scene.people[0]!.id)).toEqual({ allowed: true, code: null });
  expect(said.get(moderator.id)).toEqual({ allowed: false, code: 'NOT_ALLOWED' });
});

describe('who makes a slip', () => {
  const by = (role: Role | null, communityId: string | null = 'com_a'): Viewer => ({
    ...visitor(''),
    personId: 'per_me',
    roles: role ? [{ role, communityId, unitId: null }] : [],
  });
  const facts = { communityId: 'com_a', personId: 'per_other', holdsRole: false };

  test.each([
    ['a facilitator', by(Role.MODERATOR), {}, null],
    ['an administrator', by(Role.ADMINISTRATOR, null), {}, null],
    ['a facilitator of another community', by(Role.MODERATOR, 'com_b'), {}, 'facilitatorsOnly'],
    ['an official', by(Role.OFFICIAL), {}, 'facilitatorsOnly'],
    ['a resident', by(null), {}, 'facilitatorsOnly'],
    ['a visitor', visitor(''), {}, 'signInRequired'],
    ['one for oneself', by(Role.MODERATOR), { personId: 'per_me' }, 'slipForYourself'],
    ['one for whoever holds a role', by(Role.MODERATOR), { holdsRole: true }, 'slipForRole'],
  ])('%s: %#', (_who, viewer, other, refused) => {
    const verdict = canIssueSlip(viewer, { ...facts, ...other });
    expect(verdict.allowed ? null : verdict.message).toBe(refused);
  });
});
