import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeUnattached } from '../../server/foundation/files/remove-unattached.js';
import { takeTurns } from '../../server/foundation/files/take-turns.js';
import { newId } from '../../server/foundation/ids.js';
import { buildCookie, buildPerson, type Actor } from '../support/factories.js';
import { aPhoto, get, picture, send, sendPhoto } from '../support/photos.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let person: Actor;

beforeAll(async () => {
  server = await startTestServer();
  person = await buildPerson(server);
});
afterAll(() => server.stop());

const countOf = async ({ id }: Actor): Promise<number> => {
  const rows: { count: number }[] = await server.platform.db.query(
    'SELECT count(*) AS count FROM file WHERE owner_id = $1',
    [id],
  );
  return rows[0]!.count;
};

const onDisk = async (): Promise<string[]> => {
  const names = await readdir(server.filesDir, { recursive: true });
  return names.filter((name) => name.includes('fil_'));
};

async function seen(path: string): Promise<Buffer> {
  return Buffer.from(await (await get(server, path, { token: person.token })).arrayBuffer());
}

describe('a photo is taken', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'as %s, whatever its header says, and given back as JPEG with a small copy',
    async (format) => {
      const bytes = await picture(3_000, 1_500).toFormat(format).toBuffer();
      const sent = await send(server, person.token, bytes, {
        'content-type': 'application/octet-stream',
      });
      expect(sent).toMatchObject({
        status: 201,
        type: 'image/jpeg',
        width: 2_048,
        height: 1_024,
        url: `/files/${sent.id}`,
      });
      expect(sent.headers.get('location')).toBe(sent.url);
      const full = await seen(sent.url);
      expect(full).toHaveLength(sent.bytes);
      expect(await sharp(full).metadata()).toMatchObject({ format: 'jpeg', width: 2_048 });
      expect(await sharp(await seen(sent.smallUrl)).metadata()).toMatchObject({ width: 480 });
    },
  );

  test('upright, and without what its file said of the place, the camera and the person', async () => {
    const bytes = await picture(60, 40)
      .withExif({
        IFD0: { Artist: 'Wang Xiulan', Make: 'Phone' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 5/1' },
      })
      .withMetadata({ orientation: 6 })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Wang Xiulan</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(bytes.includes('Wang Xiulan')).toBe(true);
    expect((await sharp(bytes).metadata()).orientation).toBe(6);
    const sent = await send(server, person.token, bytes);
    expect(sent).toMatchObject({ width: 40, height: 60 });
    for (const path of [sent.url, sent.smallUrl]) {
      const kept = await seen(path);
      const { exif, xmp, iptc, orientation, width, height } = await sharp(kept).metadata();
      expect({ exif, xmp, iptc, orientation }).toEqual({});
      expect([width, height]).toEqual([40, 60]);
      expect(kept.includes('Wang Xiulan')).toBe(false);
    }
  });

  test('with its first frame when it moves, and on white where it was see-through', async () => {
    const frames = Buffer.alloc(8 * 16 * 4, 0);
    const moving = await sharp(frames, {
      raw: { width: 8, height: 16, channels: 4, pageHeight: 8 },
    })
      .webp({ loop: 0, delay: [100, 100], lossless: true })
      .toBuffer();
    const sent = await send(server, person.token, moving);
    expect(sent).toMatchObject({ status: 201, width: 8, height: 8 });
    const { data } = await sharp(await seen(sent.url))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Math.min(...data)).toBeGreaterThan(250);
  });

  test('once, when it is sent again after a lost answer; somebody else’s is another', async () => {
    const bytes = await aPhoto();
    const [first, second] = await Promise.all([
      send(server, person.token, bytes),
      send(server, person.token, bytes),
    ]);
    const third = await send(server, person.token, bytes);
    expect([second.id, third.id]).toEqual([first.id, first.id]);
    const other = await buildPerson(server);
    expect((await send(server, other.token, bytes)).id).not.toBe(first.id);
  });

  test('from a browser, by its cookie', async () => {
    const headers = { cookie: await buildCookie(server, person.id) };
    expect(await send(server, null, await aPhoto(), headers)).toMatchObject({ status: 201 });
  });
});

/** What phones of one make write instead of JPEG. */
const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);

describe('refused, in the caller’s language, and nothing is kept', () => {
  const cases: [string, () => Buffer | Promise<Buffer>, number, string][] = [
    [
      'words that say they are a photo',
      () => Buffer.from('Not a photo at all'),
      415,
      'UNSUPPORTED_TYPE',
    ],
    [
      'a drawing that can run scripts',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      415,
      'UNSUPPORTED_TYPE',
    ],
    ['a GIF', () => picture().gif().toBuffer(), 415, 'UNSUPPORTED_TYPE'],
    ['HEIC', () => HEIC, 415, 'UNSUPPORTED_TYPE'],
    ['nothing', () => Buffer.alloc(0), 400, 'EMPTY'],
    [
      'a page behind a JPEG’s first bytes',
      () => Buffer.from('\xff\xd8\xff<script>1</script>', 'latin1'),
      422,
      'UNREADABLE',
    ],
    [
      'a JPEG that is cut off',
      async () => (await picture(900, 900).jpeg().toBuffer()).subarray(0, -200),
      422,
      'UNREADABLE',
    ],
    [
      'a PNG that is cut off',
      async () => (await picture(900, 900).png().toBuffer()).subarray(0, -20),
      422,
      'UNREADABLE',
    ],
    [
      'a small file that unpacks to a huge picture',
      () => picture(8_000, 8_000).png().toBuffer(),
      422,
      'TOO_MANY_PIXELS',
    ],
    ['a file that is too large', () => Buffer.alloc(10 * 1024 * 1024 + 1, 0xff), 413, 'TOO_LARGE'],
  ];
  test.each(cases)('%s', async (_what, make, status, code) => {
    const sender = await buildPerson(server);
    const bytes = await make();
    const english = await send(server, sender.token, bytes);
    expect(english).toMatchObject({ status, code });
    expect(english.error).toMatch(/^[A-Z].+\.$/);
    const chinese = await send(server, sender.token, bytes, { 'accept-language': 'zh-CN' });
    expect(chinese.error).toMatch(/\p{Script=Han}/u);
    expect(await countOf(sender)).toBe(0);
  });

  test('HEIC and size say what to do', async () => {
    expect((await send(server, person.token, HEIC)).error).toContain('Most Compatible');
    const large = await send(server, person.token, Buffer.alloc(11 * 1024 * 1024));
    expect(large.error).toContain('10 MB');
  });

  test.each([null, 'wrong'])('whoever is not signed in (%s)', async (token) => {
    const sent = await send(server, token, await aPhoto());
    expect(sent).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b'])(
    'what a page of another site can send with our visitor’s cookie: %s',
    async (type) => {
      const sender = await buildPerson(server);
      const headers = { cookie: await buildCookie(server, sender.id), 'content-type': type };
      const sent = await send(server, null, await aPhoto(), headers);
      expect(sent).toMatchObject({ status: 415, code: 'UNSUPPORTED_TYPE' });
      expect(await countOf(sender)).toBe(0);
    },
  );

  test('and what says no type at all', async () => {
    const headers = { cookie: await buildCookie(server, person.id) };
    const body = new Blob([new Uint8Array(await aPhoto())]);
    const answer = await fetch(`${server.url}/files`, { method: 'POST', headers, body });
    expect(answer.status).toBe(415);
  });
});

describe('so many a day', () => {
  const fill = (owner: Actor, count: number) =>
    server.platform.db.query(
      `INSERT INTO file (id, owner_id, sha256, type, bytes, width, height, created_at)
       SELECT 'x' || $1 || n, $1, n::text, 'image/jpeg', 1, 1, 1, now() - interval '22 hours'
       FROM generate_series(1, $2::int) n`,
      [owner.id, count],
    );

  test('one more is refused, and told when it goes on', async () => {
    const owner = await buildPerson(server);
    await fill(owner, 60);
    const sent = await send(server, owner.token, await aPhoto());
    expect(sent).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(sent.error).toContain('2 h');
    const wait = Number(sent.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(7_000);
    expect(wait).toBeLessThanOrEqual(7_200);
  });

  test('five at once take the last two places, not more', async () => {
    const owner = await buildPerson(server);
    await fill(owner, 58);
    const photos = await Promise.all(Array.from({ length: 5 }, () => aPhoto()));
    const sent = await Promise.all(photos.map((bytes) => send(server, owner.token, bytes)));
    expect(sent.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      201, 201, 429, 429, 429,
    ]);
    expect(await countOf(owner)).toBe(60);
  });
});

describe('what belongs to nothing', () => {
  test('is there for its sender alone; not there is not there, alike', async () => {
    const id = await sendPhoto(server, person.token);
    const other = await buildPerson(server);
    const answers = await Promise.all([
      get(server, `/files/${id}`, { token: other.token }),
      get(server, `/files/${id}`),
      get(server, `/files/${newId('file')}`, { token: person.token }),
      get(server, `/files/${id}/small`),
      get(server, '/files/%00'),
      get(server, '/files/..%2f..%2fetc%2fpasswd'),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(new Set(texts)).toHaveLength(1);
    const kept = answers.map(({ headers }) => headers.get('cache-control'));
    expect(new Set(kept)).toEqual(new Set(['no-store']));
  });

  test('is removed after a day, its bytes included', async () => {
    const [old, fresh] = [
      await sendPhoto(server, person.token),
      await sendPhoto(server, person.token),
    ];
    await server.platform.db.query(
      `UPDATE file SET created_at = now() - interval '25 hours' WHERE id = $1`,
      [old],
    );
    await removeUnattached(server.platform);
    expect((await get(server, `/files/${old}`, { token: person.token })).status).toBe(404);
    expect((await get(server, `/files/${fresh}`, { token: person.token })).status).toBe(200);
    const names = await onDisk();
    expect(names.filter((name) => name.includes(old))).toEqual([]);
    expect(names.filter((name) => name.includes(fresh))).toHaveLength(2);
  });
});

test('a file is kept by the browser that asked and by nobody in between, and can do nothing there', async () => {
  const id = await sendPhoto(server, person.token);
  const { headers } = await get(server, `/files/${id}`, { token: person.token });
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(headers.get('vary')).toContain('cookie');
  const again = { 'if-none-match': headers.get('etag')! };
  const { status } = await get(server, `/files/${id}`, { token: person.token, headers: again });
  expect(status).toBe(304);
  expect((await get(server, `/files/${id}`, { headers: again })).status).toBe(404);
});

test('only so many photos are drawn at once; those who would wait too long are told', async () => {
  const turn = takeTurns({ atOnce: 1, waiting: 1 });
  const full = () => new Error('full');
  const done: string[] = [];
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const running = turn(() => ended.then(() => done.push('first')), full);
  const waiting = turn(async () => done.push('second'), full);
  await expect(turn(async () => done.push('third'), full)).rejects.toThrow('full');
  end();
  await Promise.all([running, waiting]);
  await turn(async () => done.push('fourth'), full);
  expect(done).toEqual(['first', 'second', 'fourth']);
});
