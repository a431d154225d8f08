import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsTeller } from '../../server/features/feedback/tell-news.js';
import { encodeCursor } from '../../server/foundation/events/cursor.js';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildDecision,
  buildPerson,
  buildProposal,
  buildScene,
  cast,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let person: Actor;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 3 });
  person = scene.people[0]!;
});
afterAll(() => server.stop());

const UPDATES = `subscription ($after: Cursor) { myUpdates(after: $after) { __typename
  ... on PersonEvent { cursor at }
  ... on FateChanged { kind proposal { id } decision { id question } } } }`;

interface Update {
  myUpdates: {
    __typename: string;
    cursor: string;
    kind?: string;
    proposal?: { id: string } | null;
    decision?: { id: string; question: string } | null;
  };
}

interface Standing {
  viewer: { updatesCursor: string; unseenUpdates: number };
}

async function standing({ api }: Actor): Promise<Standing['viewer']> {
  return (await api.ask<Standing>('{ viewer { updatesCursor unseenUpdates } }')).viewer;
}

/** A vote that this person's proposal is on is fixed; its id. Told to them as one update. */
async function happen(question: string): Promise<string> {
  const boardId = scene.board.id;
  const mine = await buildProposal(server, { boardId, authorId: person.id });
  const another = await buildProposal(server, { boardId, authorId: scene.facilitator.id });
  const own = { ...scene, proposals: [mine, another] };
  const decision = await buildDecision(own, { question, open: false });
  await newsTeller(server.platform).tell();
  return decision.id;
}

describe('a person’s own feed', () => {
  test('tells what came of their contributions, as it is now', async () => {
    const socket = await server.socket({ token: person.token });
    const { updatesCursor } = await standing(person);
    const feed = socket.subscribe<Update>(UPDATES, { after: updatesCursor });
    const id = await happen('What first?');
    const { myUpdates } = await feed.next();
    expect(myUpdates).toMatchObject({
      __typename: 'FateChanged',
      kind: 'DECISION_SCHEDULED',
      proposal: null,
      decision: { id, question: 'What first?' },
    });
    await socket.close();
  });

  test('loses nothing and repeats nothing over ten cuts, in order', async () => {
    let { updatesCursor: after } = await standing(person);
    const happened: string[] = [];
    const writing = (async () => {
      for (let turn = 0; turn < 20; turn++) happened.push(await happen(`Cut ${turn}`));
    })();
    const seen: string[] = [];
    for (let cut = 0; cut < 10; cut++) {
      const socket = await server.socket({ token: person.token });
      const feed = socket.subscribe<Update>(UPDATES, { after });
      const wanted = cut < 9 ? 1 + (cut % 3) : 20 - seen.length;
      for (let count = 0; count < wanted; count++) {
        const { myUpdates } = await feed.next();
        seen.push(myUpdates.decision!.id);
        after = myUpdates.cursor;
      }
      socket.cut();
    }
    await writing;
    expect(seen).toEqual(happened);
  });

  test('holds no choice and no voter', async () => {
    const [, voter] = scene.people;
    const decision = await buildDecision(scene, {});
    await cast(voter!.api, decision, [1]);
    await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    await newsTeller(server.platform).tell();
    const events: { ids: object }[] = await server.platform.db.query(
      `SELECT ids FROM stream_event WHERE stream_id = $1 AND ids->>'decisionId' = $2`,
      [voter!.id, decision.id],
    );
    expect(events.map(({ ids }) => ids)).toContainEqual({
      kind: 'DECISION_CLOSED',
      decisionId: decision.id,
    });
    expect(JSON.stringify(events)).not.toContain('opt_');
  });
});

describe('what was told so far', () => {
  const PAGE = `query ($first: Int!, $after: Cursor) { viewer { updates(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { __typename cursor at ... on FateChanged { kind decision { question } } } } } }`;

  interface Told {
    viewer: {
      updates: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: { cursor: string; decision: { question: string } | null }[];
      };
    };
  }

  const told = async ({ api }: Actor, variables: object) =>
    (await api.ask<Told>(PAGE, variables)).viewer.updates;

  test('is listed newest first, page by page, with the places of the feed', async () => {
    const questions = ['Listed 1', 'Listed 2', 'Listed 3'];
    for (const question of questions) await happen(question);
    const { updatesCursor } = await standing(person);
    const first = await told(person, { first: 2 });
    const rest = await told(person, { first: 1, after: first.pageInfo.endCursor });
    const nodes = [...first.nodes, ...rest.nodes];
    expect(nodes.map(({ decision }) => decision!.question)).toEqual(questions.toReversed());
    expect(nodes[0]!.cursor).toBe(updatesCursor);
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true } });
    expect(first.totalCount).toBeGreaterThanOrEqual(3);
  });

  test('is each one’s own', async () => {
    const other = await buildPerson(server, { residentOf: scene.community.id });
    expect(await told(other, { first: 5 })).toMatchObject({ totalCount: 0, nodes: [] });
  });
});

describe('nobody else can follow it', () => {
  test('a visitor has none', async () => {
    const socket = await server.socket();
    expect((await socket.subscribe(UPDATES).end()).codes).toEqual(['UNAUTHENTICATED']);
    await socket.close();
  });

  test('another’s cursor is refused to a resident and to an administrator, and a board’s to everybody', async () => {
    const { updatesCursor } = await standing(person);
    const administrator = await buildPerson(server, { role: Role.ADMINISTRATOR });
    const { epoch } = server.platform;
    const ofBoard = encodeCursor({ epoch, streamId: scene.board.id, seq: 0 });
    const future = encodeCursor({ epoch, streamId: person.id, seq: 9_999_999 });
    const attempts: [Actor, string][] = [
      [scene.people[1]!, updatesCursor],
      [administrator, updatesCursor],
      [person, ofBoard],
      [person, future],
      [person, 'nonsense'],
    ];
    for (const [{ token }, after] of attempts) {
      const socket = await server.socket({ token });
      const { codes } = await socket.subscribe(UPDATES, { after }).end();
      expect(codes).toEqual(['BAD_USER_INPUT']);
      await socket.close();
    }
  });

  test('a person’s stream is no board’s: the board feed does not open it', async () => {
    const administrator = await buildPerson(server, { role: Role.ADMINISTRATOR });
    const socket = await server.socket({ token: administrator.token });
    const feed = socket.subscribe(
      'subscription ($id: ID!) { boardFeed(boardId: $id) { __typename } }',
      { id: person.id },
    );
    expect((await feed.end()).codes).toEqual(['NOT_FOUND']);
    await socket.close();
  });

  test('one from before a restore is told to read anew', async () => {
    const after = encodeCursor({ epoch: 'before', streamId: person.id, seq: 1 });
    const socket = await server.socket({ token: person.token });
    const feed = socket.subscribe<Update>(UPDATES, { after });
    expect((await feed.next()).myUpdates.__typename).toBe('ResyncRequired');
    expect((await feed.end()).ended).toBe('complete');
    await socket.close();
  });
});

describe('what is unseen', () => {
  const mark = (actor: Actor, through: string) =>
    actor.api.mutate<{ viewer: Standing['viewer'] | null }>(
      'markUpdatesSeen',
      { through },
      'viewer { updatesCursor unseenUpdates }',
    );

  test('grows with each update, goes when marked, and an old place brings none back', async () => {
    const { updatesCursor: start } = await standing(person);
    await mark(person, start);
    expect((await standing(person)).unseenUpdates).toBe(0);
    await happen('One');
    await happen('Two');
    const { unseenUpdates, updatesCursor } = await standing(person);
    expect(unseenUpdates).toBe(2);
    expect((await mark(person, updatesCursor)).viewer!.unseenUpdates).toBe(0);
    expect((await mark(person, start)).viewer!.unseenUpdates).toBe(0);
  });

  test('only a place in one’s own feed can be marked', async () => {
    const { updatesCursor } = await standing(person);
    for (const through of [updatesCursor, 'nonsense']) {
      const { viewer, userErrors } = await mark(scene.people[2]!, through);
      expect(viewer).toBeNull();
      expect(userErrors[0]).toMatchObject({ code: 'BAD_INPUT', field: ['input', 'through'] });
    }
    const visitor = await server
      .api()
      .send('mutation { markUpdatesSeen(input: { through: "x" }) { userErrors { code } } }');
    expect(visitor.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
