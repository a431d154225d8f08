import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { background } from '../../server/foundation/jobs/background.js';
import {
  buildPerson,
  buildProposal,
  buildScene,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { aPhoto, get, picture, send, sendPhoto } from '../support/photos.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 1 });
});
afterAll(() => server.stop());

/** Chooses a picture; where it is shown, and why it was refused. */
async function choose(person: Actor, fileId: string, consent = true) {
  const { viewer, userErrors } = await person.api.mutate<{
    viewer: { person: { avatarUrl: string } } | null;
  }>('setAvatar', { fileId, consent }, 'viewer { person { avatarUrl } }');
  return { url: viewer?.person.avatarUrl, userErrors };
}

async function remove(person: Actor): Promise<void> {
  const document =
    'mutation { removeAvatar { viewer { person { avatarUrl } } userErrors { code } } }';
  expect(await person.api.ask(document)).toEqual({
    removeAvatar: { viewer: { person: { avatarUrl: null } }, userErrors: [] },
  });
}

async function bytesOf(url: string): Promise<Buffer> {
  const response = await get(server, url);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

async function onDisk(id: string): Promise<string[]> {
  await background(server.platform).settled();
  const names = await readdir(server.filesDir, { recursive: true });
  return names.filter((name) => name.includes(id));
}

describe('a picture', () => {
  test('is shown to everybody beside a name, as a small square of its pixels alone', async () => {
    const [person] = scene.people;
    const bytes = await picture(900, 600)
      .withExif({ IFD0: { Artist: 'Wang Xiulan' } })
      .jpeg()
      .toBuffer();
    const { id } = await send(server, person!.token, bytes);
    const { url, userErrors } = await choose(person!, id);
    expect(userErrors).toEqual([]);
    const { id: proposalId } = await buildProposal(server, {
      boardId: scene.board.id,
      authorId: person!.id,
    });
    const query = 'query ($id: ID!) { proposal(id: $id) { author { avatarUrl } } }';
    expect(await server.api().ask(query, { id: proposalId })).toEqual({
      proposal: { author: { avatarUrl: url } },
    });
    const small = await bytesOf(url!);
    expect(await sharp(small).metadata()).toMatchObject({ format: 'jpeg', width: 96, height: 96 });
    const full = await bytesOf(url!.replace('/small', ''));
    const { width, height, exif } = await sharp(full).metadata();
    expect({ width, height, exif }).toEqual({ width: 512, height: 512, exif: undefined });
    expect(full.includes('Wang Xiulan')).toBe(false);
  });

  test('is theirs alone until it is chosen, and nobody’s once it is withdrawn or replaced', async () => {
    const person = await buildPerson(server);
    const first = await sendPhoto(server, person.token);
    expect((await get(server, `/files/${first}`)).status).toBe(404);
    const { url } = await choose(person, first);
    await bytesOf(url!);
    const second = await choose(person, await sendPhoto(server, person.token));
    expect((await get(server, url!)).status).toBe(404);
    expect(await onDisk(first)).toEqual([]);
    await bytesOf(second.url!);
    await remove(person);
    await remove(person);
    expect((await get(server, second.url!, { token: person.token })).status).toBe(404);
  });

  test('takes consent, given with each call', async () => {
    const person = await buildPerson(server);
    const { userErrors } = await choose(person, await sendPhoto(server, person.token), false);
    expect(userErrors).toMatchObject([{ code: 'CONSENT_REQUIRED', field: ['input', 'consent'] }]);
  });

  test('sent again is the same one', async () => {
    const person = await buildPerson(server);
    const id = await sendPhoto(server, person.token);
    const once = await choose(person, id);
    expect(await choose(person, id)).toEqual(once);
    await bytesOf(once.url!);
  });

  test('is one’s own, and one that belongs to nothing else', async () => {
    const [person, other] = [await buildPerson(server), await buildPerson(server)];
    const theirs = await sendPhoto(server, other.token);
    const shown = await sendPhoto(server, other.token);
    await choose(other, shown);
    for (const id of [theirs, shown, 'fil_none', person.id]) {
      const { userErrors } = await choose(person, id);
      expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'fileId'] }]);
    }
    expect((await get(server, `/files/${theirs}`, { token: other.token })).status).toBe(200);
  });

  test('chosen twice at once leaves one, and no file behind', async () => {
    const person = await buildPerson(server);
    const ids = [await sendPhoto(server, person.token), await sendPhoto(server, person.token)];
    await Promise.all(ids.map((id) => choose(person, id)));
    const rows: { avatarId: string }[] = await server.platform.db.query(
      'SELECT avatar_id AS "avatarId" FROM person WHERE id = $1',
      [person.id],
    );
    const kept = await Promise.all(ids.map(async (id) => (await onDisk(id)).length));
    expect(ids.map((id) => (id === rows[0]!.avatarId ? 2 : 0))).toEqual(kept);
  });
});

test('a photo that is no picture of anybody stays hidden', async () => {
  const person = await buildPerson(server);
  const { id } = await send(server, person.token, await aPhoto());
  await server.platform.db.query(
    'UPDATE file SET subject_id = $2, attached_at = now() WHERE id = $1',
    [id, person.id],
  );
  expect((await get(server, `/files/${id}`)).status).toBe(404);
});
