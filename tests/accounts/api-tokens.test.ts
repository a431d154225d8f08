import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiToken } from '../../server/features/accounts/api-tokens/api-token.js';
import { isApiSecret, newApiSecret } from '../../server/features/accounts/api-tokens/api-secret.js';
import {
  canCarryScope,
  canHaveOneMore,
} from '../../server/features/accounts/api-tokens/api-tokens.policy.js';
import { tokenUses } from '../../server/features/accounts/api-tokens/token-uses.js';
import { Role, Scope } from '../../server/foundation/viewer.js';
import {
  buildCommunity,
  buildPerson,
  buildToken,
  signedIn,
  type Actor,
} from '../support/factories.js';
import { openRawSocket } from '../support/raw-socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let community: { id: string };
beforeAll(async () => {
  server = await startTestServer();
  community = await buildCommunity(server);
});
afterAll(() => server.stop());

const TOKEN = 'id name scopes rate createdAt expiresAt lastUsedAt';

interface Shown {
  id: string;
  name: string;
  scopes: Scope[];
  rate: number | null;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}

interface Made {
  token: string | null;
  apiToken: Shown | null;
}

const WANTED = { name: 'Hall display', scopes: [Scope.READ], expiresInDays: 90 };

/** Makes a token as its person does in their browser. */
async function make(person: Pick<Actor, 'id'>, input: object = {}) {
  const api = await signedIn(server, person.id);
  return api.mutate<Made>('createApiToken', { ...WANTED, ...input }, `token apiToken { ${TOKEN} }`);
}

/** The tokens they made, without the one that every person of a test has. */
async function list(person: Pick<Actor, 'id'>): Promise<Shown[]> {
  const api = await signedIn(server, person.id);
  const { viewer } = await api.ask<{ viewer: { apiTokens: Shown[] } }>(
    `{ viewer { apiTokens { ${TOKEN} } } }`,
  );
  return viewer.apiTokens.filter(({ name }) => name !== 'a test');
}

const audited = (subjectId: string): Promise<{ kind: string; actorId: string }[]> =>
  server.platform.db.query(
    'SELECT kind, actor_id AS "actorId" FROM audit_log WHERE subject_id = $1 ORDER BY seq',
    [subjectId],
  );

describe('making a token', () => {
  test('shows its secret once, keeps a hash alone, and lists what it is for', async () => {
    const person = await buildPerson(server, { residentOf: community.id });
    const { token, apiToken, userErrors } = await make(person, { rate: 30 });
    expect(userErrors).toEqual([]);
    expect(token).toMatch(/^gongyi_[0-9A-Za-z]{49}$/);
    const { viewer } = await server
      .api(token!)
      .ask<{ viewer: object }>('{ viewer { person { id } } }');
    expect(viewer).toEqual({ person: { id: person.id } });
    const [listed] = await list(person);
    expect(listed).toMatchObject({
      ...apiToken!,
      name: 'Hall display',
      scopes: ['READ'],
      rate: 30,
    });
    const lasts = Date.parse(listed!.expiresAt) - Date.parse(listed!.createdAt);
    expect(lasts).toBe(90 * 86_400_000);
    const kept = await server.platform.db.manager.findOneByOrFail(ApiToken, { id: listed!.id });
    expect(JSON.stringify(kept)).not.toContain(token!);
    expect(await audited(listed!.id)).toEqual([{ kind: 'API_TOKEN_CREATED', actorId: person.id }]);
  });

  test('is refused a program, whatever its scopes, and so is the list', async () => {
    const { api } = await buildPerson(server);
    const document = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { token } }`;
    const made = await api.send(document, { input: WANTED });
    expect(made.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const listed = await api.send('{ viewer { apiTokens { id } } }');
    expect(listed.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(listed.data).toEqual({ viewer: null });
  });

  test.each([
    [{ name: ' ' }, 'BAD_INPUT', 'name'],
    [{ name: 'x'.repeat(81) }, 'BAD_INPUT', 'name'],
    [{ scopes: [] }, 'BAD_INPUT', 'scopes'],
    [{ scopes: [Scope.READ, Scope.MODERATE] }, 'NOT_ALLOWED', 'scopes'],
    [{ expiresInDays: 0 }, 'BAD_INPUT', 'expiresInDays'],
    [{ expiresInDays: 366 }, 'BAD_INPUT', 'expiresInDays'],
    [{ rate: 0 }, 'BAD_INPUT', 'rate'],
    [{ rate: 6_001 }, 'BAD_INPUT', 'rate'],
  ])('with %j is refused', async (input, code, field) => {
    const person = await buildPerson(server, { residentOf: community.id });
    const { token, userErrors } = await make(person, input);
    expect({ token, userErrors }).toMatchObject({
      token: null,
      userErrors: [{ code, field: ['input', field] }],
    });
    expect(await list(person)).toEqual([]);
  });

  test('takes a role’s scope from whoever holds that role', async () => {
    const facilitator = await buildPerson(server, {
      role: Role.MODERATOR,
      communityId: community.id,
    });
    const scopes = [Scope.MODERATE, Scope.READ, Scope.READ];
    const { apiToken } = await make(facilitator, { scopes });
    expect(apiToken?.scopes).toEqual(['READ', 'MODERATE']);
  });

  test('sent again makes nothing twice, not even at the same moment', async () => {
    const person = await buildPerson(server);
    const clientMutationId = randomUUID();
    const attempts = await Promise.all([1, 2, 3].map(() => make(person, { clientMutationId })));
    expect(attempts.filter(({ token }) => token)).toHaveLength(1);
    expect(new Set(attempts.map(({ apiToken }) => apiToken?.id)).size).toBe(1);
    expect(await list(person)).toHaveLength(1);
    const other = await make(person, { clientMutationId, name: 'Another' });
    expect(other.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('stops at twenty, also when many are made at once', async () => {
    const person = await buildPerson(server);
    const made = await Promise.all(Array.from({ length: 22 }, () => make(person)));
    // The one that every person of a test has is the twentieth.
    expect(made.filter(({ token }) => token)).toHaveLength(19);
    const refused = made.flatMap(({ userErrors }) => userErrors);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['RATE_LIMITED']));
    expect(await list(person)).toHaveLength(19);
  });
});

describe('a token', () => {
  test('that is revoked ends, over HTTP and on its socket, and only by its own person', async () => {
    const [person, stranger] = await Promise.all([buildPerson(server), buildPerson(server)]);
    const { token, apiToken } = await make(person);
    const revoke = async (by: Actor) =>
      (await signedIn(server, by.id)).mutate<object>(
        'revokeApiToken',
        { apiTokenId: apiToken!.id },
        'viewer { apiTokens { id } }',
      );
    const socket = await openRawSocket(server.url);
    socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await socket.message('connection_ack');
    expect((await revoke(stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await revoke(person)).userErrors).toEqual([]);
    expect((await socket.closed).code).toBe(4401);
    expect((await server.api(token!).send('{ viewer { person { id } } }')).status).toBe(401);
    expect((await list(person)).map(({ id }) => id)).not.toContain(apiToken!.id);
    expect((await revoke(person)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await audited(apiToken!.id)).toMatchObject([
      { kind: 'API_TOKEN_CREATED' },
      { kind: 'API_TOKEN_REVOKED' },
    ]);
  });

  test('says when it was used last, by either transport, written for all at once', async () => {
    const person = await buildPerson(server);
    const { token, apiToken } = await make(person);
    const ownOf = async () => (await list(person)).find(({ id }) => id === apiToken!.id)!;
    expect((await ownOf()).lastUsedAt).toBeNull();
    await server.api(token!).ask('{ serverTime }');
    await server.api(token!).ask('{ serverTime }');
    const start = server.statements.length;
    await tokenUses(server.platform).write();
    await tokenUses(server.platform).write();
    expect(
      server.statements.slice(start).filter((sql) => sql.includes('last_used_at')),
    ).toHaveLength(1);
    const { lastUsedAt } = await ownOf();
    expect(Date.now() - Date.parse(lastUsedAt!)).toBeLessThan(60_000);
    await server.platform.db.manager.update(ApiToken, { id: apiToken!.id }, { lastUsedAt: null });
    const socket = await server.socket({ token: token! });
    await tokenUses(server.platform).write();
    expect((await ownOf()).lastUsedAt).not.toBeNull();
    await server.platform.db.manager.update(ApiToken, { id: apiToken!.id }, { lastUsedAt: null });
    await socket.subscribe('{ serverTime }').next();
    await tokenUses(server.platform).write();
    expect((await ownOf()).lastUsedAt).not.toBeNull();
    await socket.close();
  });

  test('that expired is listed for a month, and counts no more', async () => {
    const person = await buildPerson(server);
    const ids = await Promise.all(
      [1, 40].map(async (days) => {
        const { apiToken } = await make(person);
        const expiresAt = new Date(Date.now() - days * 86_400_000);
        const createdAt = new Date(expiresAt.getTime() - 86_400_000);
        await server.platform.db.manager.update(
          ApiToken,
          { id: apiToken!.id },
          { createdAt, expiresAt },
        );
        return apiToken!.id;
      }),
    );
    const listed = (await list(person)).map(({ id }) => id);
    expect(listed).toContain(ids[0]);
    expect(listed).not.toContain(ids[1]);
  });

  test('offers its person the scopes that their roles can use', async () => {
    const person = await buildPerson(server, { role: Role.OFFICIAL, communityId: community.id });
    const api = await signedIn(server, person.id);
    const { viewer } = await api.ask<{
      viewer: { scopeOffers: { scope: Scope; carry: { allowed: boolean } }[] };
    }>('{ viewer { scopeOffers { scope carry { allowed } } } }');
    const usable = viewer.scopeOffers.filter(({ carry }) => carry.allowed);
    expect(usable.map(({ scope }) => scope)).toEqual(['READ', 'PARTICIPATE', 'OFFICIAL']);
  });
});

describe('the rules', () => {
  const holding = (...roles: Role[]) => ({
    roles: roles.map((role) => ({ role, communityId: null, unitId: null })),
  });

  test.each([
    [Scope.READ, [], true],
    [Scope.PARTICIPATE, [], true],
    [Scope.MODERATE, [], false],
    [Scope.MODERATE, [Role.ADMINISTRATOR], false],
    [Scope.MODERATE, [Role.MODERATOR], true],
    [Scope.OFFICIAL, [Role.MODERATOR], false],
    [Scope.OFFICIAL, [Role.OFFICIAL], true],
    [Scope.ADMIN, [Role.OFFICIAL], false],
    [Scope.ADMIN, [Role.ADMINISTRATOR], true],
  ])('%s with the roles %j: %s', (scope, roles, allowed) => {
    expect(canCarryScope(holding(...roles), scope).allowed).toBe(allowed);
  });

  test('one more while there are fewer than twenty', () => {
    expect([19, 20].map((have) => canHaveOneMore(have).allowed)).toEqual([true, false]);
  });
});

describe('a secret', () => {
  test('is known by its form and its checksum', () => {
    const secret = newApiSecret();
    expect(isApiSecret(secret)).toBe(true);
    const last = secret.at(-1) === '0' ? '1' : '0';
    const second = secret[8] === 'a' ? 'b' : 'a';
    for (const other of [
      secret.slice(0, -1) + last,
      secret.slice(0, 8) + second + secret.slice(9),
      secret.slice(0, -1),
      `${secret}0`,
      secret.replace('gongyi_', 'gongyi-'),
      '',
    ])
      expect(isApiSecret(other)).toBe(false);
  });

  test('of another form isn’t even looked up', async () => {
    const start = server.statements.length;
    const { status } = await server.api('gongyi_guessed').send('{ serverTime }');
    expect(status).toBe(401);
    expect(server.statements.slice(start).filter((sql) => sql.includes('api_token'))).toEqual([]);
  });

  test('of the right form that nobody has is refused alike', async () => {
    const api = (token: string) => server.api(token).send('{ serverTime }');
    const known = await buildToken(server, (await buildPerson(server)).id);
    expect((await api(known)).status).toBe(200);
    expect(await api(newApiSecret())).toMatchObject(
      await api('gongyi_guessed').then(({ status, errors }) => ({ status, errors })),
    );
  });
});
