import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fitsIn } from '../../server/features/communities/area-kinds.js';
import { AreaKind } from '../../server/features/communities/area.js';
import { seedOnce } from '../../server/app/seed/seed.js';
import { Role } from '../../server/foundation/viewer.js';
import { buildArea, buildCommunity, buildPerson, buildPlaces } from '../support/factories.js';
import type { Actor, Places } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let administrator: Actor;
let places: Places;

beforeAll(async () => {
  server = await startTestServer();
  administrator = await buildPerson(server, { role: Role.ADMINISTRATOR });
  places = await buildPlaces(server);
});
afterAll(() => server.stop());

interface Made {
  area: { id: string; kind: string; path: { name: string }[]; community: { id: string } | null };
}

function createArea(input: object, by = administrator) {
  return by.api.mutate<Made>(
    'createArea',
    { kind: 'GRID', name: 'East Grid', ...input },
    'area { id kind path { name } community { id } }',
  );
}

test.each<[AreaKind, (AreaKind | null)[]]>([
  [AreaKind.STREET, [null]],
  [AreaKind.COMMUNITY, [AreaKind.STREET, null]],
  [AreaKind.GRID, [AreaKind.COMMUNITY]],
  [AreaKind.BUILDING, [AreaKind.COMMUNITY, AreaKind.GRID]],
])('a %s lies in %j', (kind, allowed) => {
  const parents = [...Object.values(AreaKind), null];
  expect(parents.filter((parent) => fitsIn(kind, parent))).toEqual(allowed);
});

describe('adding an area', () => {
  test('shows the way to it, and whose it is', async () => {
    const { area } = await createArea({ parentId: places.whole.id });
    expect(area).toMatchObject({
      kind: 'GRID',
      path: [{ name: 'Qinglan Street' }, { name: 'Willow Bank' }, { name: 'East Grid' }],
      community: { id: places.community.id },
    });
  });

  test('gives it to a community that has none yet, to one only once', async () => {
    const { id: communityId } = await buildCommunity(server);
    const input = { kind: 'COMMUNITY', parentId: places.street.id, communityId };
    const answers = await Promise.all([createArea(input), createArea(input)]);
    const made = answers.filter(({ area }) => area);
    expect(made).toMatchObject([{ area: { community: { id: communityId } } }]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'BAD_INPUT', field: ['input', 'communityId'] },
    ]);
  });

  test.each([
    ['a kind that is larger', () => ({ kind: 'STREET', parentId: places.whole.id }), 'kind'],
    ['a grid right below a street', () => ({ parentId: places.street.id }), 'kind'],
    ['a building topmost', () => ({ kind: 'BUILDING' }), 'parentId'],
    [
      'a grid for a community',
      () => ({ parentId: places.whole.id, communityId: places.community.id }),
      'kind',
    ],
    ['no name', () => ({ parentId: places.whole.id, name: ' ' }), 'name'],
    ['a name of 81', () => ({ parentId: places.whole.id, name: '格'.repeat(81) }), 'name'],
  ])('refuses %s', async (_, input, field) => {
    const { area, userErrors } = await createArea(input());
    expect(area).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', field] }]);
  });

  test.each([
    ['parentId', { parentId: 'are_none' }],
    ['communityId', { kind: 'COMMUNITY', communityId: 'com_none' }],
  ])('refuses a %s that does not exist', async (field, input) => {
    const { userErrors } = await createArea(input);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', field] }]);
  });

  test('an administrator of one community adds to that one’s tree alone', async () => {
    const role = { role: Role.ADMINISTRATOR, communityId: places.community.id };
    const own = await buildPerson(server, role);
    const other = await buildPlaces(server);
    const code = async (input: object) => (await createArea(input, own)).userErrors[0]?.code;
    expect(await code({ parentId: places.riverside.id, kind: 'BUILDING' })).toBeUndefined();
    expect(await code({ parentId: other.whole.id })).toBe('NOT_ALLOWED');
    expect(await code({ parentId: places.street.id, kind: 'COMMUNITY' })).toBe('NOT_ALLOWED');
    expect(await code({ kind: 'STREET' })).toBe('NOT_ALLOWED');
  });

  test('sent again with the same id makes nothing twice', async () => {
    const input = { parentId: places.whole.id, clientMutationId: randomUUID() };
    const [first, again] = [await createArea(input), await createArea(input)];
    expect(again.area.id).toBe(first.area.id);
  });
});

describe('what lies in a community’s area', () => {
  test.each([
    ['createUnit', { name: 'Grid Desk' }, 'unit { area { id } }'],
    ['createBoard', { question: 'A lift?' }, 'board { area { id } visibility }'],
  ])('%s takes an area of it, and none elsewhere', async (name, input, selection) => {
    const communityId = places.community.id;
    const elsewhere = (await buildPlaces(server)).riverside.id;
    const create = (areaId: string | null) =>
      administrator.api.mutate(name, { ...input, communityId, areaId }, selection);
    for (const areaId of [null, places.whole.id, places.building.id]) {
      const made = await create(areaId);
      expect(Object.values(made)).toMatchObject([{ area: areaId && { id: areaId } }, []]);
    }
    const at = { field: ['input', 'areaId'] };
    for (const areaId of [elsewhere, places.street.id])
      expect((await create(areaId)).userErrors).toMatchObject([{ code: 'BAD_INPUT', ...at }]);
    expect((await create('are_none')).userErrors).toMatchObject([{ code: 'NOT_FOUND', ...at }]);
  });

  test('a community without an area has no parts', async () => {
    const { id: communityId } = await buildCommunity(server);
    const input = { communityId, name: 'Grid Desk', areaId: places.riverside.id };
    expect((await administrator.api.mutate('createUnit', input)).userErrors).toMatchObject([
      { code: 'BAD_INPUT', field: ['input', 'areaId'] },
    ]);
  });
});

describe('a new community', () => {
  const create = (areaId: string) =>
    administrator.api.mutate<{ community: { area: { id: string } } | null }>(
      'createCommunity',
      { name: 'Locust Shade', timeZone: 'Asia/Shanghai', currency: 'CNY', areaId },
      'community { area { id } }',
    );

  test('takes an area of its kind; of ten that want it at once, one has it', async () => {
    const { id } = await buildArea(server, { parent: places.street });
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(id)));
    expect(answers.flatMap(({ community }) => community ?? [])).toEqual([{ area: { id } }]);
    const refused = answers.flatMap(({ userErrors }) => userErrors);
    expect(refused).toHaveLength(9);
    for (const error of refused)
      expect(error).toMatchObject({ code: 'BAD_INPUT', field: ['input', 'areaId'] });
  });

  test('takes neither a grid nor what does not exist', async () => {
    const at = { field: ['input', 'areaId'] };
    const grid = await create(places.riverside.id);
    expect(grid.userErrors).toMatchObject([{ code: 'BAD_INPUT', ...at }]);
    expect((await create('are_none')).userErrors).toMatchObject([{ code: 'NOT_FOUND', ...at }]);
  });
});

const TREE = `query ($id: ID!) { node(id: $id) { ... on Area {
  kind registeredCount parent { id } path { id } community { id }
  children(first: 1) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;

interface Tree {
  node: { registeredCount: number | null; children: { nodes: { id: string }[] } };
}

test('the tree can be walked up and down', async () => {
  const { street, whole, riverside, westGate, community } = await buildPlaces(server);
  const { node } = await server.api().ask<Tree>(TREE, { id: whole.id });
  expect(node).toMatchObject({
    kind: 'COMMUNITY',
    parent: { id: street.id },
    path: [{ id: street.id }, { id: whole.id }],
    community: { id: community.id },
    children: { totalCount: 2, nodes: [{ id: riverside.id }], pageInfo: { hasNextPage: true } },
  });
  const top = await server.api().ask<Tree>(TREE, { id: street.id });
  expect(top.node).toMatchObject({ kind: 'STREET', parent: null, community: null });
  expect([riverside.id, westGate.id]).toContain(node.children.nodes[0]!.id);
});

describe('how many are registered', () => {
  const countsOf = async (areas: { id: string }[]) => {
    const counts = areas.map(async ({ id }) => {
      const { node } = await server.api().ask<Tree>(TREE, { id });
      return node.registeredCount;
    });
    return Promise.all(counts);
  };
  const built = async (people: Record<'whole' | 'riverside' | 'building' | 'westGate', number>) => {
    const there = await buildPlaces(server, { rules: { minimumSample: 5 } });
    for (const [place, count] of Object.entries(people) as [keyof typeof people, number][])
      for (let one = 0; one < count; one++)
        await buildPerson(server, {
          residentOf: there.community.id,
          areaId: there[place].id,
        });
    return countsOf([there.whole, there.riverside, there.westGate, there.building, there.street]);
  };

  test('is shown from the rulebook’s smallest number on, never for a street', async () => {
    const people = { whole: 0, riverside: 5, building: 6, westGate: 5 };
    expect(await built(people)).toEqual([16, 11, 5, 6, null]);
  });

  test('is left out below it, and beside it too: the rest could be subtracted', async () => {
    const people = { whole: 0, riverside: 0, building: 6, westGate: 4 };
    expect(await built(people)).toEqual([10, null, null, 6, null]);
  });

  test('is left out where few hang on what lies around', async () => {
    const people = { whole: 3, riverside: 1, building: 6, westGate: 5 };
    expect(await built(people)).toEqual([15, null, null, null, null]);
  });

  test('nobody at all is few as well', async () => {
    const people = { whole: 0, riverside: 5, building: 0, westGate: 0 };
    expect(await built(people)).toEqual([5, 5, null, null, null]);
  });
});

test('the demo’s people live in the areas of their buildings', async () => {
  const demo = await startTestServer();
  await seedOnce(demo.platform);
  const rows: { living: number; right: number }[] = await demo.platform.db.query(
    `SELECT count(*) FILTER (WHERE a.name->>'en' = 'Building ' || p.building AND c.area_id = ANY (a.path)) AS right,
       count(*) AS living FROM register_entry e JOIN person p ON p.id = e.person_id
     JOIN community c ON c.id = e.community_id LEFT JOIN area a ON a.id = e.area_id`,
  );
  expect(rows[0]!.right).toBe(rows[0]!.living);
  const { communities } = await demo.api().ask<{
    communities: { nodes: { area: { path: { name: string; kind: string }[] } }[] };
  }>('{ communities { nodes { area { path { name kind } } } } }');
  expect(communities.nodes.map(({ area }) => area.path.map(({ name }) => name))).toEqual([
    ['Qinglan Street', 'Willow Bank'],
    ['Qinglan Street', 'Locust Shade'],
    ['Qinglan Street', 'New Ripple'],
  ]);
  await demo.stop();
});
