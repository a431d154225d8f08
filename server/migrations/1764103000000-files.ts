import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that people send, and photos as evidence of a step. */
export class Files1764103000000 implements MigrationInterface {
  name = 'Files1764103000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // What a file belongs to is of many kinds, so no table can be named for it; what names a file refers to it instead.
  `CREATE TABLE file (
     id text PRIMARY KEY, owner_id text NOT NULL REFERENCES person, sha256 text NOT NULL, type text NOT NULL,
     bytes int NOT NULL CHECK (bytes > 0), width int NOT NULL CHECK (width > 0), height int NOT NULL CHECK (height > 0),
     created_at timestamptz NOT NULL, subject_id text, attached_at timestamptz,
     UNIQUE (id, owner_id), CHECK ((subject_id IS NULL) = (attached_at IS NULL)))`,
  `CREATE INDEX file_owner ON file (owner_id, created_at)`,
  `CREATE INDEX file_unattached ON file (created_at) WHERE subject_id IS NULL`,
  `CREATE UNIQUE INDEX file_same ON file (owner_id, sha256) WHERE subject_id IS NULL`,

  // The reporter stands in the row, so that nobody can show somebody else's photo as their own evidence.
  `CREATE TABLE step_photo (
     step_id text NOT NULL, round int NOT NULL, position int NOT NULL CHECK (position BETWEEN 1 AND 6),
     file_id text NOT NULL UNIQUE, reporter_id text NOT NULL, alt jsonb, PRIMARY KEY (step_id, round, position),
     FOREIGN KEY (step_id, round, reporter_id) REFERENCES step_report (step_id, round, reporter_id),
     FOREIGN KEY (file_id, reporter_id) REFERENCES file (id, owner_id))`,
];
