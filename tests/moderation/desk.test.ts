import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor } from '../../server/foundation/events/cursor.js';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildCommunity,
  buildPerson,
  buildProposal,
  buildScene,
  flag,
  moderate,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let author: Actor;
let second: Actor;
let administrator: Actor;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
  author = await buildPerson(server, { residentOf: scene.community.id });
  second = await buildPerson(server, { role: Role.MODERATOR, communityId: scene.community.id });
  administrator = await buildPerson(server, { role: Role.ADMINISTRATOR });
});
afterAll(() => server.stop());

const write = (title = 'Lamps') =>
  buildProposal(server, { boardId: scene.board.id, authorId: author.id, title: { en: title } });

async function cursorNow({ api } = second): Promise<string> {
  const { community } = await api.ask<{ community: { moderation: { feedCursor: string } } }>(
    'query ($id: ID!) { community(id: $id) { moderation { feedCursor } } }',
    { id: scene.community.id },
  );
  return community.moderation.feedCursor;
}

const FEED = `subscription ($id: ID!, $after: Cursor) { moderationFeed(communityId: $id, after: $after) { __typename
  ... on ModerationEvent { cursor }
  ... on CaseChanged { case { subjectId state hidden flags { totalCount } acts { action } } }
  ... on AppealChanged { appeal { state act { id } } } } }`;

interface Event {
  moderationFeed: { __typename: string; cursor: string; case?: object; appeal?: object };
}

/** Flagged, hidden, appealed and brought back: five changes. */
async function happen() {
  const { id } = await write();
  await flag(scene.people[0]!.api, id);
  const [hidden] = await moderate(scene.facilitator.api, [id]);
  const actId = hidden!.act!.id;
  const { appeal } = await author.api.mutate<{ appeal: { id: string } }>(
    'appeal',
    { actId, body: 'No.' },
    'appeal { id }',
  );
  const decision = { appealId: appeal.id, decision: 'OVERTURNED', reason: 'In jest.' };
  await second.api.mutate('decideAppeal', decision);
  return { id, actId };
}

describe('the desk’s feed', () => {
  test('tells facilitators and administrators of everything, in order', async () => {
    for (const { token } of [second, administrator]) {
      const socket = await server.socket({ token });
      const after = await cursorNow();
      const feed = socket.subscribe<Event>(FEED, { id: scene.community.id, after });
      const { id, actId } = await happen();
      const told: Event['moderationFeed'][] = [];
      while (told.length < 5) told.push((await feed.next()).moderationFeed);
      expect(told.map(({ __typename }) => __typename)).toEqual([
        'CaseChanged',
        'CaseChanged',
        'AppealChanged',
        'CaseChanged',
        'AppealChanged',
      ]);
      expect(told[0]!.case).toMatchObject({ subjectId: id, flags: { totalCount: 1 } });
      expect(told.at(-1)!.appeal).toEqual({ state: 'OVERTURNED', act: { id: actId } });
      await socket.close();
    }
  });

  test('goes on after a cut without gap or duplicate', async () => {
    const after = await cursorNow();
    await happen();
    const socket = await server.socket({ token: second.token });
    const feed = socket.subscribe<Event>(FEED, { id: scene.community.id, after });
    await feed.next();
    const { cursor } = (await feed.next()).moderationFeed;
    socket.cut();
    const again = await server.socket({ token: second.token });
    const rest = again.subscribe<Event>(FEED, { id: scene.community.id, after: cursor });
    const kinds = [await rest.next(), await rest.next(), await rest.next()];
    expect(kinds.map(({ moderationFeed }) => moderationFeed.__typename)).toEqual([
      'AppealChanged',
      'CaseChanged',
      'AppealChanged',
    ]);
    await again.close();
  });

  test('nobody else can follow it, under whatever name', async () => {
    const { id } = scene.community;
    const elsewhere = await buildCommunity(server);
    const others: [Actor | null, string][] = [
      [null, 'UNAUTHENTICATED'],
      [scene.people[0]!, 'NOT_FOUND'],
      [await buildPerson(server, { role: Role.MODERATOR, communityId: elsewhere.id }), 'NOT_FOUND'],
      [await buildPerson(server, { role: Role.OFFICIAL, communityId: id }), 'NOT_FOUND'],
    ];
    const stream = `moderation_${id}`;
    const ways = [
      ['subscription ($id: ID!) { boardFeed(boardId: $id) { __typename } }', { id: stream }],
      [
        'subscription ($id: ID!) { communityFeed(communityId: $id) { __typename } }',
        { id: stream },
      ],
    ] as const;
    for (const [person, code] of others) {
      const socket = await server.socket(person ? { token: person.token } : {});
      expect((await socket.subscribe(FEED, { id }).end()).codes).toEqual([code]);
      for (const [query, variables] of ways)
        expect((await socket.subscribe(query, variables).end()).codes).toEqual(['NOT_FOUND']);
      await socket.close();
    }
    const { epoch } = server.platform;
    const after = encodeCursor({ epoch, streamId: id, seq: 0 });
    const socket = await server.socket({ token: second.token });
    expect((await socket.subscribe(FEED, { id, after }).end()).codes).toEqual(['BAD_USER_INPUT']);
    await socket.close();
  });

  test('holds ids and nothing personal', async () => {
    await happen();
    const rows: { ids: Record<string, string> }[] = await server.platform.db.query(
      'SELECT ids FROM stream_event WHERE stream_id = $1',
      [`moderation_${scene.community.id}`],
    );
    const names = new Set(rows.flatMap(({ ids }) => Object.keys(ids)));
    expect([...names].toSorted()).toEqual(['appealId', 'caseId']);
  });
});

const LOG = `query ($id: ID!, $first: Int!, $after: Cursor) { community(id: $id) { moderation { log(first: $first, after: $after) {
  totalCount nodes { id kind reason actor { id } case { subjectId title } act { action publicReason appeal { state } } }
  pageInfo { hasNextPage endCursor } } } } }`;

interface Entry {
  id: string;
  kind: string;
  case: { subjectId: string };
}

interface Log {
  community: {
    moderation: {
      log: {
        totalCount: number;
        nodes: Entry[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
  };
}

describe('the log', () => {
  const read = async (first: number, after: string | null = null) =>
    (await administrator.api.ask<Log>(LOG, { id: scene.community.id, first, after })).community
      .moderation.log;

  test('tells who did what to what, and why, latest first', async () => {
    const { id } = await happen();
    const { nodes } = await read(5);
    const about = { subjectId: id, title: 'Lamps' };
    const act = { action: 'HIDE', publicReason: 'It insulted.', appeal: { state: 'OVERTURNED' } };
    const entry = (kind: string, { id: actor }: { id: string }, more: object) => ({
      id: expect.any(String) as string,
      kind,
      reason: null,
      actor: { id: actor },
      case: about,
      act,
      ...more,
    });
    const back = { action: 'RESTORE', publicReason: 'In jest.', appeal: null };
    expect(nodes).toEqual([
      entry('CONTENT_RESTORED', second, { reason: 'INSULT', act: back }),
      entry('APPEAL_OVERTURNED', second, {}),
      entry('APPEALED', author, {}),
      entry('CONTENT_HIDDEN', scene.facilitator, { reason: 'INSULT' }),
      entry('FLAGGED', scene.people[0]!, { reason: 'INSULT', act: null }),
    ]);
  });

  test('tells each round’s own act', async () => {
    const { id } = await write();
    for (const [place, text] of ['First.', 'Second.'].entries()) {
      await flag(scene.people[place]!.api, id);
      await moderate(second.api, [id], { action: 'DISMISS', publicReason: text });
    }
    const { nodes } = await read(4);
    expect(nodes).toMatchObject([
      { kind: 'FLAGS_DISMISSED', act: { publicReason: 'Second.' } },
      { kind: 'FLAGGED', act: null },
      { kind: 'FLAGS_DISMISSED', act: { publicReason: 'First.' } },
      { kind: 'FLAGGED', act: null },
    ]);
  });

  test('is read page by page, each entry once, while more is added', async () => {
    const { totalCount } = await read(1);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await read(3, after);
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (seen.length === 3) await happen();
    } while (after);
    expect(seen).toHaveLength(totalCount);
    expect(new Set(seen).size).toBe(totalCount);
  });
});

describe('where somebody may moderate', () => {
  const MODERATES =
    '{ viewer { moderates(first: 100) { totalCount nodes { id viewerCan { moderate { allowed } } } } } }';
  const moderates = async ({ api }: Actor) =>
    (
      await api.ask<{
        viewer: {
          moderates: {
            totalCount: number;
            nodes: { id: string; viewerCan: { moderate: { allowed: boolean } } }[];
          };
        };
      }>(MODERATES)
    ).viewer.moderates;

  test('is one community for its facilitator, each for administrators, none for others', async () => {
    const { id } = await buildCommunity(server);
    expect((await moderates(second)).nodes).toEqual([
      { id: scene.community.id, viewerCan: { moderate: { allowed: true } } },
    ]);
    const everywhere = await moderates(administrator);
    expect(everywhere.nodes.map((node) => node.id)).toEqual(
      expect.arrayContaining([scene.community.id, id]),
    );
    expect(everywhere.nodes.every(({ viewerCan }) => viewerCan.moderate.allowed)).toBe(true);
    expect((await moderates(author)).totalCount).toBe(0);
  });
});
