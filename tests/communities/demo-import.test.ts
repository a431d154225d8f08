import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import { buildDecision, buildPerson, buildScene, cast, type Scene } from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 0 });
});
afterAll(() => server.stop());

interface Imported {
  voters: { voter: string; token: string }[];
}

async function administrator() {
  return (await buildPerson(server, { role: Role.ADMINISTRATOR })).api;
}

async function importVoters(voters: string[], communityId = scene.community.id) {
  const api = await administrator();
  return api.mutate<Imported>(
    'demoImportVoters',
    { communityId, voters },
    'voters { voter token }',
  );
}

test('the tokens come in the order of the names and act as residents', async () => {
  const { voters, userErrors } = await importVoters(['v3', 'v1', 'v2', 'v1']);
  expect(userErrors).toEqual([]);
  expect(voters.map(({ voter }) => voter)).toEqual(['v3', 'v1', 'v2', 'v1']);
  expect(new Set(voters.map(({ token }) => token)).size).toBe(4);
  const decision = await buildDecision(scene);
  for (const { token } of voters) {
    const { ballot, userErrors: refused } = await cast(server.api(token), decision, [0]);
    expect(refused).toEqual([]);
    expect(ballot).not.toBeNull();
  }
  const socket = await server.socket({ token: voters[0]!.token });
  expect(await socket.subscribe('{ viewer { roles { role } } }').next()).toEqual({
    viewer: { roles: [] },
  });
  await socket.close();
});

test('a token is nobody’s elsewhere: a resident here is none there', async () => {
  const { voters } = await importVoters(['one']);
  const elsewhere = await buildScene(server);
  const input = { proposalId: elsewhere.proposals[0]!.id };
  const { userErrors } = await server.api(voters[0]!.token).mutate('supportProposal', input);
  expect(userErrors).toMatchObject([{ code: 'NOT_A_RESIDENT' }]);
});

test('only by administrators', async () => {
  const everybody = await buildEverybody(server, scene.community.id);
  const input = { communityId: scene.community.id, voters: ['one'] };
  const outcomes: Record<string, string | null> = {};
  for (const role of ROLES)
    outcomes[role] = await refusalOf(everybody[role], 'demoImportVoters', input);
  expect(outcomes).toEqual({
    ...Object.fromEntries(ROLES.map((role) => [role, 'NOT_ALLOWED'])),
    visitor: 'UNAUTHENTICATED',
    administrator: null,
  });
});

test('only in a demo', async () => {
  const real = await startTestServer({ databaseUrl: server.databaseUrl, demo: false });
  const { token } = await buildPerson(real, { role: Role.ADMINISTRATOR });
  const input = { communityId: scene.community.id, voters: ['one'] };
  expect(await refusalOf(real.api(token), 'demoImportVoters', input)).toBe('NOT_ALLOWED');
  await real.stop();
});

test('5,000 at once fit, one more does not; nothing is half-made', async () => {
  const register = async () => {
    const rows: { count: number }[] = await server.platform.db.query(
      'SELECT count(*) AS count FROM register_entry',
    );
    return rows[0]!.count;
  };
  const before = await register();
  const names = Array.from({ length: 5_001 }, (_, index) => `voter ${index}`);
  const refused = await importVoters(names);
  expect(refused.voters.length).toBe(0);
  expect(refused.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'voters'] }]);
  expect(refused.userErrors[0]!.message).toContain('5001');
  expect(await register()).toBe(before);
  expect((await importVoters(names.slice(1))).voters).toHaveLength(5_000);
  expect(await register()).toBe(before + 5_000);
});

test('a community that does not exist', async () => {
  const { userErrors } = await importVoters(['one'], 'com_none');
  expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'communityId'] }]);
});
