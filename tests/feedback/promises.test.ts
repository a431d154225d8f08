import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BoardVisibility } from '../../server/features/communities/board.js';
import { Role } from '../../server/foundation/viewer.js';
import type { Api } from '../support/api.js';
import { buildCommunity, buildPerson, buildPromises, buildScene } from '../support/factories.js';
import { buildPromise, done, inDays, reported, type PromiseScene } from '../support/promise.js';
import { buildEverybody, refusalOf, ROLES, type RoleName } from '../support/roles.js';
import { newsTeller } from '../../server/features/feedback/tell-news.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const REASON = 'The ground is frozen.';

/** What the mutations of a promise and of a step are given. */
function inputOf(name: string, { commitmentId, stepIds }: PromiseScene): object {
  const stepId = stepIds[0];
  const inputs: Record<string, object> = {
    planCommitment: {
      commitmentId,
      dueAt: inDays(30),
      steps: [{ title: 'Buy', weight: 1, dueAt: inDays(20) }],
    },
    addStep: { commitmentId, title: 'Paint', weight: 1, dueAt: inDays(25) },
    nameHelpers: { commitmentId, helperUnitIds: [] },
    delayCommitment: { commitmentId, newDueAt: inDays(60), reason: REASON },
    delayStep: { stepId, newDueAt: inDays(25), reason: REASON },
    changeCommitment: { commitmentId, instead: 'Two benches.', reason: REASON },
    dropCommitment: { commitmentId, reason: REASON },
    takeStep: { stepId },
    watchStep: { stepId },
    reportStep: { stepId, body: 'Done.' },
    judgeStep: { stepId, accepted: true },
  };
  return inputs[name]!;
}

/** Who is refused with what, where it isn't done; written down apart from the policies. */
const STAFF_ONLY = { visitor: 'UNAUTHENTICATED', others: 'NOT_ALLOWED' };
const TABLE: Record<string, (role: RoleName | 'staff') => string | null> = {
  planCommitment: (role) => (role === 'staff' ? 'CONFLICT' : STAFF_ONLY.others),
  addStep: (role) => (role === 'staff' ? null : STAFF_ONLY.others),
  nameHelpers: (role) =>
    ['staff', 'moderator', 'administrator'].includes(role) ? null : STAFF_ONLY.others,
  delayCommitment: (role) => (role === 'staff' ? null : STAFF_ONLY.others),
  delayStep: (role) => (role === 'staff' ? null : STAFF_ONLY.others),
  takeStep: (role) => (role === 'resident' ? null : 'NOT_A_RESIDENT'),
  // A resident who has just taken it on can't watch as well.
  watchStep: (role) => (role === 'resident' ? 'CONFLICT' : 'NOT_A_RESIDENT'),
  judgeStep: (role) => (role === 'resident' ? 'NOT_ALLOWED' : 'NOT_A_RESIDENT'),
  reportStep: (role) =>
    role === 'resident' ? null : role === 'staff' ? 'CONFLICT' : STAFF_ONLY.others,
  changeCommitment: (role) => (role === 'staff' ? null : STAFF_ONLY.others),
  dropCommitment: (role) => (role === 'staff' ? 'CLOSED' : STAFF_ONLY.others),
};

const BUTTONS = `query ($id: ID!) { commitment(id: $id) {
  viewerCan { plan { code } addStep { code } nameHelpers { code } delay { code } settle { code } }
  steps { viewerCan { take { code } watch { code } report { code } judge { code } delay { code } } } } }`;

const BUTTON_OF: Record<string, string> = {
  planCommitment: 'plan',
  addStep: 'addStep',
  nameHelpers: 'nameHelpers',
  delayCommitment: 'delay',
  changeCommitment: 'settle',
  dropCommitment: 'settle',
  delayStep: 'step.delay',
  takeStep: 'step.take',
  watchStep: 'step.watch',
  reportStep: 'step.report',
  judgeStep: 'step.judge',
};

async function buttonOf(api: Api, name: string, id: string): Promise<string | null> {
  const { commitment } = await api.ask<{
    commitment: {
      viewerCan: Record<string, { code: string | null }>;
      steps: { viewerCan: Record<string, { code: string | null }> }[];
    };
  }>(BUTTONS, { id });
  const [, button] = /^step\.(.*)$/.exec(BUTTON_OF[name]!) ?? [];
  const found = button
    ? commitment.steps[0]!.viewerCan[button]
    : commitment.viewerCan[BUTTON_OF[name]!];
  return found!.code;
}

test('button and mutation agree for everybody', async () => {
  const scene = await buildPromise(server);
  const everybody = {
    ...(await buildEverybody(server, scene.community.id)),
    staff: scene.staff.api,
  };
  for (const name of Object.keys(TABLE)) {
    for (const role of ['staff' as const, ...ROLES].toReversed()) {
      const wanted = role === 'visitor' ? STAFF_ONLY.visitor : TABLE[name]!(role);
      const button = await buttonOf(everybody[role], name, scene.commitmentId);
      const refusal = await refusalOf(everybody[role], name, inputOf(name, scene));
      expect({ name, role, refusal }).toEqual({ name, role, refusal: wanted });
      const lit = role === 'visitor' ? 'SIGN_IN_REQUIRED' : wanted;
      expect({ name, role, button }).toEqual({ name, role, button: lit });
    }
  }
});

describe('planning', () => {
  test.each([
    ['dueAt', { dueAt: inDays(-1) }],
    ['steps', { steps: [] }],
    ['steps.0.title', { steps: [{ title: ' ', weight: 1, dueAt: inDays(1) }] }],
    ['steps.0.weight', { steps: [{ title: 'Buy', weight: 0, dueAt: inDays(1) }] }],
    ['steps.0.dueAt', { steps: [{ title: 'Buy', weight: 1, dueAt: inDays(31) }] }],
    ['steps.0.unitId', { steps: [{ title: 'Buy', weight: 1, dueAt: inDays(1), unitId: 'unt_x' }] }],
    ['helperUnitIds', { helperUnitIds: ['unt_x'] }],
  ])('what is wrong with %s is said there, and nothing is kept', async (field, change) => {
    const scene = await buildPromise(server, { plan: false });
    const input = { ...inputOf('planCommitment', scene), ...change };
    const { userErrors } = await scene.staff.api.mutate('planCommitment', input);
    expect(userErrors.map((error) => error.field)).toEqual([['input', ...field.split('.')]]);
    const [left] = await server.platform.db.query<object[]>(
      `SELECT status, (SELECT count(*) FROM step WHERE commitment_id = c.id) AS steps
       FROM commitment c WHERE id = $1`,
      [scene.commitmentId],
    );
    expect(left).toEqual({ status: 'PROMISED', steps: 0 });
  });

  test('two plans at once: one holds', async () => {
    const scene = await buildPromise(server, { plan: false });
    const input = inputOf('planCommitment', scene);
    const answers = await Promise.all(
      [1, 2].map(() => scene.staff.api.mutate('planCommitment', input)),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('helpers are bodies of the community, never the one that leads', async () => {
    const scene = await buildPromise(server);
    const { community, commitmentId, facilitator } = scene;
    const administrator = await buildPerson(server, { role: Role.ADMINISTRATOR });
    const { unit } = await administrator.api.mutate<{ unit: { id: string } }>(
      'createUnit',
      { communityId: community.id, name: 'Street Management Team' },
      'unit { id }',
    );
    const { commitment } = await facilitator.api.mutate<{ commitment: object }>(
      'nameHelpers',
      { commitmentId, helperUnitIds: [unit.id, unit.id] },
      'commitment { helperUnits { name } }',
    );
    expect(commitment).toEqual({ helperUnits: [{ name: 'Street Management Team' }] });
    const lead = { commitmentId, helperUnitIds: [community.unit.id] };
    expect(await refusalOf(facilitator.api, 'nameHelpers', lead)).toBe('BAD_INPUT');
    const foreign = (await buildCommunity(server)).unit.id;
    const elsewhere = { commitmentId, helperUnitIds: [foreign] };
    expect(await refusalOf(facilitator.api, 'nameHelpers', elsewhere)).toBe('NOT_FOUND');
  });
});

describe('putting off', () => {
  const DELAYS = `query ($id: ID!) { commitment(id: $id) { late dueAt
    delays { oldDueAt newDueAt reason askedLate } steps { dueAt delays { reason askedLate } } } }`;

  test('keeps the old date and the reason, and says when it was asked for too late', async () => {
    const scene = await buildPromise(server);
    const { commitmentId, staff } = scene;
    await done(staff.api, 'delayCommitment', {
      commitmentId,
      newDueAt: inDays(40),
      reason: REASON,
    });
    await server.platform.db.query(
      `UPDATE commitment SET due_at = clock_timestamp() - interval '1 day' WHERE id = $1`,
      [commitmentId],
    );
    const late = await server.api().ask(DELAYS, { id: commitmentId });
    expect(late).toMatchObject({ commitment: { late: true } });
    await done(staff.api, 'delayCommitment', {
      commitmentId,
      newDueAt: inDays(50),
      reason: 'Rain.',
    });
    expect(await server.api().ask(DELAYS, { id: commitmentId })).toMatchObject({
      commitment: {
        late: false,
        delays: [
          { reason: REASON, askedLate: false },
          { reason: 'Rain.', askedLate: true },
        ],
      },
    });
  });

  test('a step is put off within the time of its promise, and only forwards', async () => {
    const scene = await buildPromise(server);
    const [stepId] = scene.stepIds;
    const refused = (newDueAt: string) =>
      refusalOf(scene.staff.api, 'delayStep', { stepId, newDueAt, reason: REASON });
    expect(await refused(inDays(31))).toBe('BAD_INPUT');
    expect(await refused(inDays(10))).toBe('BAD_INPUT');
    expect(await refused(inDays(25))).toBeNull();
    expect(await server.api().ask(DELAYS, { id: scene.commitmentId })).toMatchObject({
      commitment: { delays: [], steps: [{ delays: [{ reason: REASON, askedLate: false }] }] },
    });
  });
});

describe('a reply to a vote that advises', () => {
  test('is given once, by the body that owes it', async () => {
    const scene = await buildScene(server);
    await buildPromises(scene, { binding: false }).catch(() => []);
    const { board } = await server.api().ask<{
      board: { decisions: { outcome: { id: string; replyOwed: boolean } }[] };
    }>(`query ($id: ID!) { board(id: $id) { decisions { outcome { id replyOwed } } } }`, { id: scene.board.id });
    const outcome = board.decisions[0]!.outcome;
    expect(outcome.replyOwed).toBe(true);
    const staff = await buildPerson(server, {
      role: Role.OFFICIAL,
      communityId: scene.community.id,
      unitId: scene.community.unit.id,
    });
    const reply = { outcomeId: outcome.id, body: 'We follow it, **because** it is right.' };
    expect(await refusalOf(scene.facilitator.api, 'replyToOutcome', reply)).toBe('NOT_ALLOWED');
    const answers = await Promise.all(
      [1, 2].map(() =>
        staff.api.mutate<{ outcome: object | null }>(
          'replyToOutcome',
          reply,
          'outcome { replyOwed replyOverdue replyHtml }',
        ),
      ),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(answers.map((answer) => answer.outcome)).toContainEqual({
      replyOwed: false,
      replyOverdue: false,
      replyHtml: '<p>We follow it, <strong>because</strong> it is right.</p>\n',
    });
  });
});

test('a promise on a board that is not there for you is not there either', async () => {
  const scene = await buildPromise(server);
  await server.platform.db.query('UPDATE board SET visibility = $2 WHERE id = $1', [
    scene.board.id,
    BoardVisibility.MEMBERS,
  ]);
  const query = `query ($id: ID!, $unit: ID!) { commitment(id: $id) { id }
    node(id: $unit) { ... on Unit { commitments { totalCount } keeping { promised } } } }`;
  const asked = { id: scene.commitmentId, unit: scene.community.unit.id };
  expect(await server.api().ask(query, asked)).toEqual({
    commitment: null,
    node: { commitments: { totalCount: 0 }, keeping: { promised: 0 } },
  });
  expect(await scene.people[0]!.api.ask(query, asked)).toMatchObject({
    commitment: { id: scene.commitmentId },
    node: { commitments: { totalCount: 1 }, keeping: { promised: 1 } },
  });
  const stranger = await buildPerson(server, {});
  const watch = { stepId: scene.stepIds[0] };
  expect(await refusalOf(stranger.api, 'watchStep', watch)).toBe('NOT_FOUND');
  expect(await refusalOf(stranger.api, 'dropCommitment', inputOf('dropCommitment', scene))).toBe(
    'NOT_FOUND',
  );
});

interface Page {
  node: { commitments: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
}

describe('keeping', () => {
  test('counts what was due, for the community and for the body', async () => {
    const scene = await buildPromise(server);
    const keeping = async () => {
      const { community } = await server.api().ask<{ community: object }>(
        `query ($id: ID!) { community(id: $id) { keeping { promised due kept late open rate }
          units { keeping { promised due kept late open rate } } } }`,
        { id: scene.community.id },
      );
      return community;
    };
    const all = (counts: object) => ({ keeping: counts, units: [{ keeping: counts }] });
    const open = { promised: 1, due: 0, kept: 0, late: 0, open: 1, rate: null };
    expect(await keeping()).toEqual(all(open));
    await reported(scene);
    for (const { api } of scene.people.slice(0, 2))
      await done(api, 'judgeStep', { stepId: scene.stepIds[0], accepted: true });
    expect(await keeping()).toEqual(all({ ...open, due: 1, kept: 1, open: 0, rate: 100 }));
  });

  test('the body’s list has what is overdue first and what is settled last', async () => {
    const scene = await buildScene(server);
    const ids = await buildPromises(scene, { count: 3 });
    const staff = await buildPerson(server, {
      role: Role.OFFICIAL,
      communityId: scene.community.id,
      unitId: scene.community.unit.id,
    });
    await done(staff.api, 'dropCommitment', { commitmentId: ids[0], reason: REASON });
    await server.platform.db.query(
      `UPDATE commitment SET answer_by = clock_timestamp() - interval '1 day' WHERE id = $1`,
      [ids[2]],
    );
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const { node }: Page = await server.api().ask(
        `query ($id: ID!, $after: Cursor) { node(id: $id) { ... on Unit {
          commitments(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } } } }`,
        { id: scene.community.unit.id, after },
      );
      seen.push(node.commitments.nodes[0]!.id);
      after = node.commitments.pageInfo.endCursor;
    }
    expect(seen).toEqual([ids[2], ids[1], ids[0]]);
  });
});

/** Reads promises or what hangs on them; the server reads other things beside, for itself. */
const ABOUT_PROMISES = /\b(commitment|step)(_\w+)?\b/;

test('a board with 50 promises takes as many statements as one with two', async () => {
  const query = `query ($id: ID!) { board(id: $id) { commitments(first: 50) { nodes {
    title status late progress stepCount stepsDone unit { name } helperUnits { name }
    proposal { title } delays { reason } viewerCan { plan { allowed } }
    steps { title status late watcherCount watchersNeeded viewerWatches takers { name } watchers { name }
      reports { bodyHtml reporter { name } judgements { accepted watcher { name } } }
      viewerCan { watch { allowed } judge { allowed } } } } } } }`;
  const statementsFor = async (count: number) => {
    const costs = Array.from({ length: count }, () => 100);
    const scene = await buildScene(server, { costs, residents: 2 });
    const ids = await buildPromises(scene, { count });
    const staff = await buildPerson(server, {
      role: Role.OFFICIAL,
      communityId: scene.community.id,
      unitId: scene.community.unit.id,
    });
    for (const commitmentId of ids) {
      const promise = { ...scene, staff, commitmentId, stepIds: [] };
      const { commitment } = await staff.api.mutate<{ commitment: { steps: { id: string }[] } }>(
        'planCommitment',
        inputOf('planCommitment', promise),
        'commitment { steps { id } }',
      );
      await reported(promise, commitment.steps[0]!.id);
    }
    // What happened until here is told first, so that nothing else reads promises meanwhile.
    await newsTeller(server.platform).tell();
    const before = server.statements.length;
    const { board } = await scene.people[0]!.api.ask<{
      board: { commitments: { nodes: { steps: { watcherCount: number }[] }[] } };
    }>(query, { id: scene.board.id });
    expect(board.commitments.nodes).toHaveLength(count);
    expect(board.commitments.nodes[count - 1]!.steps[0]!.watcherCount).toBe(2);
    return server.statements.slice(before).filter((sql) => ABOUT_PROMISES.test(sql)).length;
  };
  expect(await statementsFor(50)).toBe(await statementsFor(2));
});
