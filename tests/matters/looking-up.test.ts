import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LineHashes } from '../../server/features/communities/register/import/line-hashes.js';
import { Role } from '../../server/foundation/viewer.js';
import type { Api } from '../support/api.js';
import {
  buildPerson,
  buildPlaces,
  signedIn,
  type Actor,
  type Places,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let places: Places;
let official: Actor;
let desk: Api;
let named: Actor;

beforeAll(async () => {
  server = await startTestServer();
  places = await buildPlaces(server);
  const { community, building, westGate } = places;
  const where = { communityId: community.id, unitId: community.unit.id };
  official = await buildPerson(server, { role: Role.OFFICIAL, ...where });
  desk = await signedIn(server, official.id);
  const displayName = { en: 'Sun Meilan', 'zh-Hans': '孙美兰' };
  named = await buildPerson(server, { residentOf: community.id, areaId: building.id, displayName });
  // Whoever is shown by their building has number 3 here.
  await buildPerson(server, { residentOf: community.id, areaId: westGate.id });
});
afterAll(() => server.stop());
beforeEach(() => server.platform.db.query('DELETE FROM sign_in_throttle'));

interface Found {
  residents: { person: { id: string; name: string }; area: { name: string } | null }[] | null;
}

const lookUp = (words: string, by = desk) =>
  by.mutate<Found>(
    'lookUpResidents',
    { communityId: places.community.id, words },
    'residents { person { id name } area { name } }',
  );

test.each(['Sun', 'meilan', '美兰', '孙', 'Building 3'])('%s is found', async (words) => {
  const { residents, userErrors } = await lookUp(words);
  expect(userErrors).toEqual([]);
  const found = { person: { id: named.id, name: 'Sun Meilan' }, area: { name: 'Building 3' } };
  expect(residents).toEqual([found]);
});

test('by the number of the building those are found who show a name, at most ten', async () => {
  const { community } = places;
  expect((await lookUp('3')).residents).toHaveLength(1);
  for (let more = 0; more < 11; more++)
    await buildPerson(server, {
      residentOf: community.id,
      displayName: { en: `Neighbour ${more}` },
    });
  expect((await lookUp('3')).residents).toHaveLength(10);
});

describe('whoever shows no name', () => {
  let quiet: Actor;
  const verified = (column: string) =>
    server.platform.db.query(`UPDATE account_user SET ${column} = true WHERE id = $1`, [quiet.id]);

  beforeAll(async () => {
    quiet = await buildPerson(server, { residentOf: places.community.id });
    await server.platform.db.query(
      `INSERT INTO account_user (id, name, email, phone_number, created_at, updated_at)
       VALUES ($1, '', 'quiet@example.org', '+8613800000001', now(), now())`,
      [quiet.id],
    );
  });

  test.each([
    ['email_verified', 'Quiet@example.org'],
    ['phone_number_verified', '138 0000 0001'],
  ])(
    'is found by %s, once it is proven to be theirs, and by the whole of it',
    async (column, words) => {
      expect((await lookUp(words)).residents).toEqual([]);
      await verified(column);
      expect((await lookUp(words)).residents?.map(({ person }) => person.id)).toEqual([quiet.id]);
      expect((await lookUp(words.slice(0, -1))).residents).toEqual([]);
    },
  );

  test('and by what the register has of the line they are on', async () => {
    const { community } = places;
    await server.platform.db.query(
      `WITH i AS (INSERT INTO register_import (id, community_id, by_id, state, upload_id, matching, ended_at)
         VALUES ('imp_test', $1, $2, 'DONE', 'upl_test', '{}', now()) RETURNING id)
       INSERT INTO register_line (community_id, key_hash, phone_hash, import_id, claimed_by_id, claimed_at)
       SELECT $1, 'x', $3, i.id, $2, now() FROM i`,
      [
        community.id,
        quiet.id,
        new LineHashes(server.platform, community.id).phone('010 1234 5678'),
      ],
    );
    const { residents } = await lookUp('01012345678');
    expect(residents?.map(({ person }) => person.id)).toEqual([quiet.id]);
  });
});

test.each(['%', '_', 'Nobody', '(', "' OR true --"])('%j finds nobody', async (words) => {
  expect(await lookUp(words)).toMatchObject({ residents: [], userErrors: [] });
});

test('a name that is shown no more finds nobody, nor does one of another community', async () => {
  const hidden = await buildPerson(server, {
    residentOf: places.community.id,
    displayName: { en: 'Quiet Qian' },
  });
  await buildPerson(server, { displayName: { en: 'Quiet Qu' } });
  expect((await lookUp('quiet')).residents).toHaveLength(1);
  await server.platform.db.query(
    'UPDATE person SET display_name = NULL, display_name_consent_at = NULL WHERE id = $1',
    [hidden.id],
  );
  expect((await lookUp('quiet')).residents).toEqual([]);
});

test('residents find nobody, and programs may not even try', async () => {
  const neighbour = await signedIn(server, named.id);
  expect((await lookUp('3', neighbour)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  const { errors } = await official.api.send(
    `mutation { lookUpResidents(input: { communityId: "${places.community.id}", words: "3" }) {
      userErrors { code } } }`,
  );
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
});

test('each search stands in the audit log, without what was searched for; the 61st within an hour is refused', async () => {
  const logged = () =>
    server.platform.db.query<object[]>(
      `SELECT subject_id, reason FROM audit_log WHERE actor_id = $1 AND kind = 'RESIDENTS_LOOKED_UP'`,
      [official.id],
    );
  const before = (await logged()).length;
  for (let turn = 0; turn < 60; turn++) await lookUp('Sun');
  const entries = await logged();
  expect(entries).toHaveLength(before + 60);
  expect(entries.at(-1)).toEqual({ subject_id: places.community.id, reason: null });
  const refused = await lookUp('Sun');
  expect(refused).toMatchObject({ residents: null, userErrors: [{ code: 'RATE_LIMITED' }] });
  expect(await logged()).toHaveLength(before + 60);
});
