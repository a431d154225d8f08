import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How residents come onto a register: by a code from the mailbox, by asking a facilitator, and by whom it was said. */
export class WaysOntoTheRegister1764112100000 implements MigrationInterface {
  name = 'WaysOntoTheRegister1764112100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // Who stands on a register already was put there by whoever set the community up.
  `ALTER TABLE register_entry
     ADD COLUMN way text NOT NULL DEFAULT 'SEED' CHECK (way IN ('SEED', 'INVITATION', 'IMPORT', 'CONFIRMATION')),
     ADD COLUMN said_by_id text REFERENCES person ON DELETE SET NULL,
     ADD COLUMN known_since timestamptz`,
  `UPDATE register_entry SET known_since = added_at`,
  `ALTER TABLE register_entry ALTER COLUMN known_since SET DEFAULT clock_timestamp(),
     ALTER COLUMN known_since SET NOT NULL`,

  `CREATE TABLE code_sheet (
     id text PRIMARY KEY, community_id text NOT NULL REFERENCES community, area_id text REFERENCES area,
     made_by_id text REFERENCES person ON DELETE SET NULL, codes int NOT NULL CHECK (codes > 0),
     made_at timestamptz NOT NULL DEFAULT clock_timestamp(), expires_at timestamptz NOT NULL, withdrawn_at timestamptz)`,
  `CREATE INDEX code_sheet_community ON code_sheet (community_id, id DESC)`,
  // What was printed can't be read back: only a keyed hash is kept.
  `CREATE TABLE register_code (
     code_hash bytea PRIMARY KEY, sheet_id text NOT NULL REFERENCES code_sheet,
     used_by_id text REFERENCES person ON DELETE SET NULL, used_at timestamptz)`,
  `CREATE INDEX register_code_sheet ON register_code (sheet_id)`,

  // The note is for the facilitators who decide, and goes once they have.
  `CREATE TABLE residence_request (
     id text PRIMARY KEY, community_id text NOT NULL REFERENCES community,
     person_id text NOT NULL REFERENCES person ON DELETE CASCADE, area_id text REFERENCES area, note text,
     asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     state text NOT NULL DEFAULT 'ASKED' CHECK (state IN ('ASKED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
     decided_by_id text REFERENCES person ON DELETE SET NULL, decided_at timestamptz, reason text,
     CHECK ((state = 'ASKED') = (decided_at IS NULL)), CHECK (state = 'ASKED' OR note IS NULL),
     CHECK ((state = 'REFUSED') = (reason IS NOT NULL)))`,
  `CREATE UNIQUE INDEX residence_request_one ON residence_request (community_id, person_id) WHERE state = 'ASKED'`,
  `CREATE INDEX residence_request_queue ON residence_request (community_id, id) WHERE state = 'ASKED'`,
  `CREATE INDEX residence_request_person ON residence_request (person_id, community_id, id DESC)`,

  // How often somebody tried to prove where they live, so that nobody tries everything.
  `CREATE TABLE residence_attempt (
     person_id text NOT NULL REFERENCES person ON DELETE CASCADE, kind text NOT NULL, day date NOT NULL,
     count int NOT NULL CHECK (count > 0), PRIMARY KEY (person_id, kind, day))`,
];
