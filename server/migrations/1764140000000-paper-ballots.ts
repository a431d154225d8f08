import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ballots on paper: who has one can't cast another way, and what came out of the box is counted with the rest. */
export class PaperBallots1764140000000 implements MigrationInterface {
  name = 'PaperBallots1764140000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // Registers are not the only sheets that staff sends.
  `ALTER TABLE register_upload RENAME TO sheet`,
  `ALTER INDEX register_upload_sent RENAME TO sheet_sent`,

  // By the keys alone, whoever has paper has no ballot here, and whoever has a ballot here gets no paper.
  `ALTER TABLE roll_entry ADD way text NOT NULL DEFAULT 'ONLINE' CHECK (way IN ('ONLINE', 'PAPER')),
     ADD UNIQUE (decision_id, person_id, way)`,
  `ALTER TABLE ballot ADD way text NOT NULL DEFAULT 'ONLINE' CHECK (way = 'ONLINE'),
     DROP CONSTRAINT ballot_decision_id_voter_id_fkey,
     ADD FOREIGN KEY (decision_id, voter_id, way) REFERENCES roll_entry (decision_id, person_id, way)`,

  // One for each decision with paper. Desks and those who count wait for each other at this row, so its sums are exact.
  `CREATE TABLE paper_box (
     decision_id text PRIMARY KEY REFERENCES decision, step int NOT NULL DEFAULT 0,
     handed_out int NOT NULL DEFAULT 0, ballots int NOT NULL DEFAULT 0 CHECK (ballots >= 0),
     invalid int NOT NULL DEFAULT 0 CHECK (invalid >= 0),
     ended_at timestamptz, ended_by_id text REFERENCES person, end_note jsonb,
     CHECK (ballots + invalid <= handed_out),
     CHECK ((ended_at IS NULL) = (ended_by_id IS NULL) AND (ended_at IS NULL) = (end_note IS NULL)))`,
  `CREATE TABLE paper_handout (
     id text PRIMARY KEY, decision_id text NOT NULL REFERENCES paper_box, person_id text NOT NULL,
     handed_out_by_id text NOT NULL REFERENCES person, handed_out_at timestamptz NOT NULL,
     taken_back_by_id text REFERENCES person, taken_back_at timestamptz,
     FOREIGN KEY (decision_id, person_id) REFERENCES roll_entry,
     CHECK (person_id <> handed_out_by_id),
     CHECK ((taken_back_at IS NULL) = (taken_back_by_id IS NULL)))`,
  `CREATE UNIQUE INDEX paper_handout_one ON paper_handout (decision_id, person_id) WHERE taken_back_at IS NULL`,
  `CREATE INDEX paper_handout_person ON paper_handout (person_id)`,

  `CREATE TABLE paper_batch (
     id text PRIMARY KEY, decision_id text NOT NULL REFERENCES paper_box,
     format text NOT NULL CHECK (format IN ('CSV', 'BLT')),
     sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'), note jsonb NOT NULL,
     ballots int NOT NULL CHECK (ballots >= 0), invalid int NOT NULL CHECK (invalid >= 0),
     counted_in_by_id text NOT NULL REFERENCES person, counted_in_at timestamptz NOT NULL,
     taken_out_by_id text REFERENCES person, taken_out_at timestamptz, taken_out_for jsonb,
     CHECK (ballots + invalid > 0),
     CHECK ((taken_out_at IS NULL) = (taken_out_by_id IS NULL) AND (taken_out_at IS NULL) = (taken_out_for IS NULL)))`,
  // The same sheet twice would count everybody on it twice.
  `CREATE UNIQUE INDEX paper_batch_once ON paper_batch (decision_id, sha256) WHERE taken_out_at IS NULL`,
  `CREATE INDEX paper_batch_of_decision ON paper_batch (decision_id, counted_in_at, id)`,
  `CREATE TABLE paper_ballot (
     batch_id text NOT NULL REFERENCES paper_batch, line int NOT NULL CHECK (line > 0),
     choice text, refusal text, count int NOT NULL CHECK (count > 0),
     CHECK ((choice IS NULL) <> (refusal IS NULL)), PRIMARY KEY (batch_id, line))`,
];
