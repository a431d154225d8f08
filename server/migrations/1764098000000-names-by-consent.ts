import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A display name is kept only with its person's consent. */
export class NamesByConsent1764098000000 implements MigrationInterface {
  name = 'NamesByConsent1764098000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `ALTER TABLE person ADD COLUMN display_name_consent_at timestamptz`,
  // Until now a name was only ever there because its person had asked for it.
  `UPDATE person SET display_name_consent_at = created_at WHERE display_name IS NOT NULL`,
  `ALTER TABLE person ADD CONSTRAINT person_name_by_consent
     CHECK ((display_name IS NULL) = (display_name_consent_at IS NULL))`,
];
