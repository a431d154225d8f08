import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions by single choice, scores, grades, credits and rankings. */
export class MoreWaysOfCounting1764130000000 implements MigrationInterface {
  name = 'MoreWaysOfCounting1764130000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE decision DROP CONSTRAINT decision_method_check,
      ADD CONSTRAINT decision_method_check CHECK (method IN ('YES_NO', 'SINGLE_CHOICE', 'APPROVAL',
        'SCORE', 'STAR', 'MAJORITY_JUDGMENT', 'DOTS', 'QUADRATIC', 'INSTANT_RUNOFF', 'SCHULZE',
        'RANKED_PAIRS', 'BORDA', 'SCOTTISH_STV', 'MEEK_STV', 'BUDGET'))`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}
