import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { buildBusyBoard, comment, propose, type BusyBoard } from './support/busy-board.js';
import { measureRoute } from './support/route-size.js';
import { Stage } from './support/stage.js';

/** What a phone on a slow line can wait for: 220 kB is some five seconds at 400 kbit/s. */
const MOST_JAVASCRIPT = { visitor: 220_000, resident: 232_500 };
const MOST_CSS = 20_000;

await describeInChromium('the first visit of a board', () => {
  let stage: Stage;
  let board: BusyBoard;
  beforeAll(async () => {
    stage = await Stage.open();
    board = await buildBusyBoard(stage.server);
    const api = board.people[0]!.api;
    await comment(api, await propose(api, board.board.id, 'Door ramps'), 'For the prams.');
  });
  afterAll(async () => {
    await stage.tidy();
    await stage.close();
  });

  describe.each(['en-GB', 'zh-CN'])('in %s', (language) => {
    test.each(['visitor', 'resident'] as const)(
      'sends a %s no more than a phone can wait for',
      async (who) => {
        const as = who === 'resident' ? { as: board.people[0]! } : {};
        const page = await stage.tab('/healthz', { language, ...as });
        const size = await measureRoute(page, board.path);
        expect(size.javascriptGzipBytes).toBeGreaterThan(100_000);
        expect(size.javascriptGzipBytes).toBeLessThanOrEqual(MOST_JAVASCRIPT[who]);
        expect(size.cssGzipBytes).toBeLessThanOrEqual(MOST_CSS);
      },
    );
  });
});
