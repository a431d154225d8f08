import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../server/foundation/viewer.js';
import { buildPerson, buildPlaces, type Actor, type Places } from '../../support/factories.js';
import { openRawSocket } from '../../support/raw-socket.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

let server: TestServer;
let places: Places;
let facilitator: Actor;

beforeAll(async () => {
  server = await startTestServer();
  places = await buildPlaces(server);
  const communityId = places.community.id;
  facilitator = await buildPerson(server, { role: Role.MODERATOR, communityId });
});
afterAll(() => server.stop());

interface Made {
  sheet: { id: string; codes: number } | null;
  codes: string[] | null;
}

async function makeCodes(input: object = {}, by = facilitator) {
  const whole = { communityId: places.community.id, areaId: places.building.id, count: 1 };
  return by.api.mutate<Made>(
    'makeCodes',
    { ...whole, ...input },
    'sheet { id codes area { id } } codes',
  );
}

async function redeem(by: Actor, code: string) {
  const { userErrors } = await by.api.mutate('redeemCode', { code });
  return userErrors[0]?.code ?? null;
}

async function residenceOf({ api }: Actor) {
  const { community } = await api.ask<{ community: { viewerResidence: object | null } }>(
    `query ($id: ID!) { community(id: $id) { viewerResidence { way area { id } saidBy { id } } } }`,
    { id: places.community.id },
  );
  return community.viewerResidence;
}

describe('a code from the mailbox', () => {
  test('makes one a resident of its building, with where that is known from', async () => {
    const { codes } = await makeCodes();
    const person = await buildPerson(server);
    expect(codes![0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const typed = ` ${codes![0]!.toLowerCase().replaceAll('-', ' ')}`;
    expect(await redeem(person, typed)).toBeNull();
    expect(await residenceOf(person)).toEqual({
      way: 'INVITATION',
      area: { id: places.building.id },
      saidBy: { id: facilitator.id },
    });
    const { viewer } = await person.api.ask<{ viewer: { person: object; communities: object[] } }>(
      '{ viewer { person { name } communities { id } } }',
    );
    expect(viewer).toEqual({
      person: { name: 'Resident of Building 3' },
      communities: [{ id: places.community.id }],
    });
  });

  test('works for one of ten who bring it at once', async () => {
    const { codes } = await makeCodes();
    const people = await Promise.all(Array.from({ length: 10 }, () => buildPerson(server)));
    const answers = await Promise.all(people.map((person) => redeem(person, codes![0]!)));
    expect(answers.filter((code) => code === null)).toHaveLength(1);
    expect(answers.filter((code) => code === 'BAD_INPUT')).toHaveLength(9);
  });

  test('brought again by whom it was good for is no mistake, nor is it lost on a resident', async () => {
    const { codes } = await makeCodes({ count: 2 });
    const [person, other] = [await buildPerson(server), await buildPerson(server)];
    expect(await redeem(person, codes![0]!)).toBeNull();
    expect(await redeem(person, codes![0]!)).toBeNull();
    expect(await redeem(person, codes![1]!)).toBe('CONFLICT');
    expect(await redeem(other, codes![1]!)).toBeNull();
  });

  test('that is unknown, used, late or withdrawn is refused in the same words', async () => {
    const [used, late, gone] = [await makeCodes(), await makeCodes(), await makeCodes()];
    await redeem(await buildPerson(server), used.codes![0]!);
    await server.platform.db.query(
      'UPDATE code_sheet SET expires_at = clock_timestamp() WHERE id = $1',
      [late.sheet!.id],
    );
    await facilitator.api.mutate('withdrawCodes', { sheetId: gone.sheet!.id });
    const person = await buildPerson(server);
    const tried = ['ABCD-EFGH-JKMN', ...[used, late, gone].map(({ codes }) => codes![0]!)];
    const answers = await Promise.all(
      tried.map(async (code) => (await person.api.mutate('redeemCode', { code })).userErrors),
    );
    expect(answers[0]).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'code'] }]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    for (const code of tried) {
      const asked = `query ($code: String!) { codePlace(code: $code) { community { id } } }`;
      expect(await server.api().ask(asked, { code })).toEqual({ codePlace: null });
    }
  });

  test('can’t be found by trying', async () => {
    const person = await buildPerson(server);
    const tries = Array.from({ length: 22 }, (_, index) => redeem(person, `WRONG-${index}`));
    const answers = await Promise.all(tries);
    expect(answers.filter((code) => code === 'BAD_INPUT')).toHaveLength(20);
    expect(answers.filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
  });

  test('is kept nowhere, in no audit entry and in no event', async () => {
    const { codes, sheet } = await makeCodes({ count: 3 });
    await redeem(await buildPerson(server), codes![0]!);
    const tables = ['register_code', 'code_sheet', 'audit_log', 'stream_event', 'register_entry'];
    for (const table of tables) {
      const [{ all }]: [{ all: string }] = await server.platform.db.query(
        `SELECT COALESCE(string_agg(t::text, ' '), '') AS all FROM ${table} t`,
      );
      for (const code of codes!) {
        expect(all).not.toContain(code);
        expect(all).not.toContain(code.replaceAll('-', ''));
      }
    }
    const entries: { kind: string }[] = await server.platform.db.query(
      'SELECT kind FROM audit_log WHERE subject_id = $1',
      [sheet!.id],
    );
    expect(entries).toEqual([{ kind: 'CODES_MADE' }]);
  });

  test('is made by those who run the community, within limits, for its own areas', async () => {
    const resident = await buildPerson(server, { residentOf: places.community.id });
    const codeOf = async (...args: Parameters<typeof makeCodes>) =>
      (await makeCodes(...args)).userErrors[0]?.code;
    expect(await codeOf({}, resident)).toBe('NOT_ALLOWED');
    expect(await codeOf({ count: 0 })).toBe('BAD_INPUT');
    expect(await codeOf({ count: 501 })).toBe('BAD_INPUT');
    expect(await codeOf({ validDays: 181 })).toBe('BAD_INPUT');
    const foreign = await buildPlaces(server);
    expect(await codeOf({ areaId: foreign.building.id })).toBe('BAD_INPUT');
    expect(await codeOf({ communityId: foreign.community.id })).toBe('NOT_ALLOWED');
  });
});

test('whoever comes onto the register, or leaves it, is judged anew on open sockets', async () => {
  const person = await buildPerson(server);
  const open = async () => {
    const socket = await openRawSocket(server.url);
    const payload = { authorization: `Bearer ${person.token}` };
    socket.send({ type: 'connection_init', payload });
    await socket.message('connection_ack');
    return socket;
  };
  const { codes } = await makeCodes();
  const before = await open();
  await redeem(person, codes![0]!);
  expect(await before.closed).toMatchObject({ code: 4410 });
  const after = await open();
  const input = { communityId: places.community.id, personId: person.id };
  expect((await facilitator.api.mutate('endResidence', input)).userErrors).toEqual([]);
  expect(await after.closed).toMatchObject({ code: 4410 });
  expect(await residenceOf(person)).toBeNull();
});
