import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Objections that came with a ballot of no, beside those from before a vote opened. */
export class ReasonsWithBallots1764142000000 implements MigrationInterface {
  name = 'ReasonsWithBallots1764142000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE objection ADD with_ballot boolean NOT NULL DEFAULT false');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}
