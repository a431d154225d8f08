import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAuditChain } from '../../server/foundation/audit-chain.js';
import { migrate, MIGRATIONS } from '../../server/foundation/database/migrate.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { SignInBrowser } from '../support/sign-in-browser.js';
import { openGateway, type TestGateway } from '../support/sms-gateway.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const LANDED = new URL('./landed/1764115100000-avatars.sql', import.meta.url);
/** Four minutes after it was written, when what lasts ten minutes still counts. */
const NOW = new Date('2026-11-26T13:25:35Z');
const COMMUNITY = 'com_1m8c09ehj69ywvydj4feysdqn';
const MEI = 'per_1m8c09fq1asvb5xs9dka1g3n6';
const TAO = 'per_1m8c09fqxddr5vn9ry7vfp0z1';
const RUDE = 'per_1m8c09frv78bkxz1g1dm2mtga';
const GONE = 'per_1m8c09fw00zqbw677gr87e0b7';

let database: TestDatabase;
let gateway: TestGateway;
let mailbox: Mailbox;
let server: TestServer;

beforeAll(async () => {
  database = await createEmptyDatabase();
  const last = MIGRATIONS.findIndex(({ name }) => name.endsWith('1764115100000'));
  await migrate(database.url, MIGRATIONS.slice(0, last + 1));
  await withClient(async (client) => client.query(await readFile(LANDED, 'utf8')));
  await migrate(database.url);
  [gateway, mailbox] = [await openGateway(), await openMailbox()];
  server = await startTestServer({
    demo: false,
    clock: { now: () => NOW },
    databaseUrl: database.url,
    accounts: { smsUrl: gateway.url, smtpUrl: mailbox.url, mailFrom: 'no-reply@gongyi.test' },
  });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
  await Promise.all([gateway.close(), mailbox.close()]);
});

async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Whoever comes in this way. */
async function comesIn(way: string, proof: object): Promise<string | null> {
  const browser = new SignInBrowser(server.url);
  await browser.post(way, proof);
  return browser.whoAmI();
}

/** Who a browser of then still is. */
async function stillIn(session: string): Promise<string | null> {
  const browser = new SignInBrowser(server.url);
  browser.cookies.set('gongyi_session', session);
  return browser.whoAmI();
}

test('browsers stay signed in, and whoever was blocked stays out', async () => {
  const mei = 'BHVtI1YUKvQhxwhKOTXBjb9h3SOa9WfK.I3IdJoWQwkyCGX2RQpVDzW3fBiC3iAel1wb6YFyYXqk%3D';
  const rude =
    'se7fYpPpsTmV9QCru8vfeBJIkmmSIcX0.DyzLI1ptI%2BM0DUB%2FqOIyRf5IZZmfgbix2nFY2dw5aVs%3D';
  expect(await stillIn(mei)).toBe(MEI);
  expect(await stillIn(rude)).toBeNull();
  const phone = '+8613800000003';
  await new SignInBrowser(server.url).post('code', { phone });
  expect(await comesIn('code/use', { phone, code: await gateway.nextCode(phone) })).toBeNull();
});

test('passwords, slips and codes under way open what they did', async () => {
  const email = 'facilitator@example.org';
  expect(await comesIn('sign-in', { email, password: 'willow bank 1987' })).toMatch(/^per_/);
  expect(await comesIn('slip', { code: 'RK4W-RK24-YHWW' })).toBe(TAO);
  const phone = '+8613800000009';
  expect(await comesIn('code/use', { phone, code: '798737' })).toMatch(/^per_/);
});

test('tokens keep their person and their scopes', async () => {
  const api = server.api('gongyi_4nraon6pkbsDrzhAVZm4EbrSOAc0nPUZ40PSKkZQITt4HSjoc');
  const query = `query ($id: ID!) { viewer { person { id name avatarUrl } } community(id: $id) { viewerResidence { way area { name } } } }`;
  expect(await api.ask(query, { id: COMMUNITY })).toMatchObject({
    viewer: {
      person: { id: MEI, name: 'Mei', avatarUrl: '/files/fil_1m8c09ghndh79q69gjwcphf13/small' },
    },
    community: { viewerResidence: { way: 'INVITATION', area: { name: 'Building 3' } } },
  });
  const { errors } = await api.send(
    `mutation { makeCodes(input: { communityId: "${COMMUNITY}", count: 1 }) { codes } }`,
  );
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the register knows who lives there, who waits, and whom the committee’s list names', async () => {
  const desk = server.api('gongyi_7Yi01JYh4BLH7OR5GJpCqJgHYeazr1ZkdhBPitjKnIC4S7Uz3');
  const query = `query ($id: ID!) { community(id: $id) { register {
    requests { nodes { note } } entries { nodes { way } } sheets { codes used } } } }`;
  expect(await desk.ask(query, { id: COMMUNITY })).toEqual({
    community: {
      register: {
        requests: { nodes: [{ note: 'Mr Wu’s niece' }] },
        entries: {
          nodes: ['IMPORT', 'INVITATION', 'INVITATION', 'INVITATION'].map((way) => ({ way })),
        },
        sheets: [{ codes: 4, used: 3 }],
      },
    },
  });
  const phone = '+8613800000012';
  const browser = new SignInBrowser(server.url);
  await browser.post('code', { phone });
  await browser.post('code/use', { phone, code: await gateway.nextCode(phone) });
  const found = await browser.ask(
    `query ($id: ID!) { community(id: $id) { viewerResidence { way area { name } } } }`,
    { id: COMMUNITY },
  );
  expect(found).toEqual({
    community: { viewerResidence: { way: 'IMPORT', area: { name: 'Building 3' } } },
  });
});

test('former residents stay former, and the log of acts is whole and goes on', async () => {
  const query = `query ($id: ID!) { node(id: $id) { ... on Person { name } } }`;
  expect(await server.api().ask(query, { id: GONE })).toEqual({
    node: { name: 'Former resident' },
  });
  await withClient(async (client) => {
    const before = await verifyAuditChain(client);
    expect(before).toMatchObject({ broken: null });
    expect(before.entries).toBeGreaterThanOrEqual(20);
    await client.query(
      `INSERT INTO audit_log (actor_id, kind, subject_id) VALUES ('${MEI}', 'A', '${RUDE}')`,
    );
    const after = await verifyAuditChain(client);
    expect(after).toMatchObject({ entries: before.entries + 1, broken: null });
  });
});
