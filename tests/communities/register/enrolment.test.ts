import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Role } from '../../../server/foundation/viewer.js';
import type { Api } from '../../support/api.js';
import {
  buildPerson,
  buildPlaces,
  signedIn,
  type Actor,
  type Places,
} from '../../support/factories.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

let server: TestServer;
let places: Places;
let facilitator: Actor;
let desk: Api;

beforeAll(async () => {
  server = await startTestServer();
  places = await buildPlaces(server);
  const communityId = places.community.id;
  facilitator = await buildPerson(server, { role: Role.MODERATOR, communityId });
  desk = await signedIn(server, facilitator.id);
});
afterAll(() => server.stop());
beforeEach(() => server.platform.db.query('DELETE FROM sign_in_throttle'));

interface Entry {
  entry: {
    way: string;
    person: { id: string; name: string };
    area: { id: string } | null;
    saidBy: { id: string } | null;
    viewerCanIssueSlip: { allowed: boolean };
  } | null;
}

function enrol(rest: object, by = desk) {
  const input = { communityId: places.community.id, consent: true, ...rest };
  const entry =
    'entry { way person { id name } area { id } saidBy { id } viewerCanIssueSlip { allowed } }';
  return by.mutate<Entry>('enrolResident', input, entry);
}

test('somebody without an account is a resident whose words can be written down, and whom a slip lets sign in', async () => {
  const { community, building } = places;
  const { entry, userErrors } = await enrol({ name: 'Auntie Sun, 302', areaId: building.id });
  expect(userErrors).toEqual([]);
  expect(entry).toMatchObject({
    way: 'ENROLMENT',
    person: { name: 'Auntie Sun, 302' },
    area: { id: building.id },
    saidBy: { id: facilitator.id },
    viewerCanIssueSlip: { allowed: true },
  });
  const told = await facilitator.api.mutate('recordForResident', {
    personId: entry!.person.id,
    channel: 'VISIT',
    act: { startInitiative: { communityId: community.id, question: 'Benches?', body: 'Please.' } },
  });
  expect(told.userErrors).toEqual([]);
  const logged: object[] = await server.platform.db.query(
    `SELECT actor_id, reason FROM audit_log WHERE kind = 'RESIDENCE_CONFIRMED' AND subject_id = $1`,
    [entry!.person.id],
  );
  expect(logged).toEqual([{ actor_id: facilitator.id, reason: 'ENROLMENT' }]);
});

test.each([
  [{ name: 'Old Wu', consent: false }, 'CONSENT_REQUIRED', 'consent'],
  [{ name: '' }, 'BAD_INPUT', 'name'],
  [{ name: 'The facilitator' }, 'BAD_INPUT', 'name'],
  [{ name: 'Old Wu', areaId: 'are_no' }, 'NOT_FOUND', 'areaId'],
  [{ name: 'Old Wu', communityId: 'com_no' }, 'NOT_FOUND', 'communityId'],
])('%j is refused by name', async (input, code, field) => {
  expect(await enrol(input)).toMatchObject({
    entry: null,
    userErrors: [{ code, field: ['input', field] }],
  });
});

test('two of the same name in one place are told apart; elsewhere they are two people', async () => {
  const both = await Promise.all([enrol({ name: 'Old Qin' }), enrol({ name: 'old qin' })]);
  const refused = both.flatMap(({ userErrors }) => userErrors);
  expect(refused).toMatchObject([{ code: 'CONFLICT', field: ['input', 'name'] }]);
  expect((await enrol({ name: 'Old Qin', areaId: places.building.id })).userErrors).toEqual([]);
});

test('only those who keep the register may, in a browser, and 50 a day', async () => {
  const { community } = places;
  const where = { communityId: community.id, unitId: community.unit.id };
  const official = await buildPerson(server, { role: Role.OFFICIAL, ...where });
  const officials = await signedIn(server, official.id);
  expect((await enrol({ name: 'Old Gu' }, officials)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  const { errors } = await facilitator.api.send(
    `mutation { enrolResident(input: { communityId: "${community.id}", name: "Old Gu", consent: true }) {
      userErrors { code } } }`,
  );
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  for (let turn = 0; turn < 50; turn++)
    expect((await enrol({ name: `Neighbour ${turn}` })).userErrors).toEqual([]);
  expect((await enrol({ name: 'One more' })).userErrors).toMatchObject([{ code: 'RATE_LIMITED' }]);
});
