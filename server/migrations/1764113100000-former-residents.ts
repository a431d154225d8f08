import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who erased themselves: what they did stays, who they were does not. */
export class FormerResidents1764113100000 implements MigrationInterface {
  name = 'FormerResidents1764113100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `ALTER TABLE person ADD COLUMN erased_at timestamptz, ADD CONSTRAINT person_erased_is_nobody CHECK (
     erased_at IS NULL OR (display_name IS NULL AND display_name_consent_at IS NULL AND building IS NULL))`,
];
