import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures that people show beside their names, by their consent. */
export class Avatars1764115100000 implements MigrationInterface {
  name = 'Avatars1764115100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `ALTER TABLE person ADD COLUMN avatar_id text REFERENCES file, ADD COLUMN avatar_consent_at timestamptz,
     ADD CONSTRAINT person_avatar_by_consent CHECK ((avatar_id IS NULL) = (avatar_consent_at IS NULL)),
     ADD CONSTRAINT person_erased_has_no_avatar CHECK (erased_at IS NULL OR avatar_id IS NULL)`,
  // Looked for when a file is removed.
  `CREATE INDEX person_avatar ON person (avatar_id) WHERE avatar_id IS NOT NULL`,
];
