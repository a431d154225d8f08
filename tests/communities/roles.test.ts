import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import type { Viewer } from '../../server/foundation/viewer.js';
import {
  canGrantRole,
  canWithdrawRole,
  isGrantable,
} from '../../server/features/communities/roles.policy.js';
import { buildCommunity, buildPerson, type Actor } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let community: Awaited<ReturnType<typeof buildCommunity>>;
let elsewhere: Awaited<ReturnType<typeof buildCommunity>>;
let everything: Actor;
let own: Actor;

beforeAll(async () => {
  server = await startTestServer();
  community = await buildCommunity(server);
  elsewhere = await buildCommunity(server);
  everything = await buildPerson(server, { role: Role.ADMINISTRATOR });
  own = await buildPerson(server, { role: Role.ADMINISTRATOR, communityId: community.id });
});
afterAll(() => server.stop());

const staffPlace = () => ({
  role: 'OFFICIAL',
  communityId: community.id,
  unitId: community.unit.id,
});

async function grant(by: Actor, input: object) {
  const { roleHolder, userErrors } = await by.api.mutate<{ roleHolder: { id: string } | null }>(
    'grantRole',
    input,
    'roleHolder { id }',
  );
  return { id: roleHolder?.id, code: userErrors[0]?.code, field: userErrors[0]?.field };
}

async function withdraw(by: Actor, roleHolderId: string) {
  const { userErrors } = await by.api.mutate('withdrawRole', { roleHolderId });
  return userErrors[0]?.code;
}

function rolesOf(person: Actor) {
  return person.api
    .ask<{ viewer: { roles: { role: string }[] } }>('{ viewer { roles { role } } }')
    .then(({ viewer }) => viewer.roles.map(({ role }) => role));
}

function auditOf(subjectId: string): Promise<{ kind: string; actorId: string; reason: string }[]> {
  return server.platform.db.query(
    'SELECT kind, actor_id AS "actorId", reason FROM audit_log WHERE subject_id = $1 ORDER BY seq',
    [subjectId],
  );
}

describe('the rules', () => {
  const viewer = (roles: Viewer['roles']): Viewer => ({
    personId: 'per_me',
    sessionKey: '',
    credential: null,
    roles,
    residentOf: [],
    areaIds: [],
  });
  const administrator = (communityId: string | null) =>
    viewer([{ role: Role.ADMINISTRATOR, communityId, unitId: null }]);

  test.each([
    [Role.RESIDENT, 'com_a', null, false],
    [Role.MODERATOR, 'com_a', null, true],
    [Role.MODERATOR, null, null, false],
    [Role.MODERATOR, 'com_a', 'unt_a', false],
    [Role.OFFICIAL, 'com_a', 'unt_a', true],
    [Role.OFFICIAL, 'com_a', null, false],
    [Role.ADMINISTRATOR, 'com_a', null, true],
    [Role.ADMINISTRATOR, null, null, true],
    [Role.ADMINISTRATOR, 'com_a', 'unt_a', false],
  ])('%s in %s of %s can be given: %s', (role, communityId, unitId, allowed) => {
    expect(isGrantable({ role, communityId, unitId }).allowed).toBe(allowed);
  });

  test.each([
    ['everything’s administrator', null, 'com_a', true],
    ['everything’s administrator, everywhere', null, null, true],
    ['a community’s administrator, there', 'com_a', 'com_a', true],
    ['a community’s administrator, elsewhere', 'com_a', 'com_b', false],
    ['a community’s administrator, everywhere', 'com_a', null, false],
  ])('%s', (_who, of, communityId, allowed) => {
    const place = { role: Role.ADMINISTRATOR, communityId, unitId: null };
    expect(canGrantRole(administrator(of), place).allowed).toBe(allowed);
  });

  test('whoever holds a role may lay it down, but the last administrator of everything', () => {
    const held = { role: Role.MODERATOR, communityId: 'com_a', unitId: null, lastOfAll: false };
    expect(canWithdrawRole(viewer([]), { ...held, personId: 'per_me' }).allowed).toBe(true);
    expect(canWithdrawRole(viewer([]), { ...held, personId: 'per_you' }).allowed).toBe(false);
    const last = {
      role: Role.ADMINISTRATOR,
      communityId: null,
      unitId: null,
      lastOfAll: true,
      personId: 'per_me',
    };
    expect(canWithdrawRole(administrator(null), last)).toMatchObject({
      allowed: false,
      message: 'lastAdministrator',
    });
  });
});

describe('giving a role', () => {
  test('takes effect at once and stands in the audit log, by ids and codes', async () => {
    const person = await buildPerson(server);
    const { id } = await grant(own, { ...staffPlace(), personId: person.id });
    expect(id).toMatch(/^rol_/);
    expect(await rolesOf(person)).toEqual(['OFFICIAL']);
    expect(await auditOf(person.id)).toEqual([
      { kind: 'ROLE_GRANTED', actorId: own.id, reason: `OFFICIAL ${community.unit.id}` },
    ]);
  });

  test('twice at once gives it once', async () => {
    const person = await buildPerson(server);
    const input = { ...staffPlace(), personId: person.id };
    const given = await Promise.all([grant(own, input), grant(everything, input)]);
    expect(given[0].id).toBe(given[1].id);
    expect(await auditOf(person.id)).toHaveLength(1);
  });

  test('a community’s administrator gives nothing beyond it', async () => {
    const { id: personId } = await buildPerson(server);
    const there = { role: 'MODERATOR', communityId: elsewhere.id, personId };
    expect((await grant(own, there)).code).toBe('NOT_ALLOWED');
    expect((await grant(own, { role: 'ADMINISTRATOR', personId })).code).toBe('NOT_ALLOWED');
    const foreign = { ...staffPlace(), unitId: elsewhere.unit.id, personId };
    expect(await grant(own, foreign)).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'unitId'],
    });
  });

  test('residents are not made this way', async () => {
    const { id: personId } = await buildPerson(server);
    const input = { role: 'RESIDENT', communityId: community.id, personId };
    expect(await grant(everything, input)).toMatchObject({
      code: 'BAD_INPUT',
      field: ['input', 'role'],
    });
  });
});

describe('taking a role away', () => {
  test('an official who leaves a body can’t act for it any more', async () => {
    const person = await buildPerson(server);
    const { id } = await grant(own, { ...staffPlace(), personId: person.id });
    expect(await withdraw(own, id!)).toBeUndefined();
    expect(await rolesOf(person)).toEqual([]);
    expect((await auditOf(person.id)).map(({ kind }) => kind)).toEqual([
      'ROLE_GRANTED',
      'ROLE_WITHDRAWN',
    ]);
  });

  test('for others there is no such role', async () => {
    const [person, stranger] = [await buildPerson(server), await buildPerson(server)];
    const { id } = await grant(own, { ...staffPlace(), personId: person.id });
    expect(await withdraw(stranger, id!)).toBe('NOT_FOUND');
    expect(await withdraw(stranger, 'rol_none')).toBe('NOT_FOUND');
    expect(await rolesOf(person)).toEqual(['OFFICIAL']);
  });

  test('of two administrators of everything who depose each other at once, one stays', async () => {
    const alone = await startTestServer();
    const two = [
      await buildPerson(alone, { role: Role.ADMINISTRATOR }),
      await buildPerson(alone, { role: Role.ADMINISTRATOR }),
    ] as const;
    const { administrators } = await two[0].api.ask<{
      administrators: { nodes: { id: string; person: { id: string } }[] };
    }>('{ administrators { nodes { id person { id } } } }');
    const idOf = (of: Actor) => administrators.nodes.find(({ person }) => person.id === of.id)!.id;
    const codes = await Promise.all([
      withdraw(two[0], idOf(two[1])),
      withdraw(two[1], idOf(two[0])),
    ]);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    const [{ count }]: [{ count: number }] = await alone.platform.db.query(
      `SELECT count(*)::int AS count FROM role_grant WHERE role = 'ADMINISTRATOR'`,
    );
    expect(count).toBe(1);
    await alone.stop();
  });
});

describe('an invitation', () => {
  const place = () => ({ role: 'MODERATOR', communityId: community.id });
  async function invite(by: Actor, input: object) {
    const { code, invitation, userErrors } = await by.api.mutate<{
      code: string;
      invitation: { id: string } | null;
    }>('inviteToRole', input, 'code invitation { id }');
    return { code, id: invitation?.id, refusal: userErrors[0]?.code };
  }
  async function accept(by: Actor, code: string) {
    const { userErrors } = await by.api.mutate('acceptRoleInvitation', { code });
    return userErrors[0]?.message;
  }

  test('gives the role to whoever comes first, once', async () => {
    const { code } = await invite(own, place());
    const people = await Promise.all([1, 2, 3].map(() => buildPerson(server)));
    const answers = await Promise.all(people.map((person) => accept(person, code)));
    expect(answers.filter((message) => message === undefined)).toHaveLength(1);
    const roles = await Promise.all(people.map(rolesOf));
    expect(roles.flat()).toEqual(['MODERATOR']);
  });

  test('says what it is for, and its code is nowhere in the database', async () => {
    const { code } = await invite(own, staffPlace());
    const asked = `query ($code: String!) { roleInvitation(code: $code) { role unit { id } community { id } } }`;
    expect(await server.api().ask(asked, { code })).toEqual({
      roleInvitation: {
        role: 'OFFICIAL',
        unit: { id: community.unit.id },
        community: { id: community.id },
      },
    });
    const [row]: [{ row: string }] = await server.platform.db.query(
      `SELECT string_agg(i::text, ' ') AS row FROM role_invitation i`,
    );
    expect(row.row).not.toContain(code);
  });

  test('that has expired, was taken back, or never was, is refused alike', async () => {
    const person = await buildPerson(server);
    const [late, gone] = [await invite(own, place()), await invite(own, place())];
    await server.platform.db.query(
      `UPDATE role_invitation SET expires_at = clock_timestamp() WHERE id = $1`,
      [late.id],
    );
    await own.api.mutate('withdrawRoleInvitation', { invitationId: gone.id });
    const messages = [
      await accept(person, late.code),
      await accept(person, gone.code),
      await accept(person, 'never'),
    ];
    expect(new Set(messages).size).toBe(1);
    expect(messages[0]).toContain('invitation');
  });

  test('falls with the administrator who gave it', async () => {
    const leaving = await buildPerson(server);
    const input = { role: 'ADMINISTRATOR', communityId: community.id, personId: leaving.id };
    const { id } = await grant(everything, input);
    const { code } = await invite(leaving, { ...input, personId: undefined });
    await withdraw(everything, id!);
    expect(await accept(leaving, code)).toContain('invitation');
    expect(await rolesOf(leaving)).toEqual([]);
  });

  test('only for those who could give the role', async () => {
    const stranger = await buildPerson(server);
    expect((await invite(stranger, place())).refusal).toBe('NOT_ALLOWED');
    expect((await invite(own, { ...place(), communityId: elsewhere.id })).refusal).toBe(
      'NOT_ALLOWED',
    );
    expect((await invite(own, { ...place(), validDays: 31 })).refusal).toBe('BAD_INPUT');
  });
});

describe('who sees who has which role', () => {
  const LISTS = `query ($id: ID!) { administrators { totalCount } community(id: $id) {
    roleHolders { totalCount } roleInvitations { id } units { staff { totalCount } viewerCanClose { allowed } } } }`;
  interface Lists {
    administrators: object | null;
    community: {
      roleHolders: object | null;
      roleInvitations: object | null;
      units: { staff: object | null; viewerCanClose: { allowed: boolean } }[];
    };
  }

  test.each([
    ['a visitor', null, [false, false, false]],
    ['a resident', {}, [false, false, false]],
    ['a facilitator', { role: Role.MODERATOR }, [false, false, true]],
    ['an administrator here', { role: Role.ADMINISTRATOR }, [false, true, true]],
  ])('%s', async (_who, role, [everywhere, roles, staff]) => {
    const actor =
      role &&
      (await buildPerson(server, 'role' in role ? { ...role, communityId: community.id } : {}));
    const api = actor?.api ?? server.api();
    const seen = await api.ask<Lists>(LISTS, { id: community.id });
    expect(seen.administrators !== null).toBe(everywhere);
    expect(seen.community.roleHolders !== null).toBe(roles);
    expect(seen.community.roleInvitations !== null).toBe(roles);
    expect(seen.community.units[0]!.staff !== null).toBe(staff);
  });
});
