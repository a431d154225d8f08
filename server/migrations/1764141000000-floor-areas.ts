import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What owners own, so that they can decide by heads and by floor area. All of it in hundredths of a square metre. */
export class FloorAreas1764141000000 implements MigrationInterface {
  name = 'FloorAreas1764141000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['register_line', 'register_entry', 'roll_entry', 'paper_ballot'])
      await runner.query(`ALTER TABLE ${table} ADD floor_area int CHECK (floor_area > 0)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}
