import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction, type Transaction } from '../../server/foundation/database/transaction.js';
import { Board } from '../../server/features/communities/board.js';
import { newId } from '../../server/foundation/ids.js';
import { asOwner } from '../support/as-owner.js';
import { buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const BACK = `INSERT INTO proposal_support (proposal_id, person_id, supported_at) VALUES ($1, $2, now())`;
const BACKERS = 'SELECT person_id FROM proposal_support WHERE proposal_id = $1';

let server: TestServer;
let scene: Scene;
let streamId: string;
const told: string[] = [];

beforeAll(async () => {
  server = await startTestServer({ databasePool: 1 });
  scene = await buildScene(server);
  server.platform.bus.listen((message) => {
    if (message.kind === 'stream') told.push(message.streamId);
  });
});
afterAll(() => server.stop());
beforeEach(async () => {
  streamId = newId('board');
  await server.platform.db.query('DELETE FROM proposal_support');
});

const proposalId = () => scene.proposals[0]!.id;
const back = ({ client }: Transaction, place = 0) =>
  client.query(BACK, [proposalId(), scene.people[place]!.id]);
const backers = (): Promise<object[]> => server.platform.db.query(BACKERS, [proposalId()]);

/** Backs, tells of it, and does something besides. */
const backAnd = (work: (tx: Transaction) => unknown) =>
  inTransaction(server.platform, async (tx) => {
    tx.send(back(tx));
    tx.record({ streamId, kind: 'NEWS', ids: {} });
    return work(tx);
  });

/** Nothing is kept and nothing told, and the only connection there is serves the next. */
async function expectNothing() {
  expect(await backers()).toEqual([]);
  expect(told).not.toContain(streamId);
  expect(
    await server.platform.db.query('SELECT seq FROM stream_head WHERE stream_id = $1', [streamId]),
  ).toEqual([]);
}

describe('statements that nobody waits for', () => {
  test('are part of the transaction, one after another', async () => {
    const seen = await backAnd((tx) => {
      tx.send(back(tx, 1));
      return tx.client.query(BACKERS, [proposalId()]);
    });
    expect(seen).toMatchObject({ rowCount: 2 });
    expect(await backers()).toHaveLength(2);
    expect(told).toContain(streamId);
  });

  test('let it fail in their own words, and nothing is kept or told', async () => {
    const twice = backAnd((tx) => tx.send(back(tx)));
    await expect(twice).rejects.toThrow('duplicate key value violates unique constraint');
    await expectNothing();
  });

  test('leave nothing behind when the work fails meanwhile', async () => {
    const failed = backAnd(() => Promise.reject(new Error('changed my mind')));
    await expect(failed).rejects.toThrow('changed my mind');
    await expectNothing();
  });

  test('fail with the connection, which is not used again', async () => {
    const cut = backAnd(async (tx) => {
      const { rows } = await tx.client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      tx.send(tx.client.query('SELECT pg_sleep(60)'));
      await asOwner(server, 'SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
    });
    await expect(cut).rejects.toThrow('terminating connection');
    await expectNothing();
  });
});

test('what was begun is told to TypeORM: what it saves is part of the transaction', async () => {
  const failed = inTransaction(server.platform, async ({ manager }) => {
    const board = await manager.save(manager.create(Board, { ...scene.board, id: newId('board') }));
    expect(await manager.findBy(Board, { id: board.id })).toHaveLength(1);
    streamId = board.id;
    throw new Error('changed my mind');
  });
  await expect(failed).rejects.toThrow('changed my mind');
  expect(await server.platform.db.query('SELECT id FROM board WHERE id = $1', [streamId])).toEqual(
    [],
  );
});
