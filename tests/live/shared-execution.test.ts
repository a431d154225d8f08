import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { liveEngine } from '../../server/app/live/live-engine.js';
import { Comment } from '../../server/features/discussion/comment.js';
import { commentAdded } from '../../server/features/discussion/discussion.events.js';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { boardCursor } from '../support/cursors.js';
import { buildScene, type Actor, type Scene } from '../support/factories.js';
import type { LiveOperation, TestSocket } from '../support/socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
let scene: Scene;
const open: TestSocket[] = [];

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 4 });
});
afterAll(async () => {
  for (const socket of open) socket.cut();
  await server.stop();
});

const FIELDS = `__typename ... on BoardEvent { cursor }
  ... on CommentAdded { comment { id bodyHtml author { name } proposal { id title supportCount } } }`;
const FEED = `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { ${FIELDS} } }`;

interface Event {
  boardFeed: {
    __typename: string;
    cursor: string;
    comment: { id: string; bodyHtml: string; viewerCan?: { edit: { allowed: boolean } } } | null;
  };
}

async function follow(
  document: string,
  variables?: object,
  as: { token?: string; cookie?: string; locale?: string } = {},
): Promise<LiveOperation<Event>> {
  const socket = await server.socket(as);
  open.push(socket);
  return socket.subscribe<Event>(document, variables ?? (await fromNow()));
}

async function say(body: string, by: Actor = scene.people[0]!): Promise<void> {
  const input = { proposalId: scene.proposals[0]!.id, stance: 'NEUTRAL', body };
  const { userErrors } = await by.api.mutate('addComment', input);
  expect(userErrors).toEqual([]);
}

const hears = (text: string) => (message: Event) =>
  message.boardFeed.comment?.bodyHtml.includes(text) ?? false;

/** Somebody says it, and everybody hears it. */
async function allHear(followers: LiveOperation<Event>[], text: string): Promise<void> {
  const heard = followers.map((follower) => follower.until(hears(text)));
  await say(text);
  await Promise.all(heard);
}

/** From where nothing can be missed any more, however long it takes to begin. */
async function fromNow(): Promise<{ id: string; after: string }> {
  const { id } = scene.board;
  return { id, after: await boardCursor(server.api(), id) };
}

async function hang(): Promise<void> {
  for (const socket of open.splice(0)) await socket.close();
}

describe('a change is executed once for all who ask the same', () => {
  test('with as many statements for a thousand followers as for one', async () => {
    const taken: Record<number, number> = {};
    const followers: LiveOperation<Event>[] = [];
    for (const count of [1, 100, 1_000]) {
      while (followers.length < count) followers.push(await follow(FEED));
      await allHear(followers, `settled ${count}`);
      const change = async () => {
        const heard = followers.map((follower) => follower.until(hears(`counted ${count}`)));
        await say(`counted ${count}`);
        await Promise.all(heard);
      };
      taken[count] = (await statementsOf(server, change)).length;
    }
    expect(taken[1]).toBeGreaterThan(0);
    expect(taken).toEqual({ 1: taken[1], 100: taken[1], 1_000: taken[1] });
    await hang();
  });

  test('with what it names read by one statement', async () => {
    const FIELDS_ALONE = `... on CommentAdded { comment { bodyHtml author { name } proposal { title board { question } } } }`;
    const follower = await follow(
      `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { ${FIELDS_ALONE} } }`,
    );
    await allHear([follower], 'settled once more');
    const [comment] = await server.platform.db.manager.find(Comment, { take: 1 });
    const taken = await statementsOf(server, async () => {
      const heard = follower.until((message) => message.boardFeed.comment !== null);
      const { boardId, id } = comment!;
      await inTransaction(server.platform, async (tx) => tx.record(commentAdded(boardId, id)));
      await heard;
    });
    expect(taken.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(1);
    await hang();
  });

  test('however it is laid out, and wherever they go on from, as variable or literal', async () => {
    const now = await fromNow();
    const before = liveEngine(server.platform).size;
    const followers = [
      await follow(FEED),
      await follow(FEED.replace('subscription', 'subscription Theirs'), now),
      await follow(
        `subscription Mine($from: Cursor, $id: ID!) { # mine
        boardFeed(after: $from, boardId: $id) { ${FIELDS.replaceAll(' ', '\n ')} } }`,
        { id: now.id, from: now.after },
      ),
      await follow(
        `subscription ($id: ID!) { boardFeed(boardId: $id, after: "${now.after}") { ${FIELDS} } }`,
      ),
      await follow(FEED, { after: now.after, id: now.id }),
    ];
    await allHear(followers, 'laid out');
    expect(liveEngine(server.platform).size - before).toBe(1);
    const other = await follow(FEED.replace('supportCount', 'supportVersion'));
    await allHear([other], 'something else');
    expect(liveEngine(server.platform).size - before).toBe(2);
    await hang();
  });

  test('nobody is left, nothing is', async () => {
    const followers = [await follow(FEED), await follow(FEED)];
    await allHear(followers, 'somebody');
    const left = open.map((socket) => socket.close());
    await Promise.all(left);
    open.length = 0;
    await expect.poll(() => liveEngine(server.platform).size).toBe(0);
  });
});

describe('a gauge', () => {
  const SUPPORTS = `subscription ($id: ID!) { supports(boardId: $id) { version proposals { id title supportCount author { name } } } }`;

  interface Moved {
    supports: { version: number; proposals: { id: string; supportCount: number }[] };
  }

  async function follows(): Promise<LiveOperation<Moved>> {
    const socket = await server.socket();
    open.push(socket);
    const operation = socket.subscribe<Moved>(SUPPORTS, { id: scene.board.id });
    await operation.next();
    return operation;
  }

  /** A resident backs a proposal; everybody is told of that one and of no other. */
  async function back(followers: LiveOperation<Moved>[], by: number): Promise<Moved[]> {
    const { id } = scene.proposals[1]!;
    const { userErrors } = await scene.people[by]!.api.mutate('supportProposal', {
      proposalId: id,
    });
    expect(userErrors).toEqual([]);
    const told = await Promise.all(
      followers.map((follower) =>
        follower.until(({ supports }) => supports.proposals.some((one) => one.id === id)),
      ),
    );
    for (const { supports } of told) expect(supports.proposals.map((one) => one.id)).toEqual([id]);
    return told;
  }

  test('is executed once for all, and whoever comes later begins with everything', async () => {
    const first = await follows();
    expect(first.all[0]!.supports.proposals).toHaveLength(scene.proposals.length);
    const alone = await statementsOf(server, () => back([first], 0));
    const others = await Promise.all(Array.from({ length: 50 }, follows));
    for (const { all } of others) {
      expect(all[0]!.supports.proposals).toHaveLength(scene.proposals.length);
      expect(all[0]!.supports.version).toBeGreaterThanOrEqual(first.all.at(-1)!.supports.version);
    }
    const together = await statementsOf(server, () => back([first, ...others], 1));
    expect(together).toHaveLength(alone.length);
    expect(liveEngine(server.platform).size).toBe(1);
    await hang();
  });
});

describe('what differs is told to each as it is for them', () => {
  const MINE = FEED.replace('bodyHtml', 'bodyHtml viewerCan { flag { allowed } }');

  test('what is about the viewer', async () => {
    const [author, neighbour] = scene.people as [Actor, Actor];
    const followers = [
      await follow(MINE, undefined, { token: author.token }),
      await follow(MINE, undefined, { token: neighbour.token }),
      await follow(MINE),
    ];
    await allHear(followers, 'whose');
    const may = followers.map((follower) => {
      const { comment } = follower.all.at(-1)!.boardFeed as unknown as {
        comment: { viewerCan: { flag: { allowed: boolean } } };
      };
      return comment.viewerCan.flag.allowed;
    });
    expect(may).toEqual([false, true, false]);
    await hang();
  });

  test('the language of each', async () => {
    const document = FEED.replace('bodyHtml', 'bodyHtml viewerCan { flag { reason } }');
    const reasons = async (locale: string) => {
      const follower = await follow(document, undefined, { locale });
      await allHear([follower], `in ${locale}`);
      const last = follower.all.at(-1) as unknown as {
        boardFeed: { comment: { viewerCan: { flag: { reason: string } } } };
      };
      return last.boardFeed.comment.viewerCan.flag.reason;
    };
    const [english, chinese] = await Promise.all([reasons('en'), reasons('zh-Hans')]);
    expect(english).toMatch(/^[\x20-\x7e’]+$/);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    await hang();
  });
});

describe('whoever comes with an older cursor', () => {
  test('gets what another server wrote and this one has not heard of yet', async () => {
    const { databaseUrl, filesDir } = server;
    const other = await startTestServer({ databaseUrl, filesDir });
    const first = await follow(FEED);
    await allHear([first], 'here');
    const after = first.all.at(-1)!.boardFeed.cursor;
    const { token } = scene.people[0]!;
    const input = { proposalId: scene.proposals[0]!.id, stance: 'NEUTRAL', body: 'elsewhere' };
    await other.api(token).mutate('addComment', input);
    // Another document, so that nobody has read on for it.
    const late = await follow(FEED.replace('supportCount', 'status'), {
      id: scene.board.id,
      after,
    });
    const begun = server.statements.length;
    await late.until(hears('elsewhere'));
    expect(late.all).toHaveLength(1);
    // It was read, not waited for.
    expect(server.statements.length - begun).toBeLessThan(50);
    await first.until(hears('elsewhere'));
    await hang();
    await other.stop();
  });

  test('catches up alone, and then goes on with the others', async () => {
    const first = await follow(FEED);
    await allHear([first], 'begin');
    const after = first.all.at(-1)!.boardFeed.cursor;
    for (let turn = 0; turn < 120; turn++) await say(`missed ${turn}`);
    await first.until(hears('missed 119'));
    const late = await follow(FEED, { id: scene.board.id, after });
    await late.until(hears('missed 119'));
    await say('together');
    await Promise.all([first, late].map((one) => one.until(hears('together'))));
    const cursors = (one: LiveOperation<Event>) => one.all.map(({ boardFeed }) => boardFeed.cursor);
    const since = cursors(first).slice(cursors(first).indexOf(after) + 1);
    expect(since).toHaveLength(121);
    expect(cursors(late)).toEqual(since);
    expect(liveEngine(server.platform).size).toBe(1);
    await hang();
  });
});
