import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adoptRulebook } from '../../server/features/communities/adopt-rulebook.js';
import { FOUNDING_RULES, type RulebookValues } from '../../server/features/communities/rulebook.js';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { Role } from '../../server/foundation/viewer.js';
import { buildCommunity, buildDecision, buildPerson, buildScene } from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES, type RoleName } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const VALUES = Object.keys(FOUNDING_RULES).join(' ');
const RULEBOOKS = `query ($id: ID!) { community(id: $id) {
  rulebook { version ${VALUES} } rulebooks { version adoptedAt ${VALUES} } } }`;

type Shown = RulebookValues & { version: number; adoptedAt: string };
interface Rulebooks {
  community: { rulebook: Shown; rulebooks: Shown[] };
}

async function rulesIn(id: string) {
  return (await server.api().ask<Rulebooks>(RULEBOOKS, { id })).community;
}

describe('a community’s founding rules', () => {
  const create = async (rules?: object) => {
    const { api } = await buildPerson(server, { role: Role.ADMINISTRATOR });
    const input = { name: 'Locust Shade', timeZone: 'Asia/Shanghai', currency: 'CNY', rules };
    return api.mutate<{ community: { id: string } | null }>(
      'createCommunity',
      input,
      'community { id }',
    );
  };

  test('are what every community starts with, where it gives none of its own', async () => {
    const { community } = await create();
    const { rulebook, rulebooks } = await rulesIn(community!.id);
    expect(rulebook).toEqual({ version: 1, ...FOUNDING_RULES });
    expect(rulebooks).toEqual([{ ...rulebook, adoptedAt: expect.any(String) as string }]);
  });

  test('are its own where it gives them; null leaves a rule as it is', async () => {
    const own = { publicityHours: 0, boardOpeners: ['RESIDENT', 'OFFICIAL'], minimumSample: 5 };
    const { community } = await create({ ...own, quorumPercent: null });
    const { rulebook } = await rulesIn(community!.id);
    expect(rulebook).toEqual({ version: 1, ...FOUNDING_RULES, ...own });
  });

  test.each([
    [{ publicityHours: 721 }, 'publicityHours', /0 to 720/],
    [{ minimumSample: 4 }, 'minimumSample', /5 to 1000/],
    [{ decisionOpeners: ['ADMINISTRATOR'] }, 'decisionOpeners', /Administrators may anyway/],
  ])('are refused as %j, saying what is possible', async (rules, field, message) => {
    const { community, userErrors } = await create(rules);
    expect(community).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'rules', field] }]);
    expect(userErrors[0]!.message).toMatch(message);
  });
});

test('a decision adopts the next version; the earlier ones stay as they were', async () => {
  const scene = await buildScene(server);
  const communityId = scene.community.id;
  const adopt = async (change: Partial<RulebookValues>) => {
    const { id: decisionId } = await buildDecision(scene, { open: false });
    const adopted = { communityId, change, decisionId, adoptedAt: new Date() };
    await inTransaction(server.platform, (tx) => adoptRulebook(tx, adopted));
  };
  const before = await rulesIn(communityId);
  await adopt({ quorumPercent: 40 });
  await Promise.all([adopt({ watchersNeeded: 3 }), adopt({ publicityHours: 72 })]);
  const after = await rulesIn(communityId);
  expect(after.rulebook).toMatchObject({
    version: 4,
    quorumPercent: 40,
    watchersNeeded: 3,
    publicityHours: 72,
  });
  expect(after.rulebooks.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
  expect(after.rulebooks[0]).toMatchObject(after.rulebook);
  expect(after.rulebooks.at(-1)).toEqual(before.rulebooks[0]);
});

test('a version from before a rule was thought of goes by what every community starts with', async () => {
  const { id } = await buildCommunity(server);
  await server.platform.db.query(
    `UPDATE rulebook SET values = '{"quorumPercent": 20}' WHERE community_id = $1`,
    [id],
  );
  const { rulebook, rulebooks } = await rulesIn(id);
  expect(rulebook).toEqual({ version: 1, ...FOUNDING_RULES, quorumPercent: 20 });
  expect(rulebooks[0]).toMatchObject(rulebook);
});

describe('who opens boards is as the rulebook says', () => {
  /** Each rule, and who may by it besides administrators. */
  const rules: [Role[], RoleName[]][] = [
    [[], []],
    [[Role.MODERATOR], ['moderator']],
    [[Role.OFFICIAL], ['official']],
    [[Role.RESIDENT], ['resident']],
    [
      [Role.RESIDENT, Role.MODERATOR, Role.OFFICIAL],
      ['resident', 'moderator', 'official'],
    ],
  ];
  const BUTTON = `query ($id: ID!) { community(id: $id) { viewerCan { createBoard { allowed code reason } } } }`;

  test.each(rules)('%j', async (boardOpeners, may) => {
    const { id: communityId } = await buildCommunity(server, { rules: { boardOpeners } });
    const everybody = await buildEverybody(server, communityId);
    for (const role of ROLES) {
      const allowed = role === 'administrator' || may.includes(role);
      const input = { communityId, question: 'Where should e-bikes park?' };
      const code = await refusalOf(everybody[role], 'createBoard', input);
      const expected = role === 'visitor' ? 'UNAUTHENTICATED' : 'NOT_ALLOWED';
      expect([role, code]).toEqual([role, allowed ? null : expected]);
      const { community } = await everybody[role].ask<{
        community: { viewerCan: { createBoard: { allowed: boolean; reason: string | null } } };
      }>(BUTTON, { id: communityId });
      expect([role, community.viewerCan.createBoard.allowed]).toEqual([role, allowed]);
      expect(community.viewerCan.createBoard.reason === null).toBe(allowed);
    }
  });
});
