import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameFirstSteps } from '../../server/app/name-first-steps.js';
import { runAdmin } from '../../server/app/commands/admin/run-admin.js';
import { readConfig } from '../../server/foundation/config/config.js';
import { asOwner } from '../support/as-owner.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';
import { startTestServer, TEST_SECRET, type TestServer } from '../support/test-server.js';

let database: TestDatabase;
const log = pino({ level: 'silent' });

beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(() => database.drop());

/** What the command came to and said. */
async function admin(...argv: string[]) {
  const said = { out: '', err: '' };
  const config = readConfig(
    {
      DATABASE_URL: database.url,
      SECRET: TEST_SECRET,
      PUBLIC_URL: 'https://gongyi.example',
      FILES_DIR: path.join(tmpdir(), randomUUID()),
    },
    false,
  );
  const code = await runAdmin(argv, {
    config,
    log,
    out: { write: (text: string) => (said.out += text) },
    err: { write: (text: string) => (said.err += text) },
  });
  return { code, ...said };
}

describe('an empty database', () => {
  let server: TestServer;
  let link: string;

  beforeAll(async () => {
    const made = await admin(
      'administrator',
      'create',
      '--email',
      'Li@Example.org',
      '--name',
      '李管理员',
    );
    link = /\S+#link=\S+/.exec(made.out)![0];
    server = await startTestServer({ databaseUrl: database.url, demo: false });
  });
  afterAll(() => server.stop());

  function use(token: string) {
    return fetch(`${server.url}/auth/link/use`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
  }

  test('gets an administrator, who signs in once by the link and can set up what there is to set up', async () => {
    expect(link).toMatch(/^https:\/\/gongyi\.example\/sign-in\/verify#link=/);
    const token = decodeURIComponent(link.split('#link=')[1]!);
    const response = await use(token);
    expect(response.status).toBe(200);
    const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
    const query = `mutation { createCommunity(input: { name: "Willow Bank", timeZone: "Asia/Shanghai", currency: "CNY" }) {
      community { name } userErrors { message } } }`;
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toEqual({
      data: { createCommunity: { community: { name: 'Willow Bank' }, userErrors: [] } },
    });
    expect(await (await use(token)).json()).toMatchObject({ code: 'LINK_SPENT' });
  });

  test('the link holds for an hour', async () => {
    await admin('administrator', 'link', '--email', 'li@example.org');
    const later = await asOwner<{ minutes: number }>(
      { databaseUrl: database.url },
      `SELECT max(round(extract(epoch FROM expires_at - created_at) / 60))::int AS minutes FROM verification`,
    );
    expect(later).toEqual([{ minutes: 60 }]);
  });

  test('the same address again makes nobody else', async () => {
    await admin('administrator', 'create', '--email', 'li@example.org');
    const rows = await asOwner(
      { databaseUrl: database.url },
      `SELECT u.email, p.display_name AS name, r.role FROM account_user u JOIN person p ON p.id = u.id
       JOIN role_grant r ON r.person_id = p.id`,
    );
    expect(rows).toEqual([
      { email: 'li@example.org', name: { 'zh-Hans': '李管理员' }, role: 'ADMINISTRATOR' },
    ]);
  });

  test('the log tells that the operator granted it, and holds together', async () => {
    const rows = await asOwner(
      { databaseUrl: database.url },
      'SELECT actor_id, kind, reason FROM audit_log',
    );
    expect(rows).toContainEqual({
      actor_id: 'operator',
      kind: 'ROLE_GRANTED',
      reason: 'ADMINISTRATOR',
    });
    expect(await admin('audit', 'verify')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/holds together: \d+ entries/) as string,
    });
  });

  test('gets a community', async () => {
    const place = ['--time-zone', 'Asia/Shanghai', '--currency', 'CNY'];
    const made = await admin('community', 'create', '--name', '柳岸', ...place);
    expect(made).toMatchObject({ code: 0, err: '' });
    const id = /com_\w+/.exec(made.out)![0];
    const { community } = await server
      .api()
      .ask<{ community: object }>('query ($id: ID!) { community(id: $id) { name currency } }', {
        id,
      });
    expect(community).toEqual({ name: '柳岸', currency: 'CNY' });
  });

  test('gets a token that does what its scopes say', async () => {
    const whose = ['--email', 'li@example.org', '--name', 'import'];
    const made = await admin('token', 'create', ...whose, '--scopes', 'read,admin', '--days', '7');
    const token = /^ {2}(\S{40,})$/m.exec(made.out)![1]!;
    const { viewer } = await server
      .api(token)
      .ask<{ viewer: object }>('{ viewer { person { name } } }');
    expect(viewer).toMatchObject({ person: { name: '李管理员' } });
    const rows = await asOwner({ databaseUrl: database.url }, 'SELECT scopes, name FROM api_token');
    expect(rows).toEqual([{ scopes: ['READ', 'ADMIN'], name: 'import' }]);
  });
});

describe('a start without an administrator', () => {
  let lines: string[];
  let server: TestServer;

  beforeAll(async () => {
    lines = [];
    const told = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    server = await startTestServer({ demo: false, log: told });
  });
  afterAll(() => server.stop());

  test('names the command that makes one, and no longer once there is one', async () => {
    await nameFirstSteps(server.platform);
    expect(lines.join()).toContain('npm run -s admin -- administrator create');
    lines.splice(0);
    const id = 'per_1';
    await server.platform.db.query('INSERT INTO person (id, created_at) VALUES ($1, now())', [id]);
    await server.platform.db.query(
      `INSERT INTO role_grant (id, person_id, role) VALUES ('rol_1', $1, 'ADMINISTRATOR')`,
      [id],
    );
    await nameFirstSteps(server.platform);
    expect(lines).toEqual([]);
  });
});

describe('what was typed wrong is named', () => {
  const community = ['community', 'create', '--name', 'A', '--currency', 'CNY'];

  test.each([
    [['communty', 'create'], 'There is no “communty create”'],
    [['community', 'create', '--name', 'A'], '--time-zone is missing'],
    [[...community, '--time-zone', 'Mars/North'], '--time-zone: '],
    [
      ['community', 'create', '--name', 'A', '--time-zone', 'Asia/Shanghai', '--currency', 'XYZ1'],
      '--currency: ',
    ],
    [
      ['community', 'create', '--name', ' ', '--time-zone', 'Asia/Shanghai', '--currency', 'CNY'],
      '--name is missing',
    ],
    [[...community, '--zone', 'x'], `Unknown option '--zone'`],
    [['administrator', 'create', '--email', 'li'], '--email: '],
    [['administrator', 'create', '--email', 'a@example.org', '--name', '\u202Ex'], '--name: '],
    [['administrator', 'link', '--email', 'nobody@example.org'], '--email: no administrator'],
    [
      ['token', 'create', '--email', 'nobody@example.org', '--name', 'x', '--scopes', 'read'],
      '--email: nobody',
    ],
    [
      ['token', 'create', '--email', 'a@example.org', '--name', 'x', '--scopes', 'reed'],
      '--scopes: “reed”',
    ],
    [
      [
        'token',
        'create',
        '--email',
        'a@example.org',
        '--name',
        'x',
        '--scopes',
        'read',
        '--days',
        '0',
      ],
      '--days',
    ],
    [['audit', 'verify', '--head', 'x'], '--head must be'],
  ])('%j', async (argv, words) => {
    const { code, err, out } = await admin(...argv);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/\bat .*\.[jt]s:/);
  });
});

test('help tells every command, and every option of one', async () => {
  const { code, out } = await admin('--help');
  expect(code).toBe(0);
  for (const name of ['community create', 'administrator create', 'token create', 'audit verify'])
    expect(out).toContain(name);
  expect((await admin('community', 'create', '--help')).out).toMatch(/--time-zone ZONE\s+such as/);
});

test('a log that was changed ends the check with 1 and the entry’s name', async () => {
  await asOwner(
    { databaseUrl: database.url },
    `SET session_replication_role = replica; UPDATE audit_log SET kind = 'ROLE_WITHDRAWN' WHERE seq = 1`,
  );
  const { code, err } = await admin('audit', 'verify');
  expect({ code, err }).toEqual({
    code: 1,
    err: 'BROKEN: entry 1 (audit_log.seq) at number 1 of the chain was changed after it was written.\n',
  });
});
