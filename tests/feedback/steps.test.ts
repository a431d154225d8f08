import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardCursor } from '../support/cursors.js';
import { buildPerson, buildResidents } from '../support/factories.js';
import { buildPromise, done, reported, type PromiseScene } from '../support/promise.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Shown {
  status: string;
  progress: number;
  stepsDone: number;
  stepCount: number;
  settledAt: string | null;
  steps: {
    status: string;
    watcherCount: number;
    watchersNeeded: number;
    takers: { id: string }[];
    watchers: { id: string }[];
    reports: {
      round: number;
      link: string | null;
      unit: { id: string } | null;
      judgements: { accepted: boolean; reason: string | null }[];
    }[];
  }[];
}

async function shown({ commitmentId }: PromiseScene): Promise<Shown> {
  const { commitment } = await server.api().ask<{ commitment: Shown }>(
    `query ($id: ID!) { commitment(id: $id) { status progress stepsDone stepCount settledAt
      steps { status watcherCount watchersNeeded takers { id } watchers { id }
        reports { round link unit { id } judgements { accepted reason } } } } }`,
    { id: commitmentId },
  );
  return commitment;
}

const judge = (scene: PromiseScene, place: number, input: object = { accepted: true }) =>
  scene.people[place]!.api.mutate('judgeStep', { stepId: scene.stepIds[0], ...input });

describe('from plan to kept', () => {
  test('two watchers accept, and with the last step the promise is kept', async () => {
    const scene = await buildPromise(server, { steps: 2 });
    expect(await shown(scene)).toMatchObject({ status: 'PLANNED', progress: 0, stepCount: 2 });
    await reported(scene);
    expect(await shown(scene)).toMatchObject({
      status: 'IN_PROGRESS',
      progress: 0,
      steps: [{ status: 'REPORTED', watcherCount: 2, watchersNeeded: 2 }, { status: 'OPEN' }],
    });
    await judge(scene, 0);
    expect((await shown(scene)).steps[0]!.status).toBe('REPORTED');
    await judge(scene, 1);
    expect(await shown(scene)).toMatchObject({ progress: 50, stepsDone: 1, settledAt: null });
    await reported(scene, scene.stepIds[1]);
    for (const person of scene.people.slice(0, 2))
      await done(person.api, 'judgeStep', { stepId: scene.stepIds[1], accepted: true });
    const kept = await shown(scene);
    expect(kept).toMatchObject({ status: 'KEPT', progress: 100, stepsDone: 2 });
    expect(kept.settledAt).not.toBeNull();
  });

  test('without enough watchers a step is never done by itself', async () => {
    const scene = await buildPromise(server);
    const [stepId] = scene.stepIds;
    await done(scene.people[0]!.api, 'watchStep', { stepId });
    await done(scene.staff.api, 'reportStep', { stepId, body: 'Done.' });
    await judge(scene, 0);
    expect((await shown(scene)).steps[0]).toMatchObject({
      status: 'REPORTED',
      watcherCount: 1,
      watchersNeeded: 2,
    });
    // Whoever comes later can still accept it.
    await done(scene.people[1]!.api, 'watchStep', { stepId });
    await judge(scene, 1);
    expect((await shown(scene)).status).toBe('KEPT');
  });

  test('a resident who took a step on reports it, and others watch', async () => {
    const scene = await buildPromise(server);
    const [stepId] = scene.stepIds;
    const taker = scene.people[3]!;
    await done(taker.api, 'takeStep', { stepId });
    await done(taker.api, 'takeStep', { stepId });
    const link = 'https://example.org/photos';
    await done(taker.api, 'reportStep', { stepId, body: 'Swept.', link });
    const [step] = (await shown(scene)).steps;
    expect(step).toMatchObject({
      status: 'REPORTED',
      takers: [{ id: taker.id }],
      reports: [{ round: 1, link, unit: null }],
    });
    // Even once it is given back: nobody judges what they reported.
    await done(taker.api, 'leaveStep', { stepId });
    const { userErrors } = await taker.api.mutate('watchStep', { stepId });
    expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});

describe('a dispute', () => {
  test('stands in public until new evidence comes; old rounds stay readable', async () => {
    const scene = await buildPromise(server);
    await reported(scene);
    await judge(scene, 0);
    await judge(scene, 1, { accepted: false, reason: 'One bench wobbles.' });
    expect((await shown(scene)).steps[0]!.status).toBe('DISPUTED');
    const third = await buildPerson(server, { residentOf: scene.community.id });
    await done(third.api, 'watchStep', { stepId: scene.stepIds[0] });
    const { userErrors } = await third.api.mutate('judgeStep', {
      stepId: scene.stepIds[0],
      accepted: true,
    });
    expect(userErrors).toMatchObject([{ code: 'TOO_EARLY' }]);
    await done(scene.staff.api, 'reportStep', { stepId: scene.stepIds[0], body: 'Mended.' });
    const [step] = (await shown(scene)).steps;
    expect(step!.status).toBe('REPORTED');
    expect(step!.reports.map(({ round, judgements }) => [round, judgements.length])).toEqual([
      [2, 0],
      [1, 2],
    ]);
    expect(step!.reports[1]!.judgements).toContainEqual({
      accepted: false,
      reason: 'One bench wobbles.',
    });
    // An acceptance of the first round is none of the second.
    await judge(scene, 1);
    expect((await shown(scene)).steps[0]!.status).toBe('REPORTED');
    await judge(scene, 0);
    expect((await shown(scene)).status).toBe('KEPT');
  });

  test('a rejection needs a reason, and nobody judges a round twice', async () => {
    const scene = await buildPromise(server);
    await reported(scene);
    const bare = await judge(scene, 0, { accepted: false, reason: ' ' });
    expect(bare.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'reason'] }]);
    await judge(scene, 0);
    const again = await judge(scene, 0, { accepted: false, reason: 'On second thoughts…' });
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('two at once', () => {
  test('the two last watchers: done once', async () => {
    const scene = await buildPromise(server);
    await reported(scene);
    const answers = await Promise.all([judge(scene, 0), judge(scene, 1)]);
    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    expect(await shown(scene)).toMatchObject({ status: 'KEPT', progress: 100 });
  });

  test('one who accepts and one who rejects: never done and disputed', async () => {
    const scene = await buildPromise(server);
    await reported(scene);
    await judge(scene, 0);
    const third = await buildPerson(server, { residentOf: scene.community.id });
    await done(third.api, 'watchStep', { stepId: scene.stepIds[0] });
    const rejection = { stepId: scene.stepIds[0], accepted: false, reason: 'It wobbles.' };
    const [accepted, rejected] = await Promise.all([
      judge(scene, 1),
      third.api.mutate('judgeStep', rejection),
    ]);
    const refused = [...accepted.userErrors, ...rejected.userErrors];
    expect(refused).toHaveLength(1);
    const { status, steps } = await shown(scene);
    expect([status, steps[0]!.status]).toEqual(
      accepted.userErrors.length > 0 ? ['IN_PROGRESS', 'DISPUTED'] : ['KEPT', 'DONE'],
    );
  });

  test('two reports: one round', async () => {
    const scene = await buildPromise(server);
    const report = { stepId: scene.stepIds[0], body: 'Done.' };
    const taker = scene.people[0]!;
    await done(taker.api, 'takeStep', { stepId: scene.stepIds[0] });
    const answers = await Promise.all([
      scene.staff.api.mutate('reportStep', report),
      taker.api.mutate('reportStep', report),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await shown(scene)).steps[0]!.reports).toHaveLength(1);
  });

  test('the same report sent twice makes one round', async () => {
    const scene = await buildPromise(server);
    const clientMutationId = crypto.randomUUID();
    const report = { stepId: scene.stepIds[0], body: 'Done.', clientMutationId };
    for (let time = 0; time < 2; time++) await done(scene.staff.api, 'reportStep', report);
    expect((await shown(scene)).steps[0]!.reports).toHaveLength(1);
  });

  test('the same person takes and watches: one of the two', async () => {
    const scene = await buildPromise(server);
    const [person] = await buildResidents(server, scene.community.id, 1);
    const stepId = scene.stepIds[0];
    const answers = await Promise.all([
      person!.api.mutate('takeStep', { stepId }),
      person!.api.mutate('watchStep', { stepId }),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('the database itself', () => {
  test('keeps people from judging their own evidence, and from judging twice', async () => {
    const scene = await buildPromise(server);
    await reported(scene);
    const insert = (watcherId: string) =>
      server.platform.db.query(
        `INSERT INTO step_judgement (step_id, round, watcher_id, reporter_id, accepted, at)
         VALUES ($1, 1, $2, $3, true, now())`,
        [scene.stepIds[0], watcherId, scene.staff.id],
      );
    await expect(insert(scene.staff.id)).rejects.toThrow(/check constraint/);
    await insert(scene.people[3]!.id);
    await expect(insert(scene.people[3]!.id)).rejects.toThrow(/duplicate key/);
  });
});

test.each(['http://example.org', 'javascript:alert(1)', 'https://a:b@example.org', 'photos'])(
  'the link %s is refused at its field',
  async (link) => {
    const scene = await buildPromise(server);
    const report = { stepId: scene.stepIds[0], body: 'Done.', link };
    const { userErrors } = await scene.staff.api.mutate('reportStep', report);
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'link'] }]);
  },
);

test('each change of a step is told on the board as it happens', async () => {
  const scene = await buildPromise(server);
  const socket = await server.socket();
  const feed = socket.subscribe<{
    boardFeed: { __typename: string; step?: { status: string; watcherCount: number } };
  }>(
    `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) {
      __typename ... on StepChanged { step { status watcherCount } } } }`,
    { id: scene.board.id, after: await boardCursor(server.api(), scene.board.id) },
  );
  await done(scene.people[0]!.api, 'watchStep', { stepId: scene.stepIds[0] });
  const { boardFeed } = await feed.next();
  expect(boardFeed).toEqual({
    __typename: 'StepChanged',
    step: { status: 'OPEN', watcherCount: 1 },
  });
  await done(scene.staff.api, 'reportStep', { stepId: scene.stepIds[0], body: 'Done.' });
  expect((await feed.next()).boardFeed.step!.status).toBe('REPORTED');
  await socket.close();
});
