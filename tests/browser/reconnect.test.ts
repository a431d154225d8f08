import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../support/chromium.js';
import { cast } from '../support/factories.js';
import { seeded, times } from '../support/heavy.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { startTestServer } from '../support/test-server.js';
import {
  castFilledIn,
  shownBacking,
  shownCount,
  shownProposals,
  tick,
} from './support/board-page.js';
import { buildBusyBoard, comment, propose, type BusyBoard } from './support/busy-board.js';
import { CuttableWay } from '../support/cuttable-way.js';
import { eventually } from './support/eventually.js';
import { restart } from './support/restart.js';
import { Stage } from './support/stage.js';

const CUTS = 5;
const RANDOM_CUTS = times(20, 200);

await describeInChromium('a lost connection', () => {
  let database: TestDatabase;
  let stage: Stage;
  let scene: BusyBoard;

  beforeAll(async () => {
    database = await createTestDatabase();
    stage = await Stage.open(await startTestServer({ databaseUrl: database.url }));
    scene = await buildBusyBoard(stage.server);
  });
  afterEach(() => stage.tidy());
  afterAll(async () => {
    await stage.close();
    await database.drop();
  });

  /** One change of each kind. */
  async function change(round: number): Promise<void> {
    const { people, proposals, board, decision } = scene;
    const { api } = people[round]!;
    await comment(api, proposals[0]!.id, `Words of round ${round}`);
    await propose(api, board.id, `Proposal of round ${round}`);
    await api.mutate('supportProposal', { proposalId: proposals[1]!.id });
    await cast(api, decision, [round % 3]);
  }

  /** Lets in what waits, and sees that everything up to this round is there, once. */
  async function seesAll(board: Page, discussion: Page, rounds: number): Promise<void> {
    const each = (text: string) =>
      Array.from({ length: rounds }, (_, round) => `${text} of round ${round}`).toReversed();
    await eventually(() => shownCount(board)).toMatchObject({ cast: rounds });
    await eventually(() => shownBacking(board, 'Proposal 2')).toMatch(
      new RegExp(`^${rounds} backs? it$`),
    );
    await board.getByRole('button', { name: '1 new proposal' }).click();
    const titles = async () =>
      (await shownProposals(board)).filter((title) => title.includes('round'));
    await eventually(titles).toEqual(each('Proposal'));
    // Into an empty column the first comes by itself.
    if (rounds > 1) await discussion.getByRole('button', { name: '1 new comment' }).click();
    const said = discussion.getByText(/^Words of round \d$/);
    await eventually(() => said.allInnerTexts()).toEqual(each('Words'));
  }

  test(`is shown and heals ${CUTS} times, and nothing is missing or there twice`, async () => {
    const way = await CuttableWay.to(stage.server.url);
    const board = await stage.tab(scene.path, { via: way.url });
    const discussion = await stage.tab(`${scene.path}/proposals/${scene.proposals[0]!.id}`, {
      via: way.url,
    });
    const pages = [board, discussion];
    for (const page of pages) await page.getByText('live', { exact: true }).waitFor();
    for (let round = 0; round < CUTS; round++) {
      way.cut();
      for (const page of pages)
        await page.getByText(/^Reconnecting… what you see is from/).waitFor();
      await change(round);
      way.mend();
      for (const page of pages) await page.getByText(/^Back again: everything since/).waitFor();
      await seesAll(board, discussion, round + 1);
    }
    await way.close();
  });

  test(`is told everything once and in order through ${RANDOM_CUTS} random cuts under eight writers`, async () => {
    const random = seeded(20_261_126);
    const quiet = await buildBusyBoard(stage.server);
    const { id: proposalId } = quiet.proposals[0]!;
    const way = await CuttableWay.to(stage.server.url);
    const page = await stage.tab(`${quiet.path}/proposals/${proposalId}`, {
      via: way.url,
      before: keepTold,
    });
    await page.getByText('live', { exact: true }).waitFor();
    for (let cut = 0; cut < RANDOM_CUTS; cut++) {
      const writing = quiet.people.map(async ({ api }, writer) => {
        for (const turn of [1, 2]) await comment(api, proposalId, `${cut}/${writer}/${turn}`);
      });
      // While it is told of them, or while its socket is being opened.
      const some = (await toldIn(page)).length + Math.floor(random() * 8);
      if (random() < 0.8)
        await eventually(async () => (await toldIn(page)).length >= some).toBe(true);
      else await way.nextTry();
      way.drop();
      await Promise.all(writing);
    }
    const log: { id: string }[] = await stage.server.platform.db.query(
      `SELECT ids->>'commentId' AS id FROM stream_event WHERE stream_id = $1 AND kind = 'COMMENT_ADDED' ORDER BY seq`,
      [quiet.board.id],
    );
    await eventually(async () => (await toldIn(page)).length).toBe(log.length);
    expect(await toldIn(page)).toEqual(log.map(({ id }) => id));
    await page
      .getByRole('heading', { name: `For ${log.length.toLocaleString('en')}`, exact: true })
      .waitFor();
    await way.close();
  });

  test('heals when the server starts again on the same database', async () => {
    const { people, proposals } = scene;
    const board = await stage.tab(scene.path, { as: people[7] });
    const discussion = await stage.tab(`${scene.path}/proposals/${proposals[2]!.id}`);
    for (const page of [board, discussion]) await page.getByText('live', { exact: true }).waitFor();
    const before = await shownCount(board);
    await stage.server.stop();
    for (const page of [board, discussion])
      await page.getByText(/^Reconnecting… what you see is from/).waitFor();
    await restart(stage.server);
    await cast(people[6]!.api, scene.decision, [0]);
    await comment(people[6]!.api, proposals[2]!.id, 'Said after the restart');
    for (const page of [board, discussion]) await page.getByText(/^Back again/).waitFor();
    await eventually(() => shownCount(board)).toMatchObject({ cast: before.cast + 1 });
    await discussion.getByText('Said after the restart').waitFor();
    await tick(board, ['Proposal 2']);
    await castFilledIn(board);
    await eventually(() => shownCount(board)).toMatchObject({ cast: before.cast + 2 });
  });

  test('reads the board anew when the database was restored meanwhile', async () => {
    const { people, proposals } = scene;
    const board = await stage.tab(scene.path);
    const discussion = await stage.tab(`${scene.path}/proposals/${proposals[1]!.id}`);
    for (const page of [board, discussion]) await page.getByText('live', { exact: true }).waitFor();
    const before = await shownCount(board);
    await stage.server.stop();
    await forgetTheLog(database.url);
    await restart(stage.server);
    await cast(people[5]!.api, scene.decision, [0]);
    await comment(people[5]!.api, proposals[1]!.id, 'Said after the restore');
    await discussion.getByText('Said after the restore').waitFor();
    await eventually(() => shownCount(board)).toMatchObject({ cast: before.cast + 1 });
    await comment(people[5]!.api, proposals[1]!.id, 'And the feed goes on');
    await discussion
      .getByText(/And the feed goes on|1 new comment/)
      .first()
      .waitFor();
  });
});

/** Keeps in `told` the ids of the comments that a page's sockets tell its scripts of. */
async function keepTold(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: string[] = [];
    const Native = window.WebSocket;
    class Listening extends Native {
      constructor(url: string, protocols?: string) {
        super(url, protocols);
        this.addEventListener('message', ({ data }: MessageEvent<string>) => {
          const { payload } = JSON.parse(data) as {
            payload?: { data?: { boardFeed?: { comment?: { id: string } | null } } };
          };
          const id = payload?.data?.boardFeed?.comment?.id;
          if (id) told.push(id);
        });
      }
    }
    Object.assign(window, { told, WebSocket: Listening });
  });
}

const toldIn = (page: Page) => page.evaluate(() => (window as unknown as { told: string[] }).told);

/** As a restore does: the logs begin a new epoch, and no cursor of before means anything in it. */
async function forgetTheLog(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("UPDATE stream_epoch SET epoch = 'restored'");
  await client.end();
}
