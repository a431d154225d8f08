import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time codes, slips on paper, and how often somebody has tried. */
export class SignIn1764111000000 implements MigrationInterface {
  name = 'SignIn1764111000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `ALTER TABLE account_user
     ADD COLUMN signed_in_at timestamptz,
     ADD COLUMN locale text CHECK (locale IN ('zh-Hans', 'en'))`,
  // Nothing here can be read back: targets and codes are kept as keyed hashes.
  `CREATE TABLE one_time_code (
     target bytea PRIMARY KEY, code_hash bytea NOT NULL, tries_left int NOT NULL CHECK (tries_left >= 0),
     expires_at timestamptz NOT NULL)`,
  `CREATE INDEX one_time_code_expiry ON one_time_code (expires_at)`,
  // At most one for each person: a new slip makes the one before worthless.
  `CREATE TABLE sign_in_slip (
     person_id text PRIMARY KEY REFERENCES person ON DELETE CASCADE, code_hash bytea NOT NULL UNIQUE,
     issued_by text NOT NULL REFERENCES person ON DELETE CASCADE,
     created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, CHECK (expires_at > created_at))`,
  `CREATE TABLE sign_in_throttle (
     key bytea PRIMARY KEY, count int NOT NULL CHECK (count > 0), at timestamptz NOT NULL, until timestamptz)`,
  `CREATE INDEX sign_in_throttle_age ON sign_in_throttle (at)`,
];
