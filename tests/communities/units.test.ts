import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildDecision,
  buildPerson,
  buildScene,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let administrator: Actor;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
  const { id: communityId } = scene.community;
  administrator = await buildPerson(server, { role: Role.ADMINISTRATOR, communityId });
});
afterAll(() => server.stop());

async function newUnit(): Promise<string> {
  const { unit } = await administrator.api.mutate<{ unit: { id: string } }>(
    'createUnit',
    { communityId: scene.community.id, name: 'Drainage Station' },
    'unit { id }',
  );
  return unit.id;
}

function close(unitId: string, by = administrator) {
  return by.api.mutate<{ unit: { closedAt: string; staff: { totalCount: number } } | null }>(
    'closeUnit',
    { unitId },
    'unit { closedAt staff { totalCount } }',
  );
}

describe('a responsible body', () => {
  test('is renamed and described', async () => {
    const unitId = await newUnit();
    const changed = await administrator.api.mutate(
      'changeUnit',
      { unitId, name: ' Water Station ', description: 'Keeps drains clear.' },
      'unit { name description }',
    );
    expect(changed).toMatchObject({
      unit: { name: 'Water Station', description: 'Keeps drains clear.' },
    });
    const emptied = await administrator.api.mutate(
      'changeUnit',
      { unitId, description: '' },
      'unit { name description }',
    );
    expect(emptied).toMatchObject({ unit: { name: 'Water Station', description: null } });
  });

  test('is changed and closed by administrators alone', async () => {
    const unitId = await newUnit();
    const code = async (name: string) =>
      (await scene.facilitator.api.mutate(name, { unitId })).userErrors[0]?.code;
    expect(await code('changeUnit')).toBe('NOT_ALLOWED');
    expect(await code('closeUnit')).toBe('NOT_ALLOWED');
  });

  test('loses its staff and their powers when it is closed', async () => {
    const unitId = await newUnit();
    const communityId = scene.community.id;
    const official = await buildPerson(server, { role: Role.OFFICIAL, communityId, unitId });
    const { code } = await administrator.api.mutate<{ code: string }>(
      'inviteToRole',
      { role: 'OFFICIAL', communityId, unitId },
      'code',
    );
    const { unit, userErrors } = await close(unitId);
    expect(userErrors).toEqual([]);
    expect(unit).toMatchObject({
      closedAt: expect.any(String) as string,
      staff: { totalCount: 0 },
    });
    const { viewer } = await official.api.ask<{ viewer: { roles: object[] } }>(
      '{ viewer { roles { role } } }',
    );
    expect(viewer.roles).toEqual([]);
    expect((await official.api.mutate('acceptRoleInvitation', { code })).userErrors).toHaveLength(
      1,
    );
    expect((await close(unitId)).userErrors).toMatchObject([{ code: 'CLOSED' }]);
  });

  test('stays open while a vote names it, and takes on nothing once closed', async () => {
    const unitId = await newUnit();
    const decision = await buildDecision(scene, { unitId });
    expect((await close(unitId)).userErrors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('Votes') as string },
    ]);
    await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    expect((await close(unitId)).userErrors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('still owes') as string },
    ]);
    const closed = await newUnit();
    await close(closed);
    await expect(buildDecision(scene, { unitId: closed })).rejects.toThrow('closed');
  });
});
