import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { encodeCursor } from '../../server/foundation/events/cursor.js';
import { boardCursor } from '../support/cursors.js';
import { buildBoard, buildScene, type Scene } from '../support/factories.js';
import type { LiveOperation } from '../support/socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 8 });
});
afterAll(() => server.stop());

const FEED = `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { __typename
  ... on BoardEvent { cursor }
  ... on CommentAdded { comment { id bodyHtml } }
  ... on ResyncRequired { reason } } }`;

interface Event {
  boardFeed: {
    __typename: string;
    cursor: string;
    comment?: { id: string; bodyHtml: string };
    reason?: string;
  };
}

const cursorNow = (boardId: string) => boardCursor(server.api(), boardId);

/** A resident says something; the comment's id. */
async function say(writer: number, text: string): Promise<string> {
  const input = { proposalId: scene.proposals[writer % 3]!.id, stance: 'NEUTRAL', body: text };
  const { comment, userErrors } = await scene.people[writer]!.api.mutate<{
    comment: { id: string };
  }>('addComment', input, 'comment { id }');
  expect(userErrors).toEqual([]);
  return comment.id;
}

function commentsOf(feed: LiveOperation<Event>): string[] {
  return feed.all.flatMap(({ boardFeed }) => boardFeed.comment?.id ?? []);
}

describe('nothing is lost, nothing comes twice', () => {
  test('50 cuts under the writing of eight: no gap, no duplicate, in order', async () => {
    const start = await cursorNow(scene.board.id);
    const written: string[] = [];
    const writers = Promise.all(
      scene.people.map(async (_, writer) => {
        for (let turn = 0; turn < 40; turn++) written.push(await say(writer, `${writer}/${turn}`));
      }),
    );
    const seen: { id: string; cursor: string }[] = [];
    let after = start;
    for (let cut = 0; cut <= 50; cut++) {
      const socket = await server.socket();
      const feed = socket.subscribe<Event>(FEED, { id: scene.board.id, after });
      // A different number of events each time; the last connection stays for all the rest.
      const wanted = cut < 50 ? 1 + (cut % 5) : 320 - seen.length;
      for (let count = 0; count < wanted; count++) {
        const { boardFeed } = await feed.next();
        seen.push({ id: boardFeed.comment!.id, cursor: boardFeed.cursor });
        after = boardFeed.cursor;
      }
      socket.cut();
    }
    await writers;
    expect(seen).toHaveLength(320);
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(written));
    const log: { id: string }[] = await server.platform.db.query(
      `SELECT ids->>'commentId' AS id FROM stream_event WHERE stream_id = $1 AND kind = 'COMMENT_ADDED' ORDER BY seq`,
      [scene.board.id],
    );
    expect(seen.map(({ id }) => id)).toEqual(log.slice(-320).map(({ id }) => id));
  });

  test('a query and the feed from its cursor leave no hole, whatever is written between', async () => {
    const writers = Promise.all(
      scene.people.map(async (_, writer) => {
        for (let turn = 0; turn < 10; turn++) await say(writer, `hole ${writer}/${turn}`);
      }),
    );
    const query = `query ($id: ID!) { board(id: $id) { feedCursor commentCount } }`;
    const looks: { count: number; feed: LiveOperation<Event> }[] = [];
    const socket = await server.socket();
    for (let look = 0; look < 20; look++) {
      const { board } = await server
        .api()
        .ask<{ board: { feedCursor: string; commentCount: number } }>(query, {
          id: scene.board.id,
        });
      const feed = socket.subscribe<Event>(FEED, { id: scene.board.id, after: board.feedCursor });
      looks.push({ count: board.commentCount, feed });
    }
    await writers;
    const last = await say(0, 'the last one');
    const total = (
      await server.api().ask<{ board: { commentCount: number } }>(query, { id: scene.board.id })
    ).board.commentCount;
    for (const { count, feed } of looks) {
      await feed.until(({ boardFeed }) => boardFeed.comment?.id === last);
      // Data may be newer than the cursor, never older: what the query missed is all in the feed.
      expect(count + commentsOf(feed).length).toBeGreaterThanOrEqual(total);
      expect(new Set(commentsOf(feed)).size).toBe(commentsOf(feed).length);
    }
    await socket.close();
  });

  test('two servers on one database feed each other’s readers', async () => {
    const second = await startTestServer({ databaseUrl: server.databaseUrl });
    const socket = await second.socket();
    const feed = socket.subscribe<Event>(FEED, {
      id: scene.board.id,
      after: await cursorNow(scene.board.id),
    });
    const id = await say(1, 'said on the first server');
    const { boardFeed } = await feed.next();
    expect(boardFeed.comment?.id).toBe(id);
    await second.stop();
  });
});

describe('only what was committed', () => {
  test('a rolled-back change tells nobody and takes no number', async () => {
    const socket = await server.socket();
    const feed = socket.subscribe<Event>(FEED, {
      id: scene.board.id,
      after: await cursorNow(scene.board.id),
    });
    const ids = { commentId: 'cmt_never' };
    let told = false;
    const rolledBack = inTransaction(server.platform, async (tx) => {
      tx.record({ streamId: scene.board.id, kind: 'COMMENT_ADDED', ids });
      tx.afterCommit(() => (told = true));
      await tx.manager.query('SELECT 1/0');
    });
    await expect(rolledBack).rejects.toThrow('division by zero');
    const id = await say(2, 'after the rollback');
    const { boardFeed } = await feed.next();
    expect(boardFeed.comment?.id).toBe(id);
    expect(told).toBe(false);
    const gaps: unknown[] = await server.platform.db.query(
      `SELECT seq FROM (SELECT seq, lag(seq) OVER (ORDER BY seq) AS before FROM stream_event WHERE stream_id = $1) e
       WHERE seq <> before + 1`,
      [scene.board.id],
    );
    expect(gaps).toEqual([]);
    await socket.close();
  });

  test('a failure at the very end, in the numbering itself, undoes the change as well', async () => {
    const before = await cursorNow(scene.board.id);
    const broken = inTransaction(server.platform, async (tx) => {
      await tx.manager.query(`UPDATE board SET version = version + 100 WHERE id = $1`, [
        scene.board.id,
      ]);
      // No database keeps a NUL in a text, so that the numbering itself fails.
      tx.record({ streamId: scene.board.id, kind: '\0', ids: {} });
    });
    await expect(broken).rejects.toThrow('invalid message format');
    expect(await cursorNow(scene.board.id)).toBe(before);
    const boards: { version: number }[] = await server.platform.db.query(
      'SELECT version FROM board WHERE id = $1',
      [scene.board.id],
    );
    expect(boards[0]!.version).toBeLessThan(100);
  });
});

describe('cursors', () => {
  async function refusal(after: string) {
    const socket = await server.socket();
    const feed = socket.subscribe(FEED, { id: scene.board.id, after });
    const { ended, codes } = await feed.end();
    await socket.close();
    return { ended, codes };
  }

  test('forged, foreign and future ones are refused', async () => {
    const other = await buildBoard(server, { communityId: scene.community.id });
    const { epoch } = server.platform;
    const future = encodeCursor({ epoch, streamId: scene.board.id, seq: 9_999_999 });
    for (const after of ['nonsense', '', '\u0000', await cursorNow(other.id), future]) {
      expect(await refusal(after)).toEqual({ ended: 'complete', codes: ['BAD_USER_INPUT'] });
    }
  });

  test('one from before a restore is told to read anew, and the feed ends', async () => {
    const after = encodeCursor({ epoch: 'before', streamId: scene.board.id, seq: 1 });
    const socket = await server.socket();
    const feed = socket.subscribe<Event>(FEED, { id: scene.board.id, after });
    expect((await feed.next()).boardFeed.__typename).toBe('ResyncRequired');
    expect((await feed.end()).ended).toBe('complete');
    await socket.close();
  });

  test('a board that does not exist has no feed', async () => {
    const socket = await server.socket();
    expect((await socket.subscribe(FEED, { id: 'brd_none' }).end()).codes).toEqual(['NOT_FOUND']);
    await socket.close();
  });
});
