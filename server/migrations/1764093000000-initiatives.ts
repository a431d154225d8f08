import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Residents' initiatives and their backing. */
export class Initiatives1764093000000 implements MigrationInterface {
  name = 'Initiatives1764093000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `CREATE TABLE initiative (
     id text PRIMARY KEY, version int NOT NULL, community_id text NOT NULL REFERENCES community,
     starter_id text NOT NULL REFERENCES person, question jsonb NOT NULL, body jsonb NOT NULL,
     status text NOT NULL CHECK (status IN ('GATHERING', 'REACHED', 'BOARD_OPENED', 'REFUSED', 'WITHDRAWN')),
     register_size int NOT NULL CHECK (register_size >= 0), needed int NOT NULL CHECK (needed > 0),
     answer_days int NOT NULL CHECK (answer_days > 0), started_at timestamptz NOT NULL,
     reached_at timestamptz, due_at timestamptz CHECK (due_at > reached_at),
     answered_at timestamptz, answered_by_id text REFERENCES person, reason jsonb, board_id text UNIQUE REFERENCES board,
     withdrawn_at timestamptz, hidden_at timestamptz,
     CHECK ((reached_at IS NULL) = (status IN ('GATHERING', 'WITHDRAWN'))),
     CHECK ((due_at IS NULL) = (reached_at IS NULL)),
     CHECK ((answered_at IS NOT NULL) = (status IN ('BOARD_OPENED', 'REFUSED'))),
     CHECK ((answered_by_id IS NULL) = (answered_at IS NULL)),
     CHECK ((board_id IS NOT NULL) = (status = 'BOARD_OPENED')),
     CHECK ((reason IS NOT NULL) = (status = 'REFUSED')),
     CHECK ((withdrawn_at IS NOT NULL) = (status = 'WITHDRAWN')))`,
  `CREATE INDEX initiative_community ON initiative (community_id, started_at, id)`,
  `CREATE TABLE initiative_support (
     initiative_id text NOT NULL REFERENCES initiative, person_id text NOT NULL REFERENCES person,
     supported_at timestamptz NOT NULL, PRIMARY KEY (initiative_id, person_id))`,
  `CREATE INDEX initiative_support_person ON initiative_support (person_id, initiative_id)`,
];
