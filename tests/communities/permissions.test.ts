import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import type { Api } from '../support/api.js';
import { buildBoard, buildCommunity, buildPerson } from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES, type RoleName } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let community: Awaited<ReturnType<typeof buildCommunity>>;
let everybody: Record<RoleName, Api>;

beforeAll(async () => {
  server = await startTestServer();
  community = await buildCommunity(server);
  everybody = await buildEverybody(server, community.id);
});
afterAll(() => server.stop());

/** What comes of an action for each role: null when it is done, else the code of the refusal. */
const OUTCOMES: Record<
  'createCommunity' | 'createArea' | 'createUnit' | 'createBoard' | 'changePhase' | 'planPhases',
  Record<RoleName, string | null>
> = {
  createCommunity: onlyFor(['administrator']),
  createArea: onlyFor(['administrator']),
  createUnit: onlyFor(['administrator']),
  createBoard: onlyFor(['moderator', 'administrator']),
  changePhase: onlyFor(['moderator', 'administrator']),
  planPhases: onlyFor(['moderator', 'administrator']),
};

function onlyFor(allowed: RoleName[]): Record<RoleName, string | null> {
  const outcome = (role: RoleName) => {
    if (role === 'visitor') return 'UNAUTHENTICATED';
    return allowed.includes(role) ? null : 'NOT_ALLOWED';
  };
  return Object.fromEntries(ROLES.map((role) => [role, outcome(role)])) as Record<
    RoleName,
    string | null
  >;
}

async function inputOf(action: keyof typeof OUTCOMES): Promise<object> {
  const communityId = community.id;
  if (action === 'createCommunity')
    return { name: 'Locust Shade', timeZone: 'Asia/Shanghai', currency: 'CNY' };
  if (action === 'createArea') return { kind: 'STREET', name: 'Qinglan Street' };
  if (action === 'createUnit') return { communityId, name: 'Drainage Station' };
  if (action === 'createBoard') return { communityId, question: 'Where should e-bikes park?' };
  const boardId = (await buildBoard(server, { communityId })).id;
  return action === 'planPhases' ? { boardId, ends: [] } : { boardId, to: 'DISCUSS' };
}

describe.each(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[])('%s', (action) => {
  test.each(ROLES)('by a %s', async (role) => {
    const outcome = await refusalOf(everybody[role], action, await inputOf(action));
    expect(outcome).toBe(OUTCOMES[action][role]);
  });
});

test.each(ROLES)('the buttons say to a %s what the mutations would', async (role) => {
  const board = await buildBoard(server, { communityId: community.id });
  const { community: place, board: seen } = await everybody[role].ask<{
    community: { viewerCan: { createBoard: { allowed: boolean; code: string | null } } };
    board: { viewerCan: Record<'changePhase' | 'planPhases', object> };
  }>(
    `query ($community: ID!, $board: ID!) {
       community(id: $community) { viewerCan { createBoard { allowed code } } }
       board(id: $board) { viewerCan { changePhase { allowed code } planPhases { allowed code } } } }`,
    { community: community.id, board: board.id },
  );
  const code = role === 'visitor' ? 'SIGN_IN_REQUIRED' : (OUTCOMES.createBoard[role] ?? null);
  expect(place.viewerCan.createBoard).toEqual({ allowed: code === null, code });
  const button = { allowed: code === null, code };
  expect(seen.viewerCan).toEqual({ changePhase: button, planPhases: button });
});

test('an administrator of one community administers that one, not the installation', async () => {
  const person = { role: Role.ADMINISTRATOR, communityId: community.id };
  const { api } = await buildPerson(server, person);
  expect(await refusalOf(api, 'createCommunity', await inputOf('createCommunity'))).toBe(
    'NOT_ALLOWED',
  );
  expect(await refusalOf(api, 'createBoard', await inputOf('createBoard'))).toBe(null);
});

describe('what a new community, body or board must be', () => {
  const refused = async (name: string, input: object) =>
    (await everybody.administrator.mutate(name, input)).userErrors;
  const good = { name: 'Locust Shade', timeZone: 'Asia/Shanghai', currency: 'CNY' };

  test.each([
    ['no name', 'createCommunity', { ...good, name: ' \n ' }, 'name'],
    ['a name of 81', 'createCommunity', { ...good, name: '社'.repeat(81) }, 'name'],
    ['a NUL', 'createCommunity', { ...good, name: 'a\0b' }, 'name'],
    ['half a surrogate pair', 'createCommunity', { ...good, name: 'a\ud83d' }, 'name'],
    ['no such time zone', 'createCommunity', { ...good, timeZone: 'Asia/Yunting' }, 'timeZone'],
    ['no such currency', 'createCommunity', { ...good, currency: 'XYZW' }, 'currency'],
    ['a currency in small letters', 'createCommunity', { ...good, currency: 'cny' }, 'currency'],
  ])('%s is refused', async (_what, name, input, field) => {
    expect(await refused(name, input)).toMatchObject([
      { code: 'BAD_INPUT', field: ['input', field] },
    ]);
  });

  test('the longest names fit, and what was made comes back', async () => {
    const name = '社'.repeat(80);
    const made = await everybody.administrator.mutate<{ community: { id: string; name: string } }>(
      'createCommunity',
      { ...good, name: `  ${name}  ` },
      'community { id name }',
    );
    expect(made).toMatchObject({ userErrors: [], community: { name } });
    const unit = await everybody.administrator.mutate<{ unit: { name: string } }>(
      'createUnit',
      { communityId: made.community.id, name: 'Anlan Property' },
      'unit { name }',
    );
    expect(unit.unit.name).toBe('Anlan Property');
    const board = await everybody.administrator.mutate<{
      board: { phase: string; introHtml: string; community: { units: { name: string }[] } };
    }>(
      'createBoard',
      { communityId: made.community.id, question: 'What first?', intro: '**500,000** to spend' },
      'board { phase introHtml community { units { name } } }',
    );
    expect(board.board).toMatchObject({
      phase: 'COLLECT',
      introHtml: expect.stringContaining('<strong>500,000</strong>') as string,
      community: { units: [{ name: 'Anlan Property' }] },
    });
  });

  test.each(['createUnit', 'createBoard'])('%s somewhere that does not exist', async (name) => {
    const input = { communityId: 'com_none', [name === 'createUnit' ? 'name' : 'question']: 'x' };
    expect(await refused(name, input)).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'communityId'] },
    ]);
  });
});
