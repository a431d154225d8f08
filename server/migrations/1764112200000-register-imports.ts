import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The committee's own register, as far as it is needed to tell its residents: keyed hashes and areas, no names. */
export class RegisterImports1764112200000 implements MigrationInterface {
  name = 'RegisterImports1764112200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // The file itself lies where photos do, until it is brought in or a day has passed.
  `CREATE TABLE register_upload (
     id text PRIMARY KEY, owner_id text NOT NULL REFERENCES person ON DELETE CASCADE,
     bytes int NOT NULL CHECK (bytes > 0), sent_at timestamptz NOT NULL DEFAULT clock_timestamp())`,
  `CREATE INDEX register_upload_sent ON register_upload (sent_at)`,

  `CREATE TABLE register_import (
     id text PRIMARY KEY, community_id text NOT NULL REFERENCES community,
     by_id text REFERENCES person ON DELETE SET NULL, upload_id text NOT NULL,
     matching text[] NOT NULL, state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
     lines_done int NOT NULL DEFAULT 0, lines_total int NOT NULL DEFAULT 0, counts jsonb,
     problem text, errors jsonb NOT NULL DEFAULT '[]', error_count int NOT NULL DEFAULT 0,
     started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     beat_at timestamptz NOT NULL DEFAULT clock_timestamp(), ended_at timestamptz,
     CHECK ((state = 'RUNNING') = (ended_at IS NULL)))`,
  `CREATE UNIQUE INDEX register_import_one ON register_import (community_id) WHERE state = 'RUNNING'`,
  `CREATE INDEX register_import_community ON register_import (community_id, id DESC)`,

  `CREATE TABLE register_line (
     community_id text NOT NULL REFERENCES community, key_hash bytea NOT NULL, area_id text REFERENCES area,
     phone_hash bytea, email_hash bytea, typed_hash bytea,
     import_id text NOT NULL REFERENCES register_import, added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     claimed_by_id text REFERENCES person ON DELETE SET NULL, claimed_at timestamptz,
     PRIMARY KEY (community_id, key_hash))`,
  `CREATE INDEX register_line_phone ON register_line (community_id, phone_hash) WHERE phone_hash IS NOT NULL`,
  `CREATE INDEX register_line_email ON register_line (community_id, email_hash) WHERE email_hash IS NOT NULL`,
  `CREATE INDEX register_line_typed ON register_line (community_id, typed_hash) WHERE typed_hash IS NOT NULL`,
  `CREATE INDEX register_line_claimed ON register_line (claimed_by_id) WHERE claimed_by_id IS NOT NULL`,
];
