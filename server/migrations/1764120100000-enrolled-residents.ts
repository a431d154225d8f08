import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Residents who have no account, put on the register by a facilitator who knows them. */
export class EnrolledResidents1764120100000 implements MigrationInterface {
  name = 'EnrolledResidents1764120100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE register_entry DROP CONSTRAINT register_entry_way_check,
      ADD CONSTRAINT register_entry_way_check
        CHECK (way IN ('SEED', 'INVITATION', 'IMPORT', 'CONFIRMATION', 'ENROLMENT'))`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}
