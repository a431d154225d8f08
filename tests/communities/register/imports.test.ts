import { readdir } from 'node:fs/promises';
import { Writable } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeOldSheets } from '../../../server/foundation/files/sheets.js';
import { signedIn } from '../../../server/features/accounts/accounts.hooks.js';
import { inTransaction } from '../../../server/foundation/database/transaction.js';
import { Role } from '../../../server/foundation/viewer.js';
import { buildPerson, buildPlaces, type Actor, type Places } from '../../support/factories.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';
import { sendSheet } from '../../support/send-sheet.js';
import { bringIn } from './support.js';

let server: TestServer;
let places: Places;
let administrator: Actor;
let logged = '';

beforeAll(async () => {
  const log = pino(
    { level: 'trace' },
    new Writable({ write: (chunk, _, done) => ((logged += chunk), done()) }),
  );
  server = await startTestServer({ log });
});
afterAll(() => server.stop());

/** A community of its own for each test that brings something in. */
async function community() {
  places = await buildPlaces(server);
  const communityId = places.community.id;
  administrator = await buildPerson(server, { role: Role.ADMINISTRATOR, communityId });
  return communityId;
}

const HEAD = '编号,姓名,手机,楼栋,房号';
const TYPED = ['NAME', 'AREA', 'ROOM'];
const file = (...lines: string[]) => [HEAD, ...lines].join('\n');
const LI = '1,李小红,138 0000 0001,Building 3,101';
const WANG = '2,王大明,13800000002,3,102';

interface Preview {
  preview: {
    mapped: { field: string; column: string }[];
    firstLines: string[][];
    lines: number;
    errorCount: number;
    errors: { line: number; field: string; message: string }[];
    counts: Record<string, number>;
  } | null;
}

async function preview(
  communityId: string,
  text: string | Buffer,
  input: object = {},
  by = administrator,
) {
  const { id: uploadId } = await sendSheet(server, by, text);
  return by.api.mutate<Preview>(
    'previewRegisterImport',
    { communityId, uploadId, matching: TYPED, ...input },
    `preview { mapped { field column } firstLines lines errorCount errors { line field message }
       counts { added changed same gone goneResidents } }`,
  );
}

async function match(by: Actor, communityId: string, input: object) {
  const { userErrors } = await by.api.mutate('matchRegister', { communityId, ...input });
  return userErrors[0] ?? null;
}

async function isResident(by: Actor, communityId: string): Promise<boolean> {
  const rows: unknown[] = await server.platform.db.query(
    'SELECT 1 FROM register_entry WHERE person_id = $1 AND community_id = $2',
    [by.id, communityId],
  );
  return rows.length > 0;
}

async function verify(person: Actor, contacts: { email?: string; phone?: string }): Promise<void> {
  await server.platform.db.query(
    `INSERT INTO account_user (id, name, email, email_verified, phone_number, phone_number_verified, created_at, updated_at)
     VALUES ($1, '', $2, $3, $4, $5, now(), now())`,
    [
      person.id,
      contacts.email ?? `${person.id}@example.org`,
      Boolean(contacts.email),
      contacts.phone ?? null,
      Boolean(contacts.phone),
    ],
  );
}

describe('floor areas', () => {
  const WITH_AREAS = '编号,姓名,手机号,面积';
  const lines = (...areas: string[]) =>
    [WITH_AREAS, ...areas.map((area, at) => `${at + 1},李四,1380000021${at},${area}`)].join('\n');

  async function owned(by: Actor, communityId: string): Promise<number | null> {
    const rows: { owned: number | null }[] = await server.platform.db.query(
      'SELECT floor_area AS owned FROM register_entry WHERE person_id = $1 AND community_id = $2',
      [by.id, communityId],
    );
    return rows[0]!.owned;
  }

  test('come along with whoever is matched, and with a later file', async () => {
    const communityId = await community();
    const resident = await buildPerson(server);
    await verify(resident, { phone: '+8613800000210' });
    const done = await bringIn(server, administrator, { communityId }, lines('89.52', ''));
    expect(done).toMatchObject({ state: 'DONE', counts: { added: 2 } });
    await resident.api.ask('mutation { matchContacts { communities { id } } }');
    expect(await owned(resident, communityId)).toBe(8_952);
    const later = await bringIn(server, administrator, { communityId }, lines('90 ㎡', '0'));
    expect(later.counts).toMatchObject({ added: 0, changed: 1, same: 1 });
    expect(await owned(resident, communityId)).toBe(9_000);
  });

  test('that are none are told with their line, and nobody is found by one', async () => {
    const communityId = await community();
    const wrong = await bringIn(server, administrator, { communityId }, lines('large'));
    expect(wrong.errors).toMatchObject([{ line: 2, field: 'FLOOR_AREA' }]);
    const { id: uploadId } = await sendSheet(server, administrator, lines('89'));
    const asked = { communityId, uploadId, matching: ['NAME', 'FLOOR_AREA'] };
    const { userErrors } = await administrator.api.mutate('previewRegisterImport', asked);
    expect(userErrors).toMatchObject([{ field: ['input', 'matching'] }]);
  });
});

describe('a preview', () => {
  test('says which columns are which, what it would change, and changes nothing', async () => {
    const communityId = await community();
    await bringIn(server, administrator, { communityId, matching: TYPED }, file(LI, WANG));
    const changed = file(LI, WANG.replace('102', '103'), '3,赵四,13800000003,3,104');
    const { preview: seen, userErrors } = await preview(communityId, changed);
    expect(userErrors).toEqual([]);
    expect(seen!.mapped.map(({ field }) => field)).toEqual([
      'KEY',
      'NAME',
      'PHONE',
      'AREA',
      'ROOM',
    ]);
    expect(seen!.firstLines[0]).toEqual(LI.split(','));
    expect(seen).toMatchObject({
      lines: 3,
      errorCount: 0,
      counts: { added: 1, changed: 1, same: 1, gone: 0, goneResidents: 0 },
    });
    const again = await preview(communityId, file(LI));
    expect(again.preview!.counts).toMatchObject({ added: 0, same: 1, gone: 1 });
  });

  test('says line by line what is wrong and how to mend it, without what stands there', async () => {
    const communityId = await community();
    const broken = file(
      LI,
      '2,,13800000002,3,102',
      '1,王五,13800000005,3,103',
      '4,赵六,not-a-number,3,104',
      '5,钱七,13800000007,Nowhere House,105',
      ',孙八,13800000008,3,106',
    );
    const { preview: seen } = await preview(communityId, broken);
    // Whose phone is known is told by it, whatever else is missing.
    expect(seen!.errors.map(({ line, field }) => [line, field])).toEqual([
      [4, 'KEY'],
      [5, 'PHONE'],
      [6, 'AREA'],
      [7, 'KEY'],
    ]);
    expect(seen!.errors[0]!.message).toContain('line 2');
    expect(JSON.stringify(seen!.errors)).not.toMatch(/王五|赵六|not-a-number|Nowhere/);
    const { preview: unmatched } = await preview(communityId, file('1,,,3,101'));
    expect(unmatched!.errors).toMatchObject([{ line: 2, field: 'NAME' }]);
  });

  test.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${file(LI, WANG)}`)],
    ['UTF-8 without', Buffer.from(file(LI, WANG))],
    [
      'semicolons and Windows line ends',
      Buffer.from(file(LI, WANG).replaceAll(',', ';').replaceAll('\n', '\r\n')),
    ],
    [
      'GB18030',
      // 编号,姓名,手机,楼栋,房号 / 1,李,13800000001,3,101
      Buffer.from(
        'b1e0bac52cd0d5c3fb2ccad6bbfa2cc2a5b6b02cb7bfbac50a312cc0ee2c31333830303030303030312c332c3130310a322cc0ee2c31333830303030303030322c332c313032',
        'hex',
      ),
    ],
  ])('reads %s', async (_how, bytes) => {
    const communityId = await community();
    const { preview: seen } = await preview(communityId, bytes);
    expect(seen).toMatchObject({ lines: 2, errorCount: 0, counts: { added: 2 } });
  });

  test('lists a thousand errors and counts the rest', async () => {
    const communityId = await community();
    const lines = Array.from({ length: 1_500 }, (_, index) => `${index},甲,bad,3,1`);
    const { preview: seen } = await preview(communityId, file(...lines));
    expect(seen!.errors).toHaveLength(1_000);
    expect(seen!.errorCount).toBe(1_500);
  });

  test.each<[string, string | Buffer, object, string]>([
    ['an open quotation mark', `${HEAD}\n1,"李,1,3,1`, {}, 'uploadId'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x41, 0x00]), {}, 'uploadId'],
    [
      'no such column',
      file(LI),
      { columns: [{ field: 'NAME', column: 'nom' }], matching: [] },
      'columns',
    ],
    ['one thing to match by', file(LI), { matching: ['NAME'] }, 'matching'],
    ['what no column holds', file(LI), { matching: ['NAME', 'EMAIL'] }, 'matching'],
    [
      'nothing that tells who',
      file(LI),
      { columns: [{ field: 'NAME', column: '姓名' }], matching: [] },
      'columns',
    ],
  ])('refuses %s', async (_what, text, input, field) => {
    const communityId = await community();
    const { userErrors } = await preview(communityId, text, input);
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT' }]);
    expect(userErrors[0]!.field[1]).toBe(field);
  });
});

describe('bringing a register in', () => {
  test('keeps no name, no number and no room anywhere, and the file no longer than that', async () => {
    const communityId = await community();
    const ended = await bringIn(
      server,
      administrator,
      { communityId, matching: TYPED },
      file(LI, WANG),
    );
    expect(ended).toMatchObject({ state: 'DONE', linesDone: 2, counts: { added: 2 } });
    const tables: { name: string }[] = await server.platform.db.query(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    for (const { name } of tables) {
      const [{ all }]: [{ all: string }] = await server.platform.db.query(
        `SELECT COALESCE(string_agg(t::text, ' '), '') AS all FROM "${name}" t`,
      );
      expect(`${name}: ${all}`).not.toMatch(/李小红|13800000001|138 0000 0001/);
    }
    expect(logged).not.toMatch(/李小红|13800000001|138 0000 0001/);
    const kept = await readdir(server.filesDir, { recursive: true }).catch(() => []);
    const [{ uploadId }]: [{ uploadId: string }] = await server.platform.db.query(
      'SELECT upload_id AS "uploadId" FROM register_import WHERE id = $1',
      [ended.id],
    );
    expect(kept.filter((name) => name.includes(uploadId))).toEqual([]);
  });

  test('is all or nothing where a line is faulty, unless faulty lines are to be left out', async () => {
    const communityId = await community();
    const faulty = file(LI, '2,王,none,3,102');
    const refused = await bringIn(server, administrator, { communityId, matching: TYPED }, faulty);
    expect(refused).toMatchObject({
      state: 'FAILED',
      errorCount: 1,
      errors: [{ line: 3, field: 'PHONE' }],
    });
    expect(refused.problem).toContain('Nothing was changed');
    const count = async () => {
      const [{ count: lines }]: [{ count: number }] = await server.platform.db.query(
        'SELECT count(*)::int AS count FROM register_line WHERE community_id = $1',
        [communityId],
      );
      return lines;
    };
    expect(await count()).toBe(0);
    const skipped = { communityId, matching: TYPED, skipFaulty: true };
    expect(await bringIn(server, administrator, skipped, faulty)).toMatchObject({
      state: 'DONE',
      errorCount: 1,
    });
    expect(await count()).toBe(1);
  });

  test('ends nobody’s residence unless asked to, and then that of those matched with what is gone', async () => {
    const communityId = await community();
    const input = { communityId, matching: TYPED };
    await bringIn(server, administrator, input, file(LI, WANG));
    const [person, byWord] = [
      await buildPerson(server),
      await buildPerson(server, { residentOf: communityId }),
    ];
    const typed = { name: '李小红', areaId: places.building.id, room: '101' };
    expect(await match(person, communityId, typed)).toBeNull();
    await bringIn(server, administrator, input, file(WANG));
    expect(await isResident(person, communityId)).toBe(true);
    const { preview: seen } = await preview(communityId, file(WANG));
    expect(seen!.counts).toMatchObject({ gone: 1, goneResidents: 1 });
    const wrong = { ...input, replace: true, expectedGone: 0 };
    expect(await bringIn(server, administrator, wrong, file(WANG))).toMatchObject({
      state: 'FAILED',
    });
    expect(await isResident(person, communityId)).toBe(true);
    const right = { ...input, replace: true, expectedGone: 1 };
    expect(await bringIn(server, administrator, right, file(WANG))).toMatchObject({
      state: 'DONE',
    });
    expect(await isResident(person, communityId)).toBe(false);
    expect(await isResident(byWord, communityId)).toBe(true);
  });

  test('tells how far it has come, and goes by lots', async () => {
    const communityId = await community();
    const lines = Array.from(
      { length: 25_000 },
      (_, n) => `${n},居民${n},139${String(n).padStart(8, '0')},3,${n}`,
    );
    const ended = await bringIn(
      server,
      administrator,
      { communityId, matching: TYPED },
      file(...lines),
    );
    expect(ended).toMatchObject({ state: 'DONE', linesDone: 25_000, linesTotal: 25_000 });
    expect(ended.seen).toEqual(ended.seen.toSorted((a, b) => a - b));
    expect(ended.counts).toMatchObject({ added: 25_000 });
  });

  test('is for administrators of that community alone, from the file on', async () => {
    const communityId = await community();
    const facilitator = await buildPerson(server, { role: Role.MODERATOR, communityId });
    const resident = await buildPerson(server);
    expect(await sendSheet(server, resident, file(LI))).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
    const elsewhere = await buildPlaces(server);
    const stranger = await buildPerson(server, {
      role: Role.ADMINISTRATOR,
      communityId: elsewhere.community.id,
    });
    const own = await sendSheet(server, administrator, file(LI));
    const tried = { communityId: elsewhere.community.id, uploadId: own.id, matching: [] };
    const code = async (by: Actor, input: object) =>
      (await by.api.mutate('previewRegisterImport', input)).userErrors[0]?.code;
    expect(await code(stranger, tried)).toBe('NOT_FOUND');
    expect(await code(stranger, { ...tried, communityId })).toBe('NOT_ALLOWED');
    const sent = await sendSheet(server, facilitator, file(LI));
    const theirs = { communityId, uploadId: sent.id, matching: [] };
    expect(await code(facilitator, theirs)).toBe('NOT_ALLOWED');
    const photo = await fetch(`${server.url}/files/${own.id}`, {
      headers: { authorization: `Bearer ${administrator.token}` },
    });
    expect(photo.status).toBe(404);
    const done = await bringIn(server, administrator, { communityId }, file(LI));
    const asked = `query ($id: ID!) { registerImport(id: $id) { id } }`;
    expect(await stranger.api.ask(asked, { id: done.id })).toEqual({ registerImport: null });
    expect(await facilitator.api.ask(asked, { id: done.id })).toEqual({ registerImport: null });
  });

  test('lets go of a file that was not brought in for a day', async () => {
    await community();
    const { id } = await sendSheet(server, administrator, file(LI));
    await server.platform.db.query(
      `UPDATE sheet SET sent_at = clock_timestamp() - interval '25 hours' WHERE id = $1`,
      [id],
    );
    await removeOldSheets(server.platform);
    const kept = await readdir(server.filesDir, { recursive: true });
    expect(kept.filter((name) => name.includes(id))).toEqual([]);
  });
});

describe('being found on the register', () => {
  const typed = () => ({ name: ' 李 小红', areaId: places.building.id, room: '１０１' });

  test('by what one types, in any width and spacing, but not in part', async () => {
    const communityId = await community();
    await bringIn(server, administrator, { communityId, matching: TYPED }, file(LI, WANG));
    const person = await buildPerson(server);
    expect(await match(person, communityId, { ...typed(), room: '' })).toMatchObject({
      code: 'BAD_INPUT',
      field: ['input', 'room'],
    });
    expect(await match(person, communityId, { ...typed(), room: '102' })).toMatchObject({
      code: 'NOT_A_RESIDENT',
    });
    expect(await match(person, communityId, typed())).toBeNull();
    expect(await isResident(person, communityId)).toBe(true);
  });

  test('is answered alike for a line that is taken and one that isn’t there', async () => {
    const communityId = await community();
    await bringIn(server, administrator, { communityId, matching: TYPED }, file(LI));
    const people = await Promise.all(Array.from({ length: 5 }, () => buildPerson(server)));
    const answers = await Promise.all(people.map((person) => match(person, communityId, typed())));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    const missing = await match(await buildPerson(server), communityId, {
      ...typed(),
      room: '999',
    });
    for (const answer of answers) if (answer) expect(answer).toEqual(missing);
  });

  test('can’t be had by trying', async () => {
    const communityId = await community();
    await bringIn(server, administrator, { communityId, matching: TYPED }, file(LI));
    const person = await buildPerson(server);
    const tries = Array.from({ length: 7 }, (_, room) =>
      match(person, communityId, { ...typed(), room: String(room) }),
    );
    const codes = (await Promise.all(tries)).map((answer) => answer?.code);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
    expect(await match(person, communityId, typed())).toMatchObject({ code: 'RATE_LIMITED' });
  });

  test('by the phone or e-mail one has verified, where only one line has it', async () => {
    const communityId = await community();
    const alone = LI.replace('138 0000 0001', '13800000021');
    const lines = file(alone, WANG, '3,李大,13800000009,3,103', '4,李二,13800000009,3,104');
    await bringIn(server, administrator, { communityId, matching: TYPED }, lines);
    const [own, shared, unverified] = await Promise.all([1, 2, 3].map(() => buildPerson(server)));
    await verify(own!, { phone: '+8613800000021' });
    await verify(shared!, { phone: '+8613800000009' });
    await verify(unverified!, { email: 'someone@example.org' });
    const found = async ({ api }: Actor) => {
      const { payload } = await api.ask<{ payload: { communities: { id: string }[] } }>(
        'mutation { payload: matchContacts { communities { id } userErrors { code } } }',
      );
      return payload.communities.map(({ id }) => id);
    };
    expect(await found(own!)).toEqual([communityId]);
    expect(await found(shared!)).toEqual([]);
    expect(await found(unverified!)).toEqual([]);
    expect(await found(own!)).toEqual([]);
  });

  test('by the time one has signed in', async () => {
    const communityId = await community();
    const line = LI.replace('138 0000 0001', '13800000031');
    await bringIn(server, administrator, { communityId }, file(line));
    const person = await buildPerson(server);
    await verify(person, { phone: '+8613800000031' });
    const { platform } = server;
    await inTransaction(platform, (tx) => signedIn.run(platform, tx, { personId: person.id }));
    expect(await isResident(person, communityId)).toBe(true);
  });

  test('while the register is replaced ends on one side or the other, never in between', async () => {
    const communityId = await community();
    await bringIn(server, administrator, { communityId, matching: TYPED }, file(LI, WANG));
    const person = await buildPerson(server);
    await Promise.all([
      match(person, communityId, typed()),
      bringIn(
        server,
        administrator,
        { communityId, matching: TYPED, replace: true, expectedGone: 1 },
        file(WANG),
      ),
    ]);
    const lines: unknown[] = await server.platform.db.query(
      'SELECT 1 FROM register_line WHERE community_id = $1',
      [communityId],
    );
    expect(lines).toHaveLength(1);
    expect(await isResident(person, communityId)).toBe(false);
  });

  test('is never possible in another community with the same register', async () => {
    const communityId = await community();
    await bringIn(server, administrator, { communityId, matching: TYPED }, file(LI));
    const [{ hash }]: [{ hash: Buffer }] = await server.platform.db.query(
      'SELECT phone_hash AS hash FROM register_line WHERE community_id = $1',
      [communityId],
    );
    const other = await community();
    await bringIn(server, administrator, { communityId: other, matching: TYPED }, file(LI));
    const same: unknown[] = await server.platform.db.query(
      'SELECT 1 FROM register_line WHERE community_id = $1 AND phone_hash = $2',
      [other, hash],
    );
    expect(same).toEqual([]);
  });
});
