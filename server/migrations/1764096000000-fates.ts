import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has come of contributions: the news still to be told, and how far everybody has read theirs. */
export class Fates1764096000000 implements MigrationInterface {
  name = 'Fates1764096000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // One row a change, however many it concerns; it goes once all of them have been told.
  `CREATE TABLE fate_news (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kind text NOT NULL, subject_id text NOT NULL,
     actor_id text REFERENCES person ON DELETE SET NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(),
     told_through text NOT NULL DEFAULT '')`,
  `CREATE TABLE updates_seen (
     person_id text PRIMARY KEY REFERENCES person ON DELETE CASCADE, seq bigint NOT NULL CHECK (seq >= 0))`,
  // What somebody has contributed, and whom a change concerns, in steps of so many people.
  `CREATE INDEX proposal_author ON proposal (author_id, published_at DESC)`,
  `CREATE INDEX comment_author ON comment (author_id, created_at DESC)`,
  `CREATE INDEX comment_people ON comment (proposal_id, author_id)`,
  `CREATE INDEX ballot_voter ON ballot (voter_id) WHERE superseded_at IS NULL`,
];
