import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordAudit } from '../../server/foundation/audit.js';
import { BreakKind, verifyAuditChain } from '../../server/foundation/audit-chain.js';
import { inTransaction } from '../../server/foundation/database/transaction.js';
import { asOwner } from '../support/as-owner.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let owner: pg.Client;

beforeAll(async () => {
  server = await startTestServer();
  owner = new pg.Client({ connectionString: server.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await server.stop();
});

/** What somebody does who can do everything in the database, past all its rules. */
async function tamper(sql: string): Promise<void> {
  await owner.query(
    `SET session_replication_role = replica; ${sql}; RESET session_replication_role`,
  );
}

function act(subjectId: string, streamIds: string[] = []): Promise<void> {
  return inTransaction(server.platform, async (tx) => {
    for (const streamId of streamIds)
      tx.record({ streamId, kind: 'COMMENT_ADDED', ids: { subjectId } });
    await recordAudit(tx, { communityId: null, actorId: 'per_1', kind: 'ACTED', subjectId });
  });
}

async function linksOf(): Promise<{ number: number; seq: number; subject: string }[]> {
  const { rows } = await owner.query<{ number: number; seq: number; subject: string }>(
    `SELECT number::int, seq::int, subject_id AS subject FROM audit_link
     LEFT JOIN audit_log ON seq = entry_seq ORDER BY number`,
  );
  return rows;
}

describe('fifty acts at once', () => {
  test('make one unbroken chain, in whatever order their streams were named', async () => {
    const streams = ['brd_a', 'brd_b', 'brd_c'];
    const acts = Array.from({ length: 50 }, (_, index) => {
      const mine = index % 2 ? streams : streams.toReversed();
      return act(`sub_${index}`, mine.slice(index % 3));
    });
    await Promise.all(acts);
    const links = await linksOf();
    expect(links.map(({ number }) => number)).toEqual(links.map((_, index) => index + 1));
    expect(new Set(links.map(({ subject }) => subject)).size).toBe(50);
    expect(await verifyAuditChain(owner)).toMatchObject({ entries: 50, broken: null });
  });

  test('an act that is rolled back leaves neither entry nor link', async () => {
    const before = await verifyAuditChain(owner);
    const failing = inTransaction(server.platform, async (tx) => {
      await recordAudit(tx, { communityId: null, actorId: 'p', kind: 'ACTED', subjectId: 's' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await verifyAuditChain(owner)).toEqual(before);
  });

  test('several entries of one act follow one another', async () => {
    await inTransaction(server.platform, async (tx) => {
      for (const subjectId of ['one', 'two', 'three'])
        await recordAudit(tx, { communityId: 'com_1', actorId: 'p', kind: 'X', subjectId });
    });
    expect((await linksOf()).slice(-3).map(({ subject }) => subject)).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect((await verifyAuditChain(owner)).broken).toBeNull();
  });

  test('wait for nobody who waits for them: what an act locks, it may lock before or after its entry', async () => {
    const lockThing = 'SELECT pg_advisory_xact_lock(42)';
    const acts = Array.from({ length: 20 }, (_, index) =>
      inTransaction(server.platform, async (tx) => {
        if (index % 2) await tx.client.query(lockThing);
        await recordAudit(tx, {
          communityId: null,
          actorId: 'p',
          kind: 'X',
          subjectId: `${index}`,
        });
        await tx.client.query(lockThing);
      }),
    );
    await Promise.all(acts);
    expect((await verifyAuditChain(owner)).broken).toBeNull();
  });
});

describe('the server’s role', () => {
  test.each([
    `UPDATE audit_log SET kind = 'NOTHING'`,
    'DELETE FROM audit_log',
    'TRUNCATE audit_log CASCADE',
    'UPDATE audit_link SET number = number + 1000',
    'DELETE FROM audit_link',
    `INSERT INTO audit_link VALUES (1000000, 1, sha256('x'))`,
    `INSERT INTO audit_log (seq, actor_id, kind, subject_id) OVERRIDING SYSTEM VALUE VALUES (7, 'a', 'b', 'c')`,
    'SET session_replication_role = replica',
    'CREATE TABLE mine ()',
  ])('may not %s', async (sql) => {
    await expect(server.platform.db.query(sql)).rejects.toThrow(/permission denied/);
  });

  test('may not switch off what chains', async () => {
    const sql = 'ALTER TABLE audit_log DISABLE TRIGGER USER';
    await expect(server.platform.db.query(sql)).rejects.toThrow('must be owner');
  });

  test('is what every connection of a server comes back to', async () => {
    await server.platform.db.query('RESET ROLE');
    const rows: object[] = await server.platform.db.query('SELECT current_user AS role');
    expect(rows).toEqual([{ role: 'gongyi_app' }]);
  });

  test('may use every table there is, but for what is kept from it', async () => {
    const rows = await asOwner<{ table: string; lacks: string }>(
      server,
      `SELECT relname AS table, string_agg(privilege, ' ' ORDER BY privilege) AS lacks
       FROM pg_class, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS privilege
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
         AND NOT has_table_privilege('gongyi_app', oid, privilege) GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { table: 'audit_link', lacks: 'DELETE INSERT UPDATE' },
      // Its columns can be written, except for the number.
      { table: 'audit_log', lacks: 'DELETE INSERT UPDATE' },
      { table: 'migration', lacks: 'DELETE INSERT UPDATE' },
      { table: 'moderation_act', lacks: 'DELETE UPDATE' },
      { table: 'stream_epoch', lacks: 'DELETE INSERT UPDATE' },
    ]);
  });

  test('may use the tables of later migrations too', async () => {
    await owner.query('CREATE TABLE later (id int GENERATED ALWAYS AS IDENTITY, note text)');
    const insert = `INSERT INTO later (note) VALUES ('here') RETURNING note`;
    expect(await server.platform.db.query(insert)).toEqual([{ note: 'here' }]);
    await owner.query('DROP TABLE later');
  });
});

describe('a change by somebody who can do everything in the database', () => {
  let head: string;

  /** Five acts in a database of their own. */
  beforeEach(async () => {
    await tamper('TRUNCATE audit_log, audit_link');
    for (const subject of ['a', 'b', 'c', 'd', 'e']) await act(subject);
    ({ head } = await verifyAuditChain(owner));
  });

  async function entryAt(number: number): Promise<number> {
    return (await linksOf()).find((link) => link.number === number)!.seq;
  }

  test.each([
    ['actor_id', `'per_2'`],
    ['kind', `'UNDONE'`],
    ['subject_id', `'z'`],
    ['reason', `'SPAM'`],
    ['community_id', `'com_1'`],
    ['at', `at + interval '1 microsecond'`],
  ])('of its %s', async (column, value) => {
    const seq = await entryAt(3);
    await tamper(`UPDATE audit_log SET ${column} = ${value} WHERE seq = ${seq}`);
    const broken = { kind: BreakKind.CHANGED, number: 3, entrySeq: String(seq) };
    expect((await verifyAuditChain(owner)).broken).toEqual(broken);
  });

  test('that takes an entry away', async () => {
    const seq = await entryAt(2);
    await tamper(`DELETE FROM audit_log WHERE seq = ${seq}`);
    const broken = { kind: BreakKind.MISSING, number: 2, entrySeq: String(seq) };
    expect((await verifyAuditChain(owner)).broken).toEqual(broken);
  });

  test('that takes an entry away together with its link', async () => {
    const seq = await entryAt(2);
    await tamper(
      `DELETE FROM audit_log WHERE seq = ${seq}; DELETE FROM audit_link WHERE number = 2`,
    );
    const broken = { kind: BreakKind.MISSING, number: 2, entrySeq: null };
    expect((await verifyAuditChain(owner)).broken).toEqual(broken);
  });

  test('that closes the gap as well', async () => {
    const seq = await entryAt(2);
    await tamper(`DELETE FROM audit_log WHERE seq = ${seq}; DELETE FROM audit_link WHERE number = 2;
      UPDATE audit_link SET number = number - 1 WHERE number > 2`);
    expect((await verifyAuditChain(owner)).broken).toMatchObject({ number: 2 });
  });

  test('that adds an entry', async () => {
    await tamper(
      `INSERT INTO audit_log (actor_id, kind, subject_id) VALUES ('per_9', 'ACTED', 'x')`,
    );
    expect((await verifyAuditChain(owner)).broken).toMatchObject({
      kind: BreakKind.INSERTED,
      number: null,
    });
  });

  test('that adds an entry with a link in the middle', async () => {
    await tamper(`UPDATE audit_link SET number = number + 100 WHERE number > 2;
      UPDATE audit_link SET number = number - 99 WHERE number > 100;
      WITH e AS (INSERT INTO audit_log (actor_id, kind, subject_id) VALUES ('per_9', 'ACTED', 'x') RETURNING seq)
      INSERT INTO audit_link SELECT 3, seq, sha256('made up') FROM e`);
    expect((await verifyAuditChain(owner)).broken).toMatchObject({ number: 3 });
  });

  test('that swaps two entries', async () => {
    const [second, fourth] = [await entryAt(2), await entryAt(4)];
    await tamper(`UPDATE audit_link SET entry_seq = -1 WHERE number = 2;
      UPDATE audit_link SET entry_seq = ${second} WHERE number = 4;
      UPDATE audit_link SET entry_seq = ${fourth} WHERE number = 2`);
    const broken = { kind: BreakKind.REORDERED, number: 2, entrySeq: String(fourth) };
    expect((await verifyAuditChain(owner)).broken).toEqual(broken);
  });

  test('that swaps two links', async () => {
    const fourth = await entryAt(4);
    await tamper(`UPDATE audit_link SET number = 100 WHERE number = 2;
      UPDATE audit_link SET number = 2 WHERE number = 4; UPDATE audit_link SET number = 4 WHERE number = 100`);
    const broken = { kind: BreakKind.REORDERED, number: 2, entrySeq: String(fourth) };
    expect((await verifyAuditChain(owner)).broken).toEqual(broken);
  });

  test('that cuts off the end, or writes a new chain: only a head noted elsewhere tells', async () => {
    await tamper(
      `DELETE FROM audit_link WHERE number = 5; DELETE FROM audit_log WHERE subject_id = 'e'`,
    );
    expect((await verifyAuditChain(owner)).broken).toBeNull();
    expect((await verifyAuditChain(owner, head)).broken).toMatchObject({
      kind: BreakKind.HEAD_LOST,
    });
  });

  test('a head noted earlier is found however long the chain has grown', async () => {
    await act('f');
    expect((await verifyAuditChain(owner, head.toUpperCase())).broken).toBeNull();
  });
});
