import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PERSONAL_COLUMNS } from '../../server/app/privacy/personal-columns.js';
import { ERASE_PHRASES } from '../../server/features/accounts/erase.policy.js';
import { newId } from '../../server/foundation/ids.js';
import { verifyAuditChain } from '../../server/foundation/audit-chain.js';
import { background } from '../../server/foundation/jobs/background.js';
import { Role } from '../../server/foundation/viewer.js';
import { asOwner } from '../support/as-owner.js';
import {
  buildCookie,
  buildDecision,
  buildPerson,
  buildScene,
  cast,
  type Actor,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { aPhoto, send } from '../support/photos.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

/** What would tell who somebody was. Each stands in some column before, and in none afterwards. */
const PERSONAL = {
  name: 'Wang Xiulan of the Corner Shop',
  email: 'xiulan.wang@example.org',
  phone: '+8613800138000',
  address: '203.0.113.77',
  browser: 'Xiulans own browser 1.0',
  draft: 'A draft that nobody has seen',
  note: 'The note beside a flag',
  token: 'The name of her token',
  request: 'The note for the facilitator',
  comment: 'Words she wants to take back',
};

let server: TestServer;
let scene: Scene;
let person: Actor;
let decision: OpenDecision;
let photo: { id: string; url: string };
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
  person = await buildPerson(server, {
    residentOf: scene.community.id,
    displayName: { en: PERSONAL.name },
  });
  decision = await buildDecision(scene);
  for (const { api } of [...scene.people, person]) await cast(api, decision, [0, 1]);
  await livesHere();
});
afterAll(() => server.stop());

/** Everything somebody leaves behind. */
async function livesHere(): Promise<void> {
  const { api, id } = person;
  const proposalId = scene.proposals[0]!.id;
  const done = [
    await api.mutate('addComment', { proposalId, stance: 'FOR', body: PERSONAL.comment }),
    await api.mutate('flag', {
      subjectId: scene.proposals[1]!.id,
      reason: 'SPAM',
      note: PERSONAL.note,
    }),
    await api.mutate('supportProposal', { proposalId }),
  ];
  expect(done.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  photo = await send(server, person.token, await aPhoto());
  await rows([
    [
      `INSERT INTO account_user (id, name, email, email_verified, phone_number, created_at, updated_at)
       VALUES ($1, '', $2, true, $3, now(), now())`,
      [id, PERSONAL.email, PERSONAL.phone],
    ],
    [
      `INSERT INTO sign_in_method (id, account_id, provider_id, user_id, password, created_at, updated_at)
       VALUES ($1, $2, 'credential', $2, 'hash', now(), now())`,
      [newId('signInMethod'), id],
    ],
    [
      `INSERT INTO verification (id, identifier, value, expires_at, created_at, updated_at)
       VALUES ($1, 'x', $2, now() + interval '1 hour', now(), now())`,
      [newId('verification'), JSON.stringify({ type: 'magic-link', email: PERSONAL.email })],
    ],
    [
      `INSERT INTO proposal_draft (id, author_id, board_id, title, body, cost, saved_at) VALUES ($1, $2, $3, $4, '', '', now())`,
      [newId('draft'), id, scene.board.id, PERSONAL.draft],
    ],
    [
      `INSERT INTO residence_request (id, community_id, person_id, note) VALUES ($1, $2, $3, $4)`,
      [newId('residenceRequest'), scene.community.id, id, PERSONAL.request],
    ],
    [`UPDATE api_token SET name = $2 WHERE person_id = $1`, [id, PERSONAL.token]],
  ]);
  cookie = await buildCookie(server, id);
  await rows([
    [
      `UPDATE session SET ip_address = $2, user_agent = $3 WHERE person_id = $1`,
      [id, PERSONAL.address, PERSONAL.browser],
    ],
  ]);
}

async function rows(statements: [string, unknown[]][]): Promise<void> {
  for (const [sql, values] of statements) await server.platform.db.query(sql, values);
}

/** Every value of every column as text, with where it stands. */
async function dump(): Promise<{ table: string; row: string }[]> {
  const tables = await asOwner<{ name: string }>(
    server,
    `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  const all = await Promise.all(
    tables.map(async ({ name }) => {
      const found = await asOwner<{ row: string }>(
        server,
        `SELECT t::text AS row FROM "${name}" t`,
      );
      return found.map(({ row }) => ({ table: name, row }));
    }),
  );
  return all.flat();
}

/** Which of the personal strings stand in the database, and where. */
async function personalStrings(): Promise<Record<string, string[]>> {
  const found = await dump();
  const places = (words: string) => [
    ...new Set(found.filter(({ row }) => row.includes(words)).map(({ table }) => table)),
  ];
  return Object.fromEntries(Object.entries(PERSONAL).map(([key, words]) => [key, places(words)]));
}

function erase(cookieOf: string, input: object = {}) {
  const asked = { confirmation: ERASE_PHRASES[0], blankComments: true, ...input };
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookieOf, 'accept-language': 'en' },
    body: JSON.stringify({
      query:
        'mutation ($input: EraseMeInput!) { eraseMe(input: $input) { userErrors { code message field } } }',
      variables: { input: asked },
    }),
  });
}

async function refusal(response: Promise<Response>): Promise<string | undefined> {
  const { data, errors } = (await (await response).json()) as {
    data?: { eraseMe: { userErrors: { code: string; message: string }[] } };
    errors?: { extensions: { code: string } }[];
  };
  return data?.eraseMe.userErrors[0]?.message ?? errors?.[0]?.extensions.code;
}

/** What others see of the vote and the board; the eraser's own name aside. */
const SEEN = `query ($board: ID!, $decision: ID!) {
  decision(id: $decision) { turnout { cast rollSize } tally { ballots final options { votes selected option { label } } } }
  board(id: $board) { proposalCount commentCount proposals(first: 10) { nodes { id title supportCount
    comments(first: 10) { nodes { id stance } } } } } }`;

function seen(): Promise<object> {
  return scene.people[0]!.api.ask(SEEN, { board: scene.board.id, decision: decision.id });
}

describe('an export', () => {
  function fetchIt(headers: Record<string, string>) {
    return fetch(`${server.url}/me/export.json`, { headers });
  }

  test('holds everything about its person, and no secret', async () => {
    const response = await fetchIt({ cookie });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="gongyi-/);
    const text = await response.text();
    for (const words of Object.values(PERSONAL)) expect(text).toContain(words);
    const exported = JSON.parse(text) as Record<string, object[]>;
    const sections = Object.values(PERSONAL_COLUMNS).map(({ exportedAs }) => exportedAs);
    expect(Object.keys(exported)).toEqual(expect.arrayContaining(sections.filter(Boolean)));
    expect(exported['ballots']).toHaveLength(1);
    const secrets = await asOwner<{ token: string; password: string }>(
      server,
      `SELECT s.token, encode(t.token_hash, 'hex') AS password FROM session s JOIN api_token t USING (person_id)
       WHERE person_id = $1`,
      [person.id],
    );
    for (const { token, password } of secrets)
      for (const secret of [token, password, person.token]) expect(text).not.toContain(secret);
  });

  test('holds nothing of anybody else', async () => {
    const other = await buildCookie(server, scene.people[1]!.id);
    const text = await (await fetchIt({ cookie: other })).text();
    for (const words of Object.values(PERSONAL)) expect(text).not.toContain(words);
    expect(text).not.toContain(person.id);
  });

  test('is for nobody who is signed out, and for no program', async () => {
    expect((await fetchIt({})).status).toBe(401);
    expect((await fetchIt({ authorization: `Bearer ${person.token}` })).status).toBe(401);
    expect((await fetchIt({ authorization: `Bearer ${person.token}`, cookie })).status).toBe(401);
  });
});

describe('erasing oneself is refused', () => {
  test('without the phrase', async () => {
    expect(await refusal(erase(cookie, { confirmation: 'yes' }))).toContain('word for word');
  });

  test('when the sign-in is old', async () => {
    const other = await buildPerson(server);
    const old = await buildCookie(server, other.id);
    await rows([
      [
        `UPDATE session SET created_at = now() - interval '31 minutes' WHERE person_id = $1`,
        [other.id],
      ],
    ]);
    expect(await refusal(erase(old))).toMatch(/half an hour|sign in again/i);
  });

  test('to a program, whatever its scopes', async () => {
    const { userErrors, errors } = await person.api
      .send<{ eraseMe: { userErrors: object[] } }>(
        'mutation ($input: EraseMeInput!) { eraseMe(input: $input) { userErrors { code } } }',
        { input: { confirmation: ERASE_PHRASES[0] } },
      )
      .then(({ data, errors: wrong }) => ({
        userErrors: data?.eraseMe?.userErrors,
        errors: wrong,
      }));
    expect(userErrors).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  test('to visitors', async () => {
    expect(await refusal(erase(''))).toBe('UNAUTHENTICATED');
  });

  test('to the last administrator', async () => {
    const only = await buildPerson(server, { role: Role.ADMINISTRATOR });
    const theirs = await buildCookie(server, only.id);
    expect(await refusal(erase(theirs))).toContain('Nobody else administers');
    await buildPerson(server, { role: Role.ADMINISTRATOR });
    expect(await refusal(erase(theirs))).toBeUndefined();
  });

  test('and then nothing is gone', async () => {
    const left = await personalStrings();
    expect(Object.entries(left).filter(([, places]) => places.length === 0)).toEqual([]);
  });
});

describe('once erased', () => {
  let before: object;
  let ballots: object[];
  let closed: { code: number };

  beforeAll(async () => {
    before = await seen();
    ballots = await asOwner(
      server,
      'SELECT leaf, choice, nonce, cast_at FROM ballot ORDER BY leaf',
    );
    const socket = await server.socket({ cookie });
    const feed = socket.subscribe<object>(
      'subscription ($id: ID!) { turnout(decisionId: $id) { cast } }',
      { id: decision.id },
    );
    await feed.next();
    const ended = feed.next().then(
      () => ({ code: 0 }),
      () => ({ code: 1 }),
    );
    const wrong = await refusal(erase(cookie));
    if (wrong) throw new Error(wrong);
    closed = await ended;
    await background(server.platform).settled();
  });

  test('no column of any table says who they were', async () => {
    expect(await personalStrings()).toEqual(
      Object.fromEntries(Object.keys(PERSONAL).map((key) => [key, []])),
    );
  });

  test('their id stands only where that was decided', async () => {
    const left: string[] = [];
    for (const [name, { fate }] of Object.entries(PERSONAL_COLUMNS)) {
      const [table, column] = name.split('.');
      const found = await asOwner(server, `SELECT 1 FROM ${table} WHERE ${column} = $1`, [
        person.id,
      ]);
      if (found.length > 0 && fate === 'ERASED') left.push(name);
    }
    expect(left).toEqual([]);
  });

  test('every receipt still finds its ballot', async () => {
    const sql = 'SELECT leaf, choice, nonce, cast_at FROM ballot ORDER BY leaf';
    expect(await asOwner(server, sql)).toEqual(ballots);
    expect(ballots).toHaveLength(scene.people.length + 1);
  });

  test('others see the same counts, comments and proposals', async () => {
    expect(await seen()).toEqual(before);
  });

  test('they are a former resident, in either language, and their words are gone', async () => {
    const query = `query ($id: ID!) { proposal(id: $id) { comments(first: 5) { nodes { bodyHtml author { name } } } } }`;
    const { api } = scene.people[0]!;
    const ask = (locale: string) =>
      api.in(locale).ask<{ proposal: { comments: { nodes: object[] } } }>(query, {
        id: scene.proposals[0]!.id,
      });
    expect((await ask('en')).proposal.comments.nodes).toMatchObject([
      {
        author: { name: 'Former resident' },
        bodyHtml: expect.stringContaining('erased these words') as string,
      },
    ]);
    expect((await ask('zh-Hans')).proposal.comments.nodes).toMatchObject([
      { author: { name: '原居民' } },
    ]);
  });

  test('what was live in their name has ended, and nothing lets them in any more', async () => {
    expect(closed.code).toBe(1);
    expect((await person.api.send('{ viewer { person { id } } }')).status).toBe(401);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
    });
    expect(await response.json()).toEqual({ data: { viewer: null } });
  });

  test('a photo they showed nobody is gone, bytes and all', async () => {
    const left = await asOwner(server, 'SELECT 1 FROM file WHERE id = $1', [photo.id]);
    expect(left).toEqual([]);
    expect(
      await server.platform.files.get(`${photo.id.slice(-2)}/${photo.id}-full.jpg`),
    ).toBeNull();
  });

  test('the vote closes with their ballot in it', async () => {
    const { api } = scene.facilitator;
    expect((await api.mutate('closeDecision', { decisionId: decision.id })).userErrors).toEqual([]);
    const { decision: result } = await api.ask<{ decision: object }>(
      'query ($id: ID!) { decision(id: $id) { tally { final ballots } turnout { cast } } }',
      { id: decision.id },
    );
    const all = scene.people.length + 1;
    expect(result).toEqual({ tally: { final: true, ballots: all }, turnout: { cast: all } });
  });

  test('the log of acts tells that it was done, and holds together', async () => {
    const client = new pg.Client({ connectionString: server.databaseUrl });
    await client.connect();
    expect((await verifyAuditChain(client)).broken).toBeNull();
    await client.end();
    const acts = await asOwner(
      server,
      `SELECT kind FROM audit_log WHERE subject_id = $1 ORDER BY seq`,
      [person.id],
    );
    expect(acts.at(-1)).toEqual({ kind: 'ERASED' });
  });

  test('no name can be given to who is nobody any more', async () => {
    const naming = asOwner(server, `UPDATE person SET building = 3 WHERE id = $1`, [person.id]);
    await expect(naming).rejects.toThrow('person_erased_is_nobody');
  });

  test('no role can be given to them either', async () => {
    const administrator = await buildPerson(server, { role: Role.ADMINISTRATOR });
    const input = { personId: person.id, role: 'MODERATOR', communityId: scene.community.id };
    const { userErrors } = await administrator.api.mutate('grantRole', input);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'personId'] }]);
  });
});

test('who erases themselves in two tabs at once is erased once', async () => {
  const twice = await buildPerson(server, { residentOf: scene.community.id });
  const theirs = await buildCookie(server, twice.id);
  const answers = await Promise.all([refusal(erase(theirs)), refusal(erase(theirs))]);
  expect(answers).toContain(undefined);
  const acts = await asOwner(server, 'SELECT kind FROM audit_log WHERE actor_id = $1', [twice.id]);
  expect(acts).toEqual([{ kind: 'ERASED' }]);
});
