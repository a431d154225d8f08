import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Votes are public before they open: until when, what is objected to, and that one may be withdrawn. */
export class PublicityBeforeVotes1764094000000 implements MigrationInterface {
  name = 'PublicityBeforeVotes1764094000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // Nothing is owed by votes that were fixed before there was such a rule.
  `ALTER TABLE decision ADD COLUMN public_until timestamptz, ADD COLUMN roll_area_id text REFERENCES area,
     ADD COLUMN rulebook_change jsonb, ADD COLUMN withdrawn_at timestamptz, ADD COLUMN withdrawal_reason jsonb`,
  `UPDATE decision SET public_until = created_at`,
  `ALTER TABLE decision ALTER COLUMN public_until SET NOT NULL, ADD CHECK (public_until >= created_at),
     ADD CHECK (rulebook_change IS NULL OR (method = 'YES_NO' AND binding))`,

  // The checks that name the states are made anew with the one that is added.
  `DO $$ DECLARE stale text; BEGIN
     FOR stale IN SELECT conname FROM pg_constraint WHERE conrelid = 'decision'::regclass AND contype = 'c'
       AND (pg_get_constraintdef(oid) LIKE '%SCHEDULED%') LOOP
       EXECUTE format('ALTER TABLE decision DROP CONSTRAINT %I', stale);
     END LOOP; END $$`,
  `ALTER TABLE decision ADD CHECK (status IN ('SCHEDULED', 'OPEN', 'CLOSED', 'WITHDRAWN')),
     ADD CHECK ((status IN ('SCHEDULED', 'WITHDRAWN')) = (opened_at IS NULL)),
     ADD CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
     ADD CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))`,

  `CREATE TABLE objection (
     id text PRIMARY KEY, decision_id text NOT NULL REFERENCES decision, board_id text NOT NULL REFERENCES board,
     author_id text NOT NULL REFERENCES person, body jsonb NOT NULL, created_at timestamptz NOT NULL,
     answer jsonb, answered_by_id text REFERENCES person, answered_at timestamptz,
     UNIQUE (decision_id, author_id), CHECK (answered_by_id <> author_id),
     CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by_id IS NULL)))`,
  `CREATE INDEX objection_list ON objection (decision_id, created_at, id)`,
  `CREATE INDEX objection_unanswered ON objection (decision_id) WHERE answered_at IS NULL`,
];
