import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that an administrator has blocked, each with the reason its person is told. */
export class AccountBlocks1764115000000 implements MigrationInterface {
  name = 'AccountBlocks1764115000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `CREATE TABLE account_block (
     person_id text PRIMARY KEY REFERENCES person ON DELETE CASCADE, reason text NOT NULL CHECK (reason <> ''),
     until timestamptz, blocked_by_id text NOT NULL REFERENCES person, blocked_at timestamptz NOT NULL,
     CHECK (until > blocked_at), CHECK (blocked_by_id <> person_id))`,
  `CREATE INDEX account_block_since ON account_block (blocked_at, person_id)`,
];
