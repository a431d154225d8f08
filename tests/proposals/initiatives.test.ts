import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hideInitiative,
  restoreInitiative,
} from '../../server/features/proposals/initiatives/hide-initiative.js';
import { InitiativeStatus } from '../../server/features/proposals/initiatives/initiative-status.js';
import {
  initiativeAnswered,
  type InitiativeAnswered,
} from '../../server/features/proposals/initiatives/initiatives.hooks.js';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildBoard,
  buildCommunity,
  buildInitiative,
  buildPerson,
  buildResidents,
  type Actor,
} from '../support/factories.js';
import { refusalOf } from '../support/roles.js';
import { statementsOf } from '../support/statements.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const DAY = 86_400_000;
const ALL = `id version status question bodyHtml registerSize needed answerDays reachedAt dueAt overdue answeredAt
  answeredBy { id } reasonHtml board { id question introHtml phase initiative { id } } supportCount viewerSupports
  starter { id } owedBy { id }`;

interface Shown {
  id: string;
  version: number;
  status: string;
  question: string;
  registerSize: number;
  needed: number;
  answerDays: number;
  reachedAt: string | null;
  dueAt: string | null;
  overdue: boolean;
  answeredAt: string | null;
  answeredBy: { id: string } | null;
  reasonHtml: string | null;
  board: { id: string; question: string; introHtml: string; initiative: { id: string } } | null;
  supportCount: number;
  viewerSupports: boolean;
  starter: { id: string };
  owedBy: { id: string }[];
}

/** A community with residents and a facilitator; 40 % of the register is needed, so 4 of 10. */
async function buildPlace(residents = 10, rules = {}) {
  const community = await buildCommunity(server, {
    rules: { initiativeBackingPercent: 40, initiativeAnswerDays: 7, ...rules },
  });
  const people = await buildResidents(server, community.id, residents);
  const facilitator = await buildPerson(server, {
    role: Role.MODERATOR,
    communityId: community.id,
  });
  return { community, people, facilitator };
}

async function start(person: Actor, communityId: string, more = {}) {
  const input = { communityId, question: 'No vans after ten?', body: 'They **wake** us.', ...more };
  const payload = await person.api.mutate<{ initiative: Shown | null }>(
    'startInitiative',
    input,
    `initiative { ${ALL} }`,
  );
  return payload;
}

async function started(person: Actor, communityId: string): Promise<Shown> {
  const { initiative, userErrors } = await start(person, communityId);
  expect(userErrors).toEqual([]);
  return initiative!;
}

async function back(person: Actor, initiativeId: string): Promise<Shown> {
  const { initiative, userErrors } = await person.api.mutate<{ initiative: Shown }>(
    'supportInitiative',
    { initiativeId },
    `initiative { ${ALL} }`,
  );
  expect(userErrors).toEqual([]);
  return initiative;
}

async function read(id: string, api = server.api()): Promise<Shown | null> {
  const query = `query ($id: ID!) { initiative(id: $id) { ${ALL} } }`;
  return (await api.ask<{ initiative: Shown | null }>(query, { id })).initiative;
}

async function reached() {
  const place = await buildPlace();
  const { id } = await started(place.people[0]!, place.community.id);
  for (const person of place.people.slice(1, 4)) await back(person, id);
  return { ...place, id };
}

describe('starting one', () => {
  test('fixes what it needs, and its starter is the first to back it', async () => {
    const { community, people, facilitator } = await buildPlace(11);
    const initiative = await started(people[0]!, community.id);
    expect(initiative).toMatchObject({
      status: 'GATHERING',
      question: 'No vans after ten?',
      bodyHtml: '<p>They <strong>wake</strong> us.</p>\n',
      registerSize: 11,
      needed: 5,
      answerDays: 7,
      reachedAt: null,
      dueAt: null,
      overdue: false,
      supportCount: 1,
      viewerSupports: true,
      starter: { id: people[0]!.id },
      owedBy: [{ id: facilitator.id }],
    });
    expect(await read(initiative.id)).toMatchObject({ supportCount: 1, viewerSupports: false });
  });

  test('where one is enough, it has its backing at once', async () => {
    const { community, people } = await buildPlace(2, { initiativeBackingPercent: 5 });
    expect(await started(people[0]!, community.id)).toMatchObject({ status: 'REACHED', needed: 1 });
  });

  test('twice by one attempt makes one', async () => {
    const { community, people } = await buildPlace(1);
    const clientMutationId = randomUUID();
    const both = await Promise.all(
      [1, 2].map(() => start(people[0]!, community.id, { clientMutationId })),
    );
    expect(both[0]!.initiative!.id).toBe(both[1]!.initiative!.id);
    const other = await start(people[0]!, community.id, { clientMutationId, question: 'Other?' });
    expect(other.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test.each([
    [{ question: '  ' }, 'question'],
    [{ question: 'x'.repeat(201) }, 'question'],
    [{ body: '' }, 'body'],
    [{ body: 'x'.repeat(10_001) }, 'body'],
    [{ communityId: 'com_none' }, 'communityId'],
  ])('with %j is refused at its field', async (wrong, field) => {
    const { community, people } = await buildPlace(1);
    const { userErrors } = await start(people[0]!, community.id, wrong);
    expect(userErrors).toMatchObject([{ field: ['input', field] }]);
  });
});

describe('backing one', () => {
  test('counts each once, and can be taken back', async () => {
    const { community, people } = await buildPlace();
    const { id } = await started(people[0]!, community.id);
    await back(people[1]!, id);
    expect(await back(people[1]!, id)).toMatchObject({ supportCount: 2, viewerSupports: true });
    const input = { initiativeId: id };
    for (const _ of [1, 2]) {
      const { initiative } = await people[1]!.api.mutate<{ initiative: Shown }>(
        'withdrawInitiativeSupport',
        input,
        `initiative { ${ALL} }`,
      );
      expect(initiative).toMatchObject({ supportCount: 1, viewerSupports: false });
    }
  });

  test('by the one who makes it enough starts the clock, to the day', async () => {
    const { community, people } = await buildPlace();
    const { id } = await started(people[0]!, community.id);
    await back(people[1]!, id);
    expect(await back(people[2]!, id)).toMatchObject({ status: 'GATHERING' });
    const done = await back(people[3]!, id);
    expect(done).toMatchObject({ status: 'REACHED', supportCount: 4, needed: 4, version: 2 });
    expect(Date.parse(done.dueAt!) - Date.parse(done.reachedAt!)).toBe(7 * DAY);
    expect(Math.abs(Date.parse(done.reachedAt!) - Date.now())).toBeLessThan(60_000);
  });

  test('that is taken back afterwards doesn’t stop the clock, and more doesn’t start it anew', async () => {
    const { id, people } = await reached();
    const before = (await read(id))!;
    await people[0]!.api.mutate('withdrawInitiativeSupport', { initiativeId: id });
    for (const person of people.slice(4)) await back(person, id);
    const { reachedAt, dueAt, status, version } = before;
    expect(await read(id)).toMatchObject({ reachedAt, dueAt, status, version, supportCount: 9 });
  });

  test('50 at once on two servers: it has its backing once, recorded once', async () => {
    const { community, people } = await buildPlace(50);
    const second = await startTestServer({ databaseUrl: server.databaseUrl });
    try {
      const { id } = await started(people[0]!, community.id);
      const errors = await Promise.all(
        people.map(({ token }, index) =>
          refusalOf((index % 2 ? server : second).api(token), 'supportInitiative', {
            initiativeId: id,
          }),
        ),
      );
      expect(errors.filter(Boolean)).toEqual([]);
      expect(await read(id)).toMatchObject({
        status: 'REACHED',
        supportCount: 50,
        needed: 20,
        version: 2,
      });
      const events: { kind: string }[] = await server.platform.db.query(
        'SELECT kind FROM stream_event WHERE stream_id = $1 ORDER BY seq',
        [community.id],
      );
      expect(events.map(({ kind }) => kind)).toEqual(['INITIATIVE_STARTED', 'INITIATIVE_REACHED']);
      const rows: { before: number }[] = await server.platform.db.query(
        `SELECT count(*) AS before FROM initiative i JOIN initiative_support s ON s.initiative_id = i.id
         WHERE i.id = $1 AND s.supported_at <= i.reached_at`,
        [id],
      );
      expect(rows[0]!.before).toBe(20);
    } finally {
      await second.stop();
    }
  });

  test('the rules may change: what it needs and is owed does not', async () => {
    const { community, people } = await buildPlace();
    const { id } = await started(people[0]!, community.id);
    // As the founding version would have it, had it been stricter from the start.
    await server.platform.db.query(
      `UPDATE rulebook SET values = values || '{"initiativeBackingPercent": 90, "initiativeAnswerDays": 60}'
       WHERE community_id = $1`,
      [community.id],
    );
    await buildResidents(server, community.id, 20);
    for (const person of people.slice(1, 4)) await back(person, id);
    const done = (await read(id))!;
    expect(done).toMatchObject({ status: 'REACHED', needed: 4, registerSize: 10, answerDays: 7 });
    expect(Date.parse(done.dueAt!) - Date.parse(done.reachedAt!)).toBe(7 * DAY);
    const later = await started(people[1]!, community.id);
    expect(later).toMatchObject({ registerSize: 30, needed: 27, answerDays: 60 });
  });
});

describe('the clock', () => {
  test('says overdue from the moment the answer was due, and the answer stays owed', async () => {
    let now = new Date();
    const late = await startTestServer({
      databaseUrl: server.databaseUrl,
      clock: { now: () => now },
    });
    try {
      const { id, facilitator } = await reached();
      const dueAt = Date.parse((await read(id))!.dueAt!);
      now = new Date(dueAt - 1);
      expect(await read(id, late.api())).toMatchObject({ overdue: false });
      now = new Date(dueAt + 3 * DAY);
      expect(await read(id, late.api())).toMatchObject({ overdue: true, status: 'REACHED' });
      const input = { initiativeId: id };
      const api = late.api(facilitator.token);
      expect(await refusalOf(api, 'answerInitiativeWithBoard', input)).toBeNull();
      expect(await read(id, late.api())).toMatchObject({ overdue: false, status: 'BOARD_OPENED' });
    } finally {
      await late.stop();
    }
  });
});

describe('the answer', () => {
  test('a board, which says where it comes from', async () => {
    const { id, facilitator } = await reached();
    const { initiative, userErrors } = await facilitator.api.mutate<{ initiative: Shown }>(
      'answerInitiativeWithBoard',
      { initiativeId: id },
      `initiative { ${ALL} }`,
    );
    expect(userErrors).toEqual([]);
    expect(initiative).toMatchObject({
      status: 'BOARD_OPENED',
      answeredAt: expect.any(String) as string,
      answeredBy: { id: facilitator.id },
      reasonHtml: null,
      board: {
        question: 'No vans after ten?',
        introHtml: '<p>They <strong>wake</strong> us.</p>\n',
        phase: 'COLLECT',
        initiative: { id },
      },
    });
  });

  test('a board in the facilitator’s own words, opened once however often it is sent', async () => {
    const { id, facilitator } = await reached();
    const input = {
      initiativeId: id,
      question: 'When may vans come in?',
      intro: 'With the couriers.',
      clientMutationId: randomUUID(),
    };
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        facilitator.api.mutate<{ initiative: Shown }>(
          'answerInitiativeWithBoard',
          input,
          `initiative { ${ALL} }`,
        ),
      ),
    );
    const boards = new Set(answers.map(({ initiative }) => initiative.board!.id));
    expect(boards.size).toBe(1);
    expect(answers[0]!.initiative.board).toMatchObject({
      question: 'When may vans come in?',
      introHtml: '<p>With the couriers.</p>\n',
    });
  });

  test('a refusal, with its reason and who gives it', async () => {
    const { id, facilitator, people } = await reached();
    const reason = 'Nights belong to the fire service: **no gate** may be closed after ten.';
    const { userErrors } = await facilitator.api.mutate('refuseInitiative', {
      initiativeId: id,
      reason,
    });
    expect(userErrors).toEqual([]);
    expect(await read(id)).toMatchObject({
      status: 'REFUSED',
      answeredBy: { id: facilitator.id },
      reasonHtml:
        '<p>Nights belong to the fire service: <strong>no gate</strong> may be closed after ten.</p>\n',
      board: null,
    });
    const { community } = await people[1]!.api.ask<{ community: { id: string } }>(
      'query ($id: ID!) { community(id: $id) { id } }',
      { id: (await communityOf(id))! },
    );
    // What was refused may be asked again.
    expect(await started(people[1]!, community.id)).toMatchObject({ status: 'GATHERING' });
  });

  test.each([
    ['', 'BAD_INPUT'],
    ['No.', 'BAD_INPUT'],
    [`  ${'x'.repeat(29)}  `, 'BAD_INPUT'],
    ['x'.repeat(2_001), 'BAD_INPUT'],
    ['议'.repeat(30), null],
  ])('a refusal for %j', async (reason, code) => {
    const { id, facilitator } = await reached();
    const input = { initiativeId: id, reason };
    expect(await refusalOf(facilitator.api, 'refuseInitiative', input)).toBe(code);
  });

  test('one is given, of two at once', async () => {
    const { id, facilitator } = await reached();
    const reason = 'The fire service needs this road at all hours.';
    const outcomes = await Promise.all([
      refusalOf(facilitator.api, 'answerInitiativeWithBoard', { initiativeId: id }),
      refusalOf(facilitator.api, 'refuseInitiative', { initiativeId: id, reason }),
    ]);
    expect(outcomes.filter(Boolean)).toEqual(['CLOSED']);
    const answered = (await read(id))!;
    expect(answered.board === null).toBe(answered.status === 'REFUSED');
  });

  test('is told to whoever registered, in the same transaction', async () => {
    const own = await startTestServer({ databaseUrl: server.databaseUrl });
    const told: InitiativeAnswered[] = [];
    initiativeAnswered.register(own.platform, (_, change) => {
      told.push(change);
      return told.length === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    });
    try {
      const { id, facilitator } = await reached();
      const api = own.api(facilitator.token);
      const { errors } = await api.send(
        `mutation ($id: ID!) { answerInitiativeWithBoard(input: { initiativeId: $id }) { initiative { id } } }`,
        { id },
      );
      expect(errors).toHaveLength(1);
      expect(await read(id)).toMatchObject({ status: 'REACHED', board: null });
      await api.mutate('answerInitiativeWithBoard', { initiativeId: id });
      expect(told).toHaveLength(2);
      expect(told[1]!.initiative).toMatchObject({ id, status: 'BOARD_OPENED' });
      expect(told[1]!.initiative.boardId).toBe((await read(id))!.board!.id);
    } finally {
      await own.stop();
    }
  });
});

async function communityOf(id: string): Promise<string | undefined> {
  const rows: { id: string }[] = await server.platform.db.query(
    'SELECT community_id AS id FROM initiative WHERE id = $1',
    [id],
  );
  return rows[0]?.id;
}

describe('a hidden one', () => {
  const LIST = `query ($id: ID!) { community(id: $id) { initiatives { totalCount nodes { id } } } }`;
  const listed = (id: string) =>
    server.api().ask<{ community: { initiatives: unknown } }>(LIST, { id });

  test('is there for nobody, until it is shown again', async () => {
    const { community, people, id } = await reached();
    const hide = () => inTransaction(server.platform, (tx) => hideInitiative(tx, id, new Date()));
    expect([await hide(), await hide()]).toEqual([true, false]);
    expect(await read(id)).toBeNull();
    const nothing = { community: { initiatives: { totalCount: 0, nodes: [] } } };
    expect(await listed(community.id)).toEqual(nothing);
    const { node } = await server
      .api()
      .ask<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node).toBeNull();
    for (const action of ['supportInitiative', 'withdrawInitiative'])
      expect(await refusalOf(people[0]!.api, action, { initiativeId: id })).toBe('NOT_FOUND');
    expect(await inTransaction(server.platform, (tx) => restoreInitiative(tx, id))).toBe(true);
    expect(await read(id)).toMatchObject({ id, status: 'REACHED' });
  });

  test('no longer stands behind its board', async () => {
    const { community, facilitator } = await buildPlace(1);
    const board = await buildBoard(server, { communityId: community.id });
    const facts = { communityId: community.id, starterId: facilitator.id, boardId: board.id };
    const status = InitiativeStatus.BOARD_OPENED;
    const { id } = await buildInitiative(server, { ...facts, status });
    const origin = () =>
      server
        .api()
        .ask('query ($id: ID!) { board(id: $id) { initiative { id } } }', { id: board.id });
    expect(await origin()).toEqual({ board: { initiative: { id } } });
    await inTransaction(server.platform, (tx) => hideInitiative(tx, id, new Date()));
    expect(await origin()).toEqual({ board: { initiative: null } });
  });
});

interface Listed {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

describe('a community’s list', () => {
  test('has those that are owed first and those that are settled last, in either order', async () => {
    const { community, people } = await buildPlace(4, { initiativeBackingPercent: 100 });
    const facts = { communityId: community.id, starterId: people[0]!.id, needed: 9 };
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const made = {
      refused: { status: InitiativeStatus.REFUSED, startedAt: minutesAgo(1) },
      old: { startedAt: minutesAgo(9) },
      young: { startedAt: minutesAgo(2) },
      owed: { status: InitiativeStatus.REACHED, startedAt: minutesAgo(99) },
      gone: { status: InitiativeStatus.WITHDRAWN, startedAt: minutesAgo(3) },
    };
    const ids: Record<string, string> = {};
    for (const [name, facet] of Object.entries(made))
      ids[(await buildInitiative(server, { ...facts, ...facet })).id] = name;
    const idOf = (name: string) => Object.keys(ids).find((id) => ids[id] === name)!;
    await back(people[1]!, idOf('old'));
    const page = async (after: string | null, more: object) => {
      const query = `query ($id: ID!, $after: Cursor, $orderBy: InitiativeOrder!, $status: InitiativeStatus) {
        community(id: $id) { initiatives(first: 2, after: $after, orderBy: $orderBy, status: $status) {
          totalCount nodes { id } pageInfo { endCursor hasNextPage } } } }`;
      const variables = { id: community.id, after, ...more };
      return (await server.api().ask<{ community: { initiatives: Listed } }>(query, variables))
        .community.initiatives;
    };
    const list = async (more: object) => {
      const names: string[] = [];
      let last: Listed | null = null;
      while (last?.pageInfo.hasNextPage ?? true) {
        last = await page(last?.pageInfo.endCursor ?? null, more);
        names.push(...last.nodes.map(({ id }) => ids[id]!));
      }
      expect(last!.totalCount).toBe(names.length);
      return names;
    };
    expect((await list({ orderBy: 'MOST_BACKED' })).slice(0, 3)).toEqual(['owed', 'old', 'young']);
    expect(await list({ orderBy: 'NEWEST' })).toEqual(['owed', 'young', 'old', 'refused', 'gone']);
    expect(await list({ orderBy: 'NEWEST', status: 'GATHERING' })).toEqual(['young', 'old']);
  });

  test('is read with as many statements however long it is', async () => {
    const { community, people } = await buildPlace(3);
    const query = `query ($id: ID!) { community(id: $id) { initiatives(first: 50) { nodes { ${ALL} } } } }`;
    const costOf = async (count: number) => {
      for (let made = 0; made < count; made++)
        await buildInitiative(server, { communityId: community.id, starterId: people[0]!.id });
      const list = () => people[1]!.api.ask(query, { id: community.id });
      return (await statementsOf(server, list)).length;
    };
    expect(await costOf(1)).toBe(await costOf(20));
  });
});
