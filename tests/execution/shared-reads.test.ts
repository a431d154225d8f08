import type { ExecutionResult } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SharedReads, type Read } from '../../server/app/execution/shared-reads.js';
import type { RequestContext } from '../../server/foundation/context.js';
import { visitor, type Viewer } from '../../server/foundation/viewer.js';
import { asOwner } from '../support/as-owner.js';
import { buildComments, buildScene, type Scene } from '../support/factories.js';
import { statementsOf } from '../support/statements.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Executions that end when they are told to. */
class Executions {
  readonly begun: { end: (data: string) => void; fail: () => void }[] = [];

  constructor(private readonly look: (context: RequestContext) => unknown = () => undefined) {}

  readonly execute = (context: RequestContext) =>
    new Promise<ExecutionResult>((resolve, reject) => {
      this.look(context);
      const end = (data: string) => resolve({ data: { data } });
      this.begun.push({ end, fail: () => reject(new Error('it broke')) });
    });
}

const read = (executions: Executions, who: Partial<Viewer> = {}, variables = {}): Read => ({
  document: 'a document',
  variables,
  caller: { viewer: { ...visitor('somebody'), ...who }, locale: 'en', cookies: null },
  execute: executions.execute,
});

/** Lets everything that can go on now go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a query that is asked while the same is executed', () => {
  test('waits for the next execution, which is one for all who came', async () => {
    const reads = new SharedReads(server.platform);
    const executions = new Executions();
    const first = reads.answer(read(executions));
    const later = [1, 2, 3].map(() => reads.answer(read(executions)));
    await settled();
    expect(executions.begun).toHaveLength(1);
    executions.begun[0]!.end('first');
    expect(await first).toEqual({ data: { data: 'first' } });
    await settled();
    expect(executions.begun).toHaveLength(2);
    // Who comes once it has begun might look for what it no longer sees.
    const last = reads.answer(read(executions));
    executions.begun[1]!.end('second');
    expect(await Promise.all(later)).toEqual(later.map(() => ({ data: { data: 'second' } })));
    await settled();
    executions.begun[2]!.end('third');
    expect(await last).toEqual({ data: { data: 'third' } });
  });

  test('is executed beside it for other variables, or for somebody who is not alike', async () => {
    const reads = new SharedReads(server.platform);
    const executions = new Executions();
    void reads.answer(read(executions));
    void reads.answer(read(executions, {}, { id: 'another' }));
    void reads.answer(read(executions, { residentOf: ['com_1'] }));
    expect(executions.begun).toHaveLength(3);
  });

  test('is executed for each alone once it is known to look at the person', async () => {
    const reads = new SharedReads(server.platform);
    const executions = new Executions(({ viewer }) => viewer.personId);
    const answers = ['per_1', 'per_2', 'per_3'].map((personId) =>
      reads.answer(read(executions, { personId })),
    );
    executions.begun[0]!.end('mine');
    await settled();
    executions.begun[1]!.end('yours');
    await settled();
    executions.begun[2]!.end('hers');
    const said = (await Promise.all(answers)).map(({ data }) => data!['data']);
    expect(said).toEqual(['mine', 'yours', 'hers']);
    // From now on nobody waits for anybody.
    void reads.answer(read(executions, { personId: 'per_1' }));
    void reads.answer(read(executions, { personId: 'per_2' }));
    expect(executions.begun).toHaveLength(5);
  });

  test('goes on after one that fails', async () => {
    const reads = new SharedReads(server.platform);
    const executions = new Executions();
    const first = reads.answer(read(executions));
    const second = reads.answer(read(executions));
    executions.begun[0]!.fail();
    await expect(first).rejects.toThrow('it broke');
    await settled();
    executions.begun[1]!.end('second');
    expect(await second).toEqual({ data: { data: 'second' } });
  });

  test('does not wait for one that hangs', async () => {
    const reads = new SharedReads(server.platform);
    let began = () => {};
    const beganAgain = new Promise<void>((resolve) => (began = resolve));
    const executions = new Executions(() => executions.begun.length === 1 && began());
    void reads.answer(read(executions));
    const second = reads.answer(read(executions));
    await beganAgain;
    await settled();
    executions.begun[1]!.end('second');
    expect(await second).toEqual({ data: { data: 'second' } });
  });
});

const BOARD = `query ($id: ID!) { board(id: $id) {
  question community { units { name } }
  proposals { nodes { title author { name } commentCounts { total } } } } }`;

interface Board {
  board: { proposals: { nodes: { commentCounts: { total: number } }[] } };
}

describe('over HTTP', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene(server);
  });
  const ask = () => server.api().ask<Board>(BOARD, { id: scene.board.id });
  const total = async (answer: Promise<Board>) =>
    Math.max(
      ...(await answer).board.proposals.nodes.map(({ commentCounts }) => commentCounts.total),
    );

  /** Whether some connection to the database is in that state. */
  const some = async (state: string) => {
    const sql = `SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND ${state}`;
    return (await asOwner(server, sql)).length > 0;
  };

  test('a hall that opens a board takes few executions', async () => {
    const alone = await statementsOf(server, ask);
    const answers: unknown[] = [];
    const together = await statementsOf(server, async () => {
      answers.push(...(await Promise.all(Array.from({ length: 60 }, () => ask()))));
    });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(together.length).toBeLessThan(alone.length * 30);
  });

  test('boards that are opened at the same moment share their statements', async () => {
    const scenes = await Promise.all(Array.from({ length: 8 }, () => buildScene(server)));
    const open = ({ board: { id } }: Scene) => server.api().ask<Board>(BOARD, { id });
    const alone = await Promise.all(scenes.map(open));
    const one = await statementsOf(server, () => open(scenes[0]!));
    const together: Board[] = [];
    const all = await statementsOf(server, async () => {
      together.push(...(await Promise.all(scenes.map(open))));
    });
    expect(together).toEqual(alone);
    expect(all.length).toBeLessThan(one.length * 5);
  });

  test('nobody is answered by what began before they asked', async () => {
    const [proposal] = scene.proposals;
    const holder = new pg.Client(server.databaseUrl);
    await holder.connect();
    // The bodies of the community can't be read meanwhile; comments are counted at once.
    await holder.query('BEGIN; LOCK TABLE unit IN ACCESS EXCLUSIVE MODE');
    const before = ask();
    await expect.poll(() => some(`wait_event_type = 'Lock'`)).toBe(true);
    await expect.poll(() => some(`query LIKE '%FROM comment%' AND state = 'active'`)).toBe(false);
    await buildComments(server, { proposal: proposal!, count: 1 });
    const after = ask();
    await holder.end();
    expect([await total(before), await total(after)]).toEqual([0, 1]);
  });

  test('two people who ask at once are each told their own', async () => {
    const [one, other] = scene.people;
    const me = '{ viewer { person { id } } }';
    const answers = await Promise.all(
      [one!, other!, one!, other!].map(({ api }) =>
        api.ask<{ viewer: { person: { id: string } } }>(me),
      ),
    );
    const told = answers.map(({ viewer }) => viewer.person.id);
    expect(told).toEqual([one!.id, other!.id, one!.id, other!.id]);
  });
});
