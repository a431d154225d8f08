import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Flags, what facilitators decide on them, appeals, and the log of all such acts. */
export class Moderation1764097000000 implements MigrationInterface {
  name = 'Moderation1764097000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const REASONS = `('PERSONAL_DATA', 'INSULT', 'SPAM', 'OFF_TOPIC', 'FALSE_CLAIM', 'DANGEROUS', 'OTHER')`;

const STATEMENTS = [
  // A case is one round: decided once, and a later flag opens another. It keeps the text as it was when it was opened.
  `CREATE TABLE moderation_case (
     id text PRIMARY KEY, community_id text NOT NULL REFERENCES community, board_id text REFERENCES board,
     subject_id text NOT NULL, subject_kind text NOT NULL CHECK (subject_kind IN ('PROPOSAL', 'COMMENT', 'INITIATIVE')),
     author_id text NOT NULL REFERENCES person, title jsonb, body jsonb NOT NULL,
     opened_at timestamptz NOT NULL, decided_at timestamptz)`,
  `CREATE UNIQUE INDEX case_open ON moderation_case (subject_id) WHERE decided_at IS NULL`,
  `CREATE INDEX case_undecided ON moderation_case (community_id) WHERE decided_at IS NULL`,
  `CREATE INDEX case_decided ON moderation_case (community_id, decided_at DESC, id DESC) WHERE decided_at IS NOT NULL`,

  `CREATE TABLE flag (
     id text PRIMARY KEY, case_id text NOT NULL REFERENCES moderation_case, subject_id text NOT NULL,
     reporter_id text NOT NULL REFERENCES person, reason text NOT NULL CHECK (reason IN ${REASONS}), note jsonb,
     at timestamptz NOT NULL, UNIQUE (subject_id, reporter_id))`,
  `CREATE INDEX flag_case ON flag (case_id, at, id)`,
  `CREATE INDEX flag_reporter ON flag (reporter_id)`,

  // Nobody decides about their own words, and no case is decided twice.
  `CREATE TABLE moderation_act (
     id text PRIMARY KEY, case_id text NOT NULL REFERENCES moderation_case,
     community_id text NOT NULL REFERENCES community, board_id text REFERENCES board,
     subject_id text NOT NULL, subject_kind text NOT NULL, author_id text NOT NULL REFERENCES person,
     action text NOT NULL CHECK (action IN ('HIDE', 'DISMISS', 'RESTORE')),
     reason text NOT NULL CHECK (reason IN ${REASONS}), public_reason jsonb NOT NULL,
     actor_id text NOT NULL REFERENCES person, at timestamptz NOT NULL,
     CHECK (actor_id <> author_id), UNIQUE (id, actor_id, author_id))`,
  `CREATE UNIQUE INDEX act_one_decision ON moderation_act (case_id) WHERE action <> 'RESTORE'`,
  `CREATE UNIQUE INDEX act_one_restoring ON moderation_act (case_id) WHERE action = 'RESTORE'`,
  `CREATE INDEX act_community ON moderation_act (community_id, at DESC, id DESC)`,
  `CREATE INDEX act_board ON moderation_act (board_id, at DESC, id DESC)`,
  `CREATE INDEX act_subject ON moderation_act (subject_id, at)`,
  `CREATE INDEX act_author ON moderation_act (author_id, at DESC, id DESC) WHERE action = 'HIDE'`,

  // By which act each hidden thing is hidden, so that restoring brings back just what that act took away.
  `CREATE TABLE hidden_by_act (
     subject_id text PRIMARY KEY, act_id text NOT NULL REFERENCES moderation_act)`,
  `CREATE INDEX hidden_act ON hidden_by_act (act_id)`,

  // Decided by somebody else than who hid it, and than who wrote it.
  `CREATE TABLE appeal (
     id text PRIMARY KEY, act_id text NOT NULL UNIQUE, actor_id text NOT NULL, author_id text NOT NULL,
     community_id text NOT NULL REFERENCES community, body jsonb NOT NULL, at timestamptz NOT NULL,
     state text NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'OVERTURNED')),
     decided_by_id text REFERENCES person, decision_reason jsonb, decided_at timestamptz,
     FOREIGN KEY (act_id, actor_id, author_id) REFERENCES moderation_act (id, actor_id, author_id),
     CHECK (decided_by_id <> actor_id), CHECK (decided_by_id <> author_id),
     CHECK ((state = 'OPEN') = (decided_by_id IS NULL)), CHECK ((state = 'OPEN') = (decided_at IS NULL)),
     CHECK ((state = 'OPEN') = (decision_reason IS NULL)))`,
  `CREATE INDEX appeal_open ON appeal (community_id, at, id) WHERE state = 'OPEN'`,
  `CREATE INDEX appeal_decided ON appeal (community_id, decided_at DESC, id DESC) WHERE state <> 'OPEN'`,

  // Grows and nothing else; nothing personal is in it but ids.
  `CREATE TABLE audit_log (
     seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp(),
     community_id text, actor_id text NOT NULL, kind text NOT NULL, subject_id text NOT NULL, reason text)`,
  `CREATE INDEX audit_community ON audit_log (community_id, seq DESC)`,
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$`,
  ...['audit_log', 'moderation_act'].flatMap((table) => [
    `CREATE TRIGGER ${table}_only_grows BEFORE UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    `CREATE TRIGGER ${table}_is_kept BEFORE TRUNCATE ON ${table}
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ]),
];
