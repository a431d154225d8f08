import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildBoard,
  buildCommunity,
  buildPerson,
  buildProposal,
  type Actor,
} from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let community: Awaited<ReturnType<typeof buildCommunity>>;

beforeAll(async () => {
  server = await startTestServer();
  community = await buildCommunity(server);
});
afterAll(() => server.stop());

const ME = `viewer { person { id name } displayName displayNameConsentAt defaultName
  roles { role community { name } } communities { name } }`;

interface Me {
  viewer: {
    person: { id: string; name: string };
    displayName: string | null;
    displayNameConsentAt: string | null;
    defaultName: string;
    roles: { role: string; community: { name: string } | null }[];
    communities: { name: string }[];
  };
}

const me = async ({ api }: Actor) => (await api.ask<Me>(`{ ${ME} }`)).viewer;
const set = ({ api }: Actor, name: string, consent?: boolean) =>
  api.mutate<Me>('setDisplayName', { name, consent }, ME);
const withdraw = async ({ api }: Actor) =>
  (
    await api.ask<{ payload: Me }>(
      `mutation { payload: removeDisplayName { ${ME} userErrors { code } } }`,
    )
  ).payload.viewer;

/** How somebody without an account sees the person, on something they wrote. */
async function seenBy(locale: string, { id }: Actor): Promise<string> {
  const board = await buildBoard(server, { communityId: community.id });
  const proposal = await buildProposal(server, { boardId: board.id, authorId: id });
  const { node } = await server
    .api()
    .in(locale)
    .ask<{ node: { author: { name: string } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Proposal { author { name } } } }',
      { id: proposal.id },
    );
  return node.author.name;
}

describe('the name others see', () => {
  test.each([
    ['no name, building known', {}, 'Resident of Building 3', '3号楼居民'],
    ['a name in one language', { en: 'Mum with a pram' }, 'Mum with a pram', 'Mum with a pram'],
    ['a name in both', { en: 'Zhou Guilan', 'zh-Hans': '周桂兰' }, 'Zhou Guilan', '周桂兰'],
  ])('%s', async (_what, displayName, english, chinese) => {
    const given = Object.keys(displayName).length > 0 ? displayName : undefined;
    const person = await buildPerson(server, { displayName: given });
    expect(await seenBy('en', person)).toBe(english);
    expect(await seenBy('zh-Hans', person)).toBe(chinese);
  });

  test('without a building it is just a resident', async () => {
    const person = await buildPerson(server);
    await server.platform.db.query('UPDATE person SET building = NULL WHERE id = $1', [person.id]);
    expect(await seenBy('en', person)).toBe('Resident');
  });

  test('is not kept without consent, not even by the database', async () => {
    const { id } = await buildPerson(server);
    const smuggled = server.platform.db.query(
      `UPDATE person SET display_name = '{"en": "Somebody"}' WHERE id = $1`,
      [id],
    );
    await expect(smuggled).rejects.toThrow('person_name_by_consent');
  });
});

describe('choosing a name', () => {
  test('takes consent, shows the name to everybody, and is withdrawn without a trace', async () => {
    const person = await buildPerson(server, { residentOf: community.id });
    expect(await me(person)).toMatchObject({
      person: { name: 'Resident of Building 3' },
      displayName: null,
      displayNameConsentAt: null,
      communities: [{ name: 'Willow Bank' }],
    });
    const { viewer, userErrors } = await set(person, '  Qin by the west gate ', true);
    expect(userErrors).toEqual([]);
    expect(viewer).toMatchObject({
      person: { name: 'Qin by the west gate' },
      displayName: 'Qin by the west gate',
      displayNameConsentAt: expect.any(String) as string,
      defaultName: 'Resident of Building 3',
    });
    expect(await seenBy('zh-Hans', person)).toBe('Qin by the west gate');
    expect(await withdraw(person)).toEqual({
      ...viewer,
      person: { id: person.id, name: 'Resident of Building 3' },
      displayName: null,
      displayNameConsentAt: null,
    });
    const rows: unknown[] = await server.platform.db.query(
      'SELECT display_name, display_name_consent_at FROM person WHERE id = $1',
      [person.id],
    );
    expect(rows).toEqual([{ display_name: null, display_name_consent_at: null }]);
  });

  test.each([
    ['left out', undefined],
    ['refused', false],
  ])('changes nothing while consent is %s, and says what it means', async (_what, consent) => {
    const person = await buildPerson(server);
    const { viewer, userErrors } = await set(person, 'Qin', consent);
    expect(viewer).toBeNull();
    expect(userErrors).toMatchObject([
      {
        code: 'CONSENT_REQUIRED',
        field: ['input', 'consent'],
        message: expect.stringContaining('everybody will see this name') as string,
      },
    ]);
    expect((await me(person)).displayName).toBeNull();
  });

  test('a name that won’t do is refused at its field, in the caller’s language', async () => {
    const person = await buildPerson(server);
    const chinese = { ...person, api: person.api.in('zh-Hans') };
    expect((await set(chinese, '主持人', true)).userErrors).toMatchObject([
      {
        code: 'BAD_INPUT',
        field: ['input', 'name'],
        message: '这个名字听起来像你没有担任的角色，请换一个不会让街坊误会的。',
      },
    ]);
  });

  test('a facilitator may say so in the name', async () => {
    const person = await buildPerson(server, { role: Role.MODERATOR, communityId: community.id });
    const { viewer } = await set(person, 'Lin, facilitator', true);
    expect(viewer).toMatchObject({
      person: { name: 'Lin, facilitator' },
      roles: [{ role: 'MODERATOR', community: { name: 'Willow Bank' } }],
      communities: [],
    });
  });

  test('withdrawing what was never given does no harm', async () => {
    const person = await buildPerson(server);
    expect(await withdraw(person)).toMatchObject({ displayName: null });
  });

  test('everybody who is signed in may, nobody else', async () => {
    const everybody = await buildEverybody(server, community.id);
    for (const role of ROLES) {
      const refusal = await refusalOf(everybody[role], 'setDisplayName', {
        name: 'Qin',
        consent: true,
      });
      expect([role, refusal]).toEqual([role, role === 'visitor' ? 'UNAUTHENTICATED' : null]);
    }
    const { errors } = await everybody.visitor.send(
      'mutation { removeDisplayName { userErrors { code } } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
