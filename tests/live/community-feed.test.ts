import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hideInitiative } from '../../server/features/proposals/initiatives/hide-initiative.js';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { encodeCursor } from '../../server/foundation/events/cursor.js';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildCommunity,
  buildInitiative,
  buildPerson,
  buildResidents,
  type Actor,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let communityId: string;
let people: Actor[];
let facilitator: Actor;

beforeAll(async () => {
  server = await startTestServer();
  const rules = { initiativeBackingPercent: 50 };
  communityId = (await buildCommunity(server, { rules })).id;
  people = await buildResidents(server, communityId, 4);
  facilitator = await buildPerson(server, { role: Role.MODERATOR, communityId });
});
afterAll(() => server.stop());

const FEED = `subscription ($id: ID!, $after: Cursor) { communityFeed(communityId: $id, after: $after) { __typename
  ... on CommunityEvent { cursor at }
  ... on InitiativeStarted { initiative { id status } }
  ... on InitiativeReached { initiative { id status dueAt } }
  ... on InitiativeAnswered { initiative { id status board { id } } }
  ... on InitiativeWithdrawn { initiative { id status } }
  ... on InitiativeVisibilityChanged { initiative { id } }
  ... on ResyncRequired { reason } } }`;

interface Event {
  communityFeed: {
    __typename: string;
    cursor: string;
    initiative: { id: string; status: string } | null;
  };
}

async function start(person: Actor): Promise<string> {
  const input = { communityId, question: 'No vans?', body: 'Quiet.' };
  const { initiative } = await person.api.mutate<{ initiative: { id: string } }>(
    'startInitiative',
    input,
    'initiative { id }',
  );
  return initiative.id;
}

async function cursorNow(): Promise<string> {
  const { community } = await server.api().ask<{
    community: { feedCursor: string };
  }>('query ($id: ID!) { community(id: $id) { feedCursor } }', { id: communityId });
  return community.feedCursor;
}

describe('a community’s feed', () => {
  test('tells a visitor of everything that becomes of an initiative, in order', async () => {
    const socket = await server.socket();
    const feed = socket.subscribe<Event>(FEED, { id: communityId, after: await cursorNow() });
    const id = await start(people[0]!);
    await people[1]!.api.mutate('supportInitiative', { initiativeId: id });
    await facilitator.api.mutate('answerInitiativeWithBoard', { initiativeId: id });
    const other = await start(people[2]!);
    await people[2]!.api.mutate('withdrawInitiative', { initiativeId: other });
    await inTransaction(server.platform, (tx) => hideInitiative(tx, other, new Date()));
    const kinds: string[] = [];
    while (kinds.length < 6) kinds.push((await feed.next()).communityFeed.__typename);
    expect(kinds).toEqual([
      'InitiativeStarted',
      'InitiativeReached',
      'InitiativeAnswered',
      'InitiativeStarted',
      'InitiativeWithdrawn',
      'InitiativeVisibilityChanged',
    ]);
    expect(feed.all.slice(0, 3).map(({ communityFeed }) => communityFeed.initiative?.id)).toEqual([
      id,
      id,
      id,
    ]);
    expect(feed.all[5]!.communityFeed.initiative).toBeNull();
    await socket.close();
  });

  test('goes on after the last cursor seen, from the initiative’s page as well', async () => {
    const id = await start(people[0]!);
    const { initiative } = await server.api().ask<{
      initiative: { feedCursor: string };
    }>('query ($id: ID!) { initiative(id: $id) { feedCursor } }', { id });
    await people[1]!.api.mutate('supportInitiative', { initiativeId: id });
    const socket = await server.socket();
    const after = initiative.feedCursor;
    const feed = socket.subscribe<Event>(FEED, { id: communityId, after });
    const { communityFeed } = await feed.next();
    expect(communityFeed).toMatchObject({
      __typename: 'InitiativeReached',
      initiative: { id, status: 'REACHED' },
    });
    socket.cut();
    const next = await start(people[3]!);
    const again = await server.socket();
    const resumed = again.subscribe<Event>(FEED, { id: communityId, after: communityFeed.cursor });
    expect((await resumed.next()).communityFeed.initiative?.id).toBe(next);
    await again.close();
  });

  test('refuses forged cursors, those of another community, and a community that isn’t there', async () => {
    const socket = await server.socket();
    const other = (await buildCommunity(server)).id;
    const { epoch } = server.platform;
    const foreign = encodeCursor({ epoch, streamId: other, seq: 0 });
    const future = encodeCursor({ epoch, streamId: communityId, seq: 9_999_999 });
    for (const after of ['nonsense', '', foreign, future]) {
      const { codes } = await socket.subscribe(FEED, { id: communityId, after }).end();
      expect(codes).toEqual(['BAD_USER_INPUT']);
    }
    expect((await socket.subscribe(FEED, { id: 'com_none' }).end()).codes).toEqual(['NOT_FOUND']);
    const old = encodeCursor({ epoch: 'before', streamId: communityId, seq: 1 });
    const feed = socket.subscribe<Event>(FEED, { id: communityId, after: old });
    expect((await feed.next()).communityFeed.__typename).toBe('ResyncRequired');
    expect((await feed.end()).ended).toBe('complete');
    await socket.close();
  });
});

describe('the gauge of backing', () => {
  interface Moved {
    initiativeSupports: {
      version: number;
      initiatives: { id: string; supportCount: number; supportVersion: number }[];
    };
  }

  const GAUGE = `subscription ($id: ID!) { initiativeSupports(communityId: $id) { version
    initiatives { id supportCount supportVersion } } }`;

  test('tells the present numbers, then only those that move; what is settled is left out', async () => {
    const own = (await buildCommunity(server)).id;
    const [first, second] = await buildResidents(server, own, 2);
    const facts = { communityId: own, starterId: first!.id };
    const [moving, still] = [
      await buildInitiative(server, facts),
      await buildInitiative(server, facts),
    ];
    await buildInitiative(server, { ...facts, status: 'WITHDRAWN' as never });
    const socket = await server.socket();
    const gauge = socket.subscribe<Moved>(GAUGE, { id: own });
    const { initiatives } = (await gauge.next()).initiativeSupports;
    expect(initiatives.map(({ id }) => id).toSorted()).toEqual([moving.id, still.id].toSorted());
    for (const person of [first!, second!])
      await person.api.mutate('supportInitiative', { initiativeId: moving.id });
    const { initiativeSupports } = await gauge.until(
      (data) => data.initiativeSupports.initiatives[0]?.supportCount === 2,
    );
    expect(initiativeSupports.initiatives).toEqual([
      { id: moving.id, supportCount: 2, supportVersion: initiativeSupports.version },
    ]);
    await socket.close();
  });

  test('of a community that isn’t there is refused', async () => {
    const socket = await server.socket();
    expect((await socket.subscribe(GAUGE, { id: 'com_none' }).end()).codes).toEqual(['NOT_FOUND']);
    await socket.close();
  });
});
