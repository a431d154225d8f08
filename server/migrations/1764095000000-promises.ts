import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a decision comes to: outcomes, promises with their steps, who watches them, and what residents say in the end. */
export class Promises1764095000000 implements MigrationInterface {
  name = 'Promises1764095000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `CREATE TABLE outcome (
     id text PRIMARY KEY, version int NOT NULL, decision_id text NOT NULL UNIQUE REFERENCES decision,
     board_id text NOT NULL REFERENCES board, passed boolean NOT NULL, binding boolean NOT NULL,
     unit_id text NOT NULL REFERENCES unit, answer_by timestamptz NOT NULL, created_at timestamptz NOT NULL,
     reply jsonb, replied_by_id text REFERENCES person, replied_at timestamptz,
     CHECK ((reply IS NULL) = (replied_at IS NULL)), CHECK ((reply IS NULL) = (replied_by_id IS NULL)),
     CHECK (reply IS NULL OR NOT binding))`,

  `CREATE TABLE commitment (
     id text PRIMARY KEY, version int NOT NULL, board_id text NOT NULL REFERENCES board,
     outcome_id text NOT NULL REFERENCES outcome, decision_id text NOT NULL REFERENCES decision,
     option_id text NOT NULL UNIQUE REFERENCES decision_option, proposal_id text REFERENCES proposal,
     title jsonb NOT NULL,
     position int NOT NULL, cost bigint CHECK (cost >= 0), currency text NOT NULL, unit_id text NOT NULL REFERENCES unit,
     status text NOT NULL CHECK (status IN ('PROMISED', 'PLANNED', 'IN_PROGRESS', 'KEPT', 'CHANGED', 'DROPPED')),
     answer_by timestamptz NOT NULL, due_at timestamptz,
     reason jsonb, instead jsonb, created_at timestamptz NOT NULL, settled_at timestamptz, disputed_at timestamptz,
     CHECK (status NOT IN ('PLANNED', 'IN_PROGRESS', 'KEPT') OR due_at IS NOT NULL),
     CHECK ((status IN ('KEPT', 'CHANGED', 'DROPPED')) = (settled_at IS NOT NULL)),
     CHECK ((status IN ('CHANGED', 'DROPPED')) = (reason IS NOT NULL)),
     CHECK ((status = 'CHANGED') = (instead IS NOT NULL)))`,
  // Overdue first: by the due date once there is one, until then by the day by which the body has to answer.
  `CREATE INDEX commitment_board ON commitment (board_id, ((settled_at IS NOT NULL)::int::bigint),
     (COALESCE(due_at, answer_by)), position, id)`,
  `CREATE INDEX commitment_unit ON commitment (unit_id, ((settled_at IS NOT NULL)::int::bigint),
     (COALESCE(due_at, answer_by)), position, id)`,
  `CREATE INDEX commitment_outcome ON commitment (outcome_id)`,
  `CREATE INDEX commitment_decision ON commitment (decision_id)`,
  `CREATE INDEX commitment_proposal ON commitment (proposal_id) WHERE proposal_id IS NOT NULL`,
  `CREATE TABLE commitment_helper (
     commitment_id text NOT NULL REFERENCES commitment, unit_id text NOT NULL REFERENCES unit,
     PRIMARY KEY (commitment_id, unit_id))`,

  `CREATE TABLE step (
     id text PRIMARY KEY, version int NOT NULL, board_id text NOT NULL REFERENCES board,
     commitment_id text NOT NULL REFERENCES commitment, position int NOT NULL CHECK (position > 0), title jsonb NOT NULL,
     weight int NOT NULL CHECK (weight BETWEEN 1 AND 100), due_at timestamptz NOT NULL, unit_id text REFERENCES unit,
     status text NOT NULL CHECK (status IN ('OPEN', 'REPORTED', 'DISPUTED', 'DONE')), round int NOT NULL CHECK (round >= 0),
     done_at timestamptz, UNIQUE (commitment_id, position),
     CHECK ((status = 'OPEN') = (round = 0)), CHECK ((status = 'DONE') = (done_at IS NOT NULL)))`,
  // One part for each person by primary key: whoever has taken a step on can't watch it as well.
  `CREATE TABLE step_part (
     step_id text NOT NULL REFERENCES step, person_id text NOT NULL REFERENCES person,
     part text NOT NULL CHECK (part IN ('TAKER', 'WATCHER')), since timestamptz NOT NULL, PRIMARY KEY (step_id, person_id))`,
  `CREATE TABLE step_report (
     step_id text NOT NULL REFERENCES step, round int NOT NULL CHECK (round > 0),
     reporter_id text NOT NULL REFERENCES person, unit_id text REFERENCES unit, body jsonb NOT NULL,
     link text CHECK (link LIKE 'https://%'), at timestamptz NOT NULL,
     PRIMARY KEY (step_id, round), UNIQUE (step_id, round, reporter_id))`,
  // The reporter stands in the row, so that nobody can judge what they reported themselves.
  `CREATE TABLE step_judgement (
     step_id text NOT NULL, round int NOT NULL, watcher_id text NOT NULL REFERENCES person, reporter_id text NOT NULL,
     accepted boolean NOT NULL, reason jsonb, at timestamptz NOT NULL, PRIMARY KEY (step_id, round, watcher_id),
     FOREIGN KEY (step_id, round, reporter_id) REFERENCES step_report (step_id, round, reporter_id),
     CHECK (watcher_id <> reporter_id), CHECK (accepted OR reason IS NOT NULL))`,
  `CREATE TABLE commitment_delay (
     id text PRIMARY KEY, commitment_id text NOT NULL REFERENCES commitment, step_id text REFERENCES step,
     old_due_at timestamptz NOT NULL, new_due_at timestamptz NOT NULL, reason jsonb NOT NULL,
     asked_by_id text NOT NULL REFERENCES person, asked_at timestamptz NOT NULL, CHECK (new_due_at > old_due_at))`,
  `CREATE INDEX delay_commitment ON commitment_delay (commitment_id, asked_at, id)`,

  `CREATE TABLE review_verdict (
     board_id text NOT NULL REFERENCES board, person_id text NOT NULL REFERENCES person, id text NOT NULL UNIQUE,
     verdict text NOT NULL CHECK (verdict IN ('SOLVED', 'NOT_SOLVED', 'CANNOT_SAY')), detail jsonb,
     given_at timestamptz NOT NULL, PRIMARY KEY (board_id, person_id))`,
  `CREATE TABLE board_review (
     board_id text PRIMARY KEY REFERENCES board, body jsonb NOT NULL, minimum_sample int NOT NULL,
     published_by_id text NOT NULL REFERENCES person, published_at timestamptz NOT NULL)`,
];
