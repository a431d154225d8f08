import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canBlock } from '../../server/features/accounts/blocks/blocks.policy.js';
import { Role, visitor, type Viewer } from '../../server/foundation/viewer.js';
import {
  buildCookie,
  buildPerson,
  buildProposal,
  buildScene,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { openMailbox, tokenIn, type Mailbox } from '../support/mailbox.js';
import { openRawSocket } from '../support/raw-socket.js';
import { SignInBrowser } from '../support/sign-in-browser.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let mailbox: Mailbox;
let scene: Scene;
let administrator: Actor;

beforeAll(async () => {
  mailbox = await openMailbox();
  const accounts = { smtpUrl: mailbox.url, mailFrom: 'no-reply@gongyi.test' };
  server = await startTestServer({ accounts });
  scene = await buildScene(server, { residents: 2 });
  administrator = await buildPerson(server, { role: Role.ADMINISTRATOR });
});
afterAll(async () => {
  await server.stop();
  await mailbox.close();
});

const REASON = 'Insults under three names';
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

async function block(personId: string, input: object = {}, by = administrator) {
  const { userErrors } = await by.api.mutate('blockPerson', { personId, reason: REASON, ...input });
  return userErrors;
}

async function connected(headers: Record<string, string>, payload = {}) {
  const socket = await openRawSocket(server.url, { headers });
  socket.send({ type: 'connection_init', payload });
  await socket.message('connection_ack');
  return socket;
}

async function isIn(cookie: string): Promise<boolean> {
  const query = '{ viewer { person { id } } }';
  const { viewer } = await server.api().with({ cookie }).ask<{ viewer: object | null }>(query);
  return viewer !== null;
}

describe('a blocked account', () => {
  test('is out at once: sessions, tokens and all that is live; what it said stays', async () => {
    const [person] = scene.people;
    const said = await buildProposal(server, { boardId: scene.board.id, authorId: person!.id });
    const cookie = await buildCookie(server, person!.id);
    const bearer = { authorization: `Bearer ${person!.token}` };
    const sockets = await Promise.all([connected({ cookie }), connected({}, bearer)]);
    const until = tomorrow();
    expect(await block(person!.id, { until })).toEqual([]);
    const ends = await Promise.all(sockets.map(({ closed }) => closed));
    expect(ends.map(({ code }) => code)).toEqual([4401, 4401]);
    expect(await isIn(cookie)).toBe(false);
    const { status, errors } = await person!.api.send('{ serverTime }');
    expect({ status, errors }).toMatchObject({
      status: 401,
      errors: [
        {
          message: `This account is blocked until ${until}: ${REASON}`,
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
    const query = `query ($id: ID!) { proposal(id: $id) { title author { id block { reason } } } }`;
    const seen = await server.api().ask<object>(query, { id: said.id });
    expect(seen).toEqual({
      proposal: { title: 'Benches', author: { id: person!.id, block: null } },
    });
    const told = await administrator.api.ask<object>(query, { id: said.id });
    expect(told).toMatchObject({ proposal: { author: { block: { reason: REASON } } } });
  });

  test('comes in again once it is let in, or its time is over', async () => {
    const person = await buildPerson(server);
    await block(person.id);
    expect((await person.api.send('{ serverTime }')).status).toBe(401);
    const { userErrors } = await administrator.api.mutate('unblockPerson', { personId: person.id });
    expect(userErrors).toEqual([]);
    expect((await person.api.send('{ serverTime }')).status).toBe(200);
    await block(person.id, { until: tomorrow() });
    await server.platform.db.query(
      `UPDATE account_block SET blocked_at = now() - interval '2 days', until = now() - interval '1 second'
       WHERE person_id = $1`,
      [person.id],
    );
    expect((await person.api.send('{ serverTime }')).status).toBe(200);
    const acts: { kind: string }[] = await server.platform.db.query(
      'SELECT kind, reason FROM audit_log WHERE subject_id = $1 ORDER BY seq',
      [person.id],
    );
    expect(acts).toEqual([
      { kind: 'PERSON_BLOCKED', reason: null },
      { kind: 'PERSON_UNBLOCKED', reason: null },
      { kind: 'PERSON_BLOCKED', reason: null },
    ]);
  });

  test('is told why when it signs in, and only once it has shown whose it is', async () => {
    const own = new SignInBrowser(server.url);
    const secrets = { email: 'lin@example.org', password: 'willow bank 1987' };
    await own.post('sign-up', secrets);
    const token = tokenIn(await mailbox.next(secrets.email));
    await own.post('confirm-email', { token, password: secrets.password });
    await block((await own.whoAmI())!);
    expect(await own.whoAmI()).toBeNull();
    const other = new SignInBrowser(server.url);
    const wrong = await other.post('sign-in', { ...secrets, password: 'willow bank 1988' });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'WRONG_PASSWORD']);
    const right = await other.post('sign-in', secrets);
    expect([right.status, right.body]).toEqual([
      403,
      { code: 'BLOCKED', error: `This account is blocked: ${REASON}` },
    ]);
    expect(await other.whoAmI()).toBeNull();
  });

  test.each([
    ['a reason', { reason: ' ' }, 'reason'],
    ['a time to come', { until: new Date(0).toISOString() }, 'until'],
    ['somebody', { personId: 'per_nobody' }, 'personId'],
  ])('takes %s', async (_what, input, field) => {
    const [, person] = scene.people;
    expect(await block(person!.id, input)).toMatchObject([{ field: ['input', field] }]);
    expect((await person!.api.send('{ serverTime }')).status).toBe(200);
  });

  test('takes an administrator of everything, and none of those, nor oneself', async () => {
    const [, person] = scene.people;
    const ofOne = { role: Role.ADMINISTRATOR, communityId: scene.community.id };
    const local = await buildPerson(server, ofOne);
    const peer = await buildPerson(server, { role: Role.ADMINISTRATOR });
    for (const by of [scene.facilitator, local])
      expect(await block(person!.id, {}, by)).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(await block(peer.id)).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(await block(administrator.id)).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(await block(local.id)).toEqual([]);
  });
});

describe('who is blocked', () => {
  interface Blocked {
    blockedPeople: {
      nodes: { id: string; block: { blockedBy: { id: string } } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    } | null;
  }
  const list = (by: Actor, after: string | null = null) =>
    by.api.ask<Blocked>(
      `query ($after: Cursor) { blockedPeople(first: 1, after: $after) {
        nodes { id block { blockedBy { id } } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );

  test('is listed page by page, the latest first, without those whose time is over', async () => {
    await server.platform.db.query('DELETE FROM account_block');
    const people = [
      await buildPerson(server),
      await buildPerson(server),
      await buildPerson(server),
    ];
    for (const { id } of people) await block(id);
    await server.platform.db.query(
      `UPDATE account_block SET blocked_at = now() - interval '2 days', until = now() - interval '1 day'
       WHERE person_id = $1`,
      [people[1]!.id],
    );
    const blockedBy = { id: administrator.id };
    const first = (await list(administrator)).blockedPeople!;
    expect(first.nodes).toEqual([{ id: people[2]!.id, block: { blockedBy } }]);
    const { endCursor, hasNextPage } = first.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = (await list(administrator, endCursor)).blockedPeople!;
    expect(second.nodes).toEqual([{ id: people[0]!.id, block: { blockedBy } }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test('is told to administrators of everything alone', async () => {
    const ofOne = { role: Role.ADMINISTRATOR, communityId: scene.community.id };
    for (const by of [scene.facilitator, await buildPerson(server, ofOne)])
      expect(await list(by)).toEqual({ blockedPeople: null });
  });

  test('whom one may block is said beforehand', async () => {
    const peer = await buildPerson(server, { role: Role.ADMINISTRATOR });
    const person = await buildPerson(server);
    const query = `query ($id: ID!) { node(id: $id) { ... on Person { viewerCanBlock { allowed } } } }`;
    const allowed = async (by: Actor, { id }: Actor) => {
      const { node } = await by.api.ask<{ node: { viewerCanBlock: { allowed: boolean } } }>(query, {
        id,
      });
      return node.viewerCanBlock.allowed;
    };
    expect(await allowed(administrator, person)).toBe(true);
    expect(await allowed(administrator, peer)).toBe(false);
    expect(await allowed(scene.facilitator, person)).toBe(false);
  });
});

describe('the rule', () => {
  const viewer = (...roles: Viewer['roles']) => ({ ...visitor(''), personId: 'per_me', roles });
  const everything = { role: Role.ADMINISTRATOR, communityId: null, unitId: null };

  test.each([
    [visitor(''), 'per_you', false, false],
    [viewer(), 'per_you', false, false],
    [viewer({ ...everything, communityId: 'com_a' }), 'per_you', false, false],
    [viewer(everything), 'per_you', false, true],
    [viewer(everything), 'per_you', true, false],
    [viewer(everything), 'per_me', false, false],
  ])('%#', (who, personId, administersAll, allowed) => {
    expect(canBlock(who, { personId, administersAll }).allowed).toBe(allowed);
  });
});
