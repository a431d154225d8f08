import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BoardVisibility } from '../../server/features/communities/board.js';
import { removeUnattached } from '../../server/foundation/files/remove-unattached.js';
import { newId } from '../../server/foundation/ids.js';
import type { Refused } from '../support/api.js';
import { boardCursor } from '../support/cursors.js';
import { buildArea, buildPerson, type Actor } from '../support/factories.js';
import { get, sendPhoto } from '../support/photos.js';
import { buildPromise, done, type PromiseScene } from '../support/promise.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Photo {
  id: string;
  url: string;
  smallUrl: string;
  width: number;
  height: number;
  alt: string;
}

const PHOTOS = 'reports { round photos { id url smallUrl width height alt } }';

async function photosOf({ commitmentId, stepIds }: PromiseScene, locale = 'en'): Promise<Photo[]> {
  const { commitment } = await server
    .api()
    .in(locale)
    .ask<{ commitment: { steps: { id: string; reports: { photos: Photo[] }[] }[] } }>(
      `query ($id: ID!) { commitment(id: $id) { steps { id ${PHOTOS} } } }`,
      { id: commitmentId },
    );
  const step = commitment.steps.find(({ id }) => id === stepIds[0])!;
  return step.reports[0]?.photos ?? [];
}

type Shown = { fileId: string; alt?: string };

function report(
  { staff, stepIds }: PromiseScene,
  photos: Shown[],
  more: object = {},
): Promise<{ userErrors: Refused[] }> {
  const input = { stepId: stepIds[0], body: 'Done.', photos, ...more };
  return staff.api.mutate('reportStep', input);
}

const send = ({ token }: Actor) => sendPhoto(server, token);

test('photos stand in their order, with what can be seen on them or else with number and step', async () => {
  const scene = await buildPromise(server);
  const [first, second] = [await send(scene.staff), await send(scene.staff)];
  const alt = ' Three benches by the gate ';
  expect(
    await report(scene, [
      { fileId: second, alt },
      { fileId: first, alt: ' ' },
    ]),
  ).toMatchObject({ userErrors: [] });
  expect(await photosOf(scene)).toEqual([
    {
      id: second,
      url: `/files/${second}`,
      smallUrl: `/files/${second}/small`,
      width: 60,
      height: 40,
      alt: alt.trim(),
    },
    expect.objectContaining({ id: first, alt: 'Photo 2 of “Step 1”' }),
  ]);
  expect((await photosOf(scene, 'zh-CN'))[1]!.alt).toBe('“Step 1”的第 2 张照片');
});

test('they are told live, with the step', async () => {
  const scene = await buildPromise(server);
  const after = await boardCursor(server.api(), scene.board.id);
  const socket = await server.socket();
  const feed = socket.subscribe<{ boardFeed: { step: { reports: { photos: Photo[] }[] } } }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) {
      ... on StepChanged { step { ${PHOTOS} } } } }`,
    { id: scene.board.id, after },
  );
  const fileId = await send(scene.staff);
  await report(scene, [{ fileId }]);
  const { boardFeed } = await feed.next();
  expect(boardFeed.step.reports[0]!.photos).toMatchObject([{ id: fileId }]);
  await socket.close();
});

test('the same report sent twice shows them once', async () => {
  const scene = await buildPromise(server);
  const photos = [{ fileId: await send(scene.staff), alt: 'The gate' }];
  const clientMutationId = crypto.randomUUID();
  for (let time = 0; time < 2; time++)
    expect(await report(scene, photos, { clientMutationId })).toMatchObject({ userErrors: [] });
  expect(await photosOf(scene)).toHaveLength(1);
  const other = await report(scene, [], { clientMutationId });
  expect(other.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

describe('refused at its field, and nothing is reported', () => {
  type Case = [string, string[], (scene: PromiseScene) => Promise<Shown[]>];
  const cases: Case[] = [
    [
      'somebody else’s',
      ['1', 'fileId'],
      async ({ staff, people }) => [
        { fileId: await send(staff) },
        { fileId: await send(people[0]!) },
      ],
    ],
    ['one that is not there', ['0', 'fileId'], async () => [{ fileId: newId('file') }]],
    ['what is no id', ['0', 'fileId'], async () => [{ fileId: '\0' }]],
    [
      'the same one twice',
      ['1', 'fileId'],
      async ({ staff }) => {
        const fileId = await send(staff);
        return [{ fileId }, { fileId }];
      },
    ],
    [
      'seven',
      [],
      async ({ staff }) => {
        const ids = await Promise.all(Array.from({ length: 7 }, () => send(staff)));
        return ids.map((fileId) => ({ fileId }));
      },
    ],
    [
      'too many words on one',
      ['0', 'alt'],
      async ({ staff }) => [{ fileId: await send(staff), alt: 'x'.repeat(201) }],
    ],
  ];
  test.each(cases)('%s', async (_what, field, make) => {
    const scene = await buildPromise(server);
    const photos = await make(scene);
    const { userErrors } = await report(scene, photos);
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'photos', ...field] }]);
    expect(userErrors[0]!.message).toMatch(/\.$/);
    expect(await photosOf(scene)).toEqual([]);
  });

  test('one that another step shows already', async () => {
    const scene = await buildPromise(server, { steps: 2 });
    const fileId = await send(scene.staff);
    await report(scene, [{ fileId }]);
    const { userErrors } = await report(scene, [{ fileId }], { stepId: scene.stepIds[1] });
    expect(userErrors).toMatchObject([{ field: ['input', 'photos', '0', 'fileId'] }]);
  });

  test('and when the report is refused, its photos can still be used', async () => {
    const scene = await buildPromise(server);
    const fileId = await send(scene.staff);
    const empty = await report(scene, [{ fileId }], { body: ' ' });
    expect(empty.userErrors).toMatchObject([{ field: ['input', 'body'] }]);
    expect(await report(scene, [{ fileId }])).toMatchObject({ userErrors: [] });
  });
});

test('one photo for two steps at once: one of the two', async () => {
  const scene = await buildPromise(server, { steps: 2 });
  const photos = [{ fileId: await send(scene.staff) }];
  const answers = await Promise.all(
    scene.stepIds.map((stepId) => report(scene, photos, { stepId })),
  );
  expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
});

test('the database itself keeps a report from showing somebody else’s photo', async () => {
  const scene = await buildPromise(server);
  await done(scene.staff.api, 'reportStep', { stepId: scene.stepIds[0], body: 'Done.' });
  const fileId = await send(scene.people[0]!);
  const insert = server.platform.db.query(
    `INSERT INTO step_photo (step_id, round, position, file_id, reporter_id) VALUES ($1, 1, 1, $2, $3)`,
    [scene.stepIds[0], fileId, scene.staff.id],
  );
  await expect(insert).rejects.toThrow(/foreign key/);
});

describe('a photo is there for whoever may see the step', () => {
  type Who = 'visitor' | 'neighbour' | 'resident' | 'livesThere' | 'staff';
  const everybody: Who[] = ['visitor', 'neighbour', 'resident', 'livesThere', 'staff'];
  const cases: [BoardVisibility, Who[]][] = [
    [BoardVisibility.PUBLIC, everybody],
    [BoardVisibility.MEMBERS, ['resident', 'livesThere', 'staff']],
    [BoardVisibility.ROLL, ['livesThere', 'staff']],
  ];
  test.each(cases)('on a board that is %s: %j', async (visibility, allowed) => {
    const scene = await buildPromise(server);
    const fileId = await send(scene.staff);
    await report(scene, [{ fileId }]);
    const area = await buildArea(server);
    const { db } = server.platform;
    await db.query('UPDATE board SET visibility = $2, area_id = $3 WHERE id = $1', [
      scene.board.id,
      visibility,
      area.id,
    ]);
    const residentOf = scene.community.id;
    const elsewhere = await buildPromise(server);
    const people: Record<Who, Actor | null> = {
      visitor: null,
      neighbour: elsewhere.people[0]!,
      resident: scene.people[0]!,
      livesThere: await buildPerson(server, { residentOf, areaId: area.id }),
      staff: scene.staff,
    };
    for (const who of everybody) {
      const answers = await Promise.all(
        [`/files/${fileId}`, `/files/${fileId}/small`].map((path) =>
          get(server, path, { token: people[who]?.token }),
        ),
      );
      const status = allowed.includes(who) ? 200 : 404;
      expect([who, ...answers.map((answer) => answer.status)]).toEqual([who, status, status]);
    }
  });

  test('not for its sender any more, once they may not see the board', async () => {
    const scene = await buildPromise(server);
    const taker = scene.people[3]!;
    await done(taker.api, 'takeStep', { stepId: scene.stepIds[0] });
    const fileId = await send(taker);
    const input = { stepId: scene.stepIds[0], body: 'Swept.', photos: [{ fileId }] };
    await done(taker.api, 'reportStep', input);
    const { db } = server.platform;
    await db.query(`UPDATE board SET visibility = 'MEMBERS' WHERE id = $1`, [scene.board.id]);
    expect((await get(server, `/files/${fileId}`, { token: taker.token })).status).toBe(200);
    await db.query('DELETE FROM register_entry WHERE person_id = $1', [taker.id]);
    expect((await get(server, `/files/${fileId}`, { token: taker.token })).status).toBe(404);
  });

  test('and stays, however old', async () => {
    const scene = await buildPromise(server);
    const fileId = await send(scene.staff);
    await report(scene, [{ fileId }]);
    const { db } = server.platform;
    await db.query(`UPDATE file SET created_at = now() - interval '9 days' WHERE id = $1`, [
      fileId,
    ]);
    await removeUnattached(server.platform);
    expect((await get(server, `/files/${fileId}`)).status).toBe(200);
  });
});

test('all photos of a promise are read in as many statements as one', async () => {
  const counts: number[] = [];
  for (const steps of [1, 4]) {
    const scene = await buildPromise(server, { steps });
    for (const stepId of scene.stepIds) {
      const photos = [{ fileId: await send(scene.staff) }, { fileId: await send(scene.staff) }];
      await report(scene, photos, { stepId });
    }
    const before = server.statements.length;
    await photosOf(scene);
    const read = server.statements.slice(before);
    counts.push(read.filter((sql) => /"(?:file|step_photo)"/.test(sql)).length);
  }
  expect(counts).toEqual([2, 2]);
});
