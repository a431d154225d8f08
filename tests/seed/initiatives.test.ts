import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedOnce } from '../../server/app/seed/seed.js';
import { seedContent } from '../../server/app/seed/content/index.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const { initiatives, boards, communities, people } = seedContent;

describe('the content', () => {
  test('has every key once, and each leads to something', () => {
    expect(new Set(initiatives.map(({ key }) => key)).size).toBe(initiatives.length);
    for (const { communityKey, starterKey, answer } of initiatives) {
      expect(communities.map(({ key }) => key)).toContain(communityKey);
      expect(people.find(({ key }) => key === starterKey)).toMatchObject({
        communityKey,
        role: 'RESIDENT',
      });
      if (!answer) continue;
      expect(people.find(({ key }) => key === answer.byKey)).toMatchObject({
        communityKey,
        role: 'MODERATOR',
      });
    }
  });

  test('is started before it is reached, and reached before it is answered, in time', () => {
    for (const { startedMinutesAgo, reachedMinutesAgo, answer } of initiatives) {
      expect(reachedMinutesAgo ?? 0).toBeLessThan(startedMinutesAgo);
      if (!answer) continue;
      expect(answer.minutesAgo).toBeLessThan(reachedMinutesAgo!);
      expect(reachedMinutesAgo! - answer.minutesAgo).toBeLessThanOrEqual(10 * 1_440);
      const board = boards.find(({ key }) => key === answer.boardKey);
      if (board) expect(board.minutesAgo).toBe(answer.minutesAgo);
    }
  });
});

describe('written into a database', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await seedOnce(server.platform);
  });
  afterAll(() => server.stop());

  test('each stands as its backing has it, and tells how it came about', async () => {
    const { communities: found } = await server.api().ask<{
      communities: {
        nodes: {
          initiatives: {
            nodes: { supportCount: number; needed: number; status: string; board: object | null }[];
          };
        }[];
      };
    }>(`{ communities { nodes { initiatives { nodes {
      supportCount needed status board { question } } } } } }`);
    const all = found.nodes.flatMap((community) => community.initiatives.nodes);
    expect(all.map(({ status, supportCount, needed }) => [status, supportCount, needed])).toEqual([
      ['REACHED', 63, 61],
      ['REFUSED', 51, 44],
      ['GATHERING', 83, 116],
      ['BOARD_OPENED', 131, 116],
    ]);
    expect(all.at(-1)!.board).toEqual({ question: 'Where should e-bikes park and charge?' });
    const rows: { wrong: number }[] = await server.platform.db.query(
      `SELECT count(*) AS wrong FROM initiative i WHERE reached_at IS NOT NULL AND i.needed <> (
         SELECT count(*) FROM initiative_support s
         WHERE s.initiative_id = i.id AND s.supported_at <= i.reached_at + interval '1 second')`,
    );
    expect(rows[0]!.wrong).toBe(0);
  });
});
