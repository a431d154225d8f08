import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema: people, communities, boards, proposals, discussion, decisions, and the logs of what happened. */
export class FirstBoards1764000000000 implements MigrationInterface {
  name = 'FirstBoards1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // Logs of what happened, one stream per board. The epoch tells cursors of before a restore from those of after it.
  `CREATE TABLE stream_epoch (one boolean PRIMARY KEY DEFAULT true CHECK (one), epoch text NOT NULL)`,
  `INSERT INTO stream_epoch (epoch) VALUES (substr(replace(gen_random_uuid()::text, '-', ''), 1, 12))`,
  `CREATE TABLE stream_head (stream_id text PRIMARY KEY, seq bigint NOT NULL CHECK (seq > 0))
   WITH (fillfactor = 50)`,
  `CREATE TABLE stream_event (
     stream_id text NOT NULL, seq bigint NOT NULL, kind text NOT NULL, ids jsonb NOT NULL, at timestamptz NOT NULL,
     PRIMARY KEY (stream_id, seq))`,

  // Accounts
  `CREATE TABLE person (
     id text PRIMARY KEY, display_name jsonb, building int CHECK (building > 0), created_at timestamptz NOT NULL)`,
  `CREATE TABLE session (
     id text PRIMARY KEY, token_hash bytea NOT NULL UNIQUE, person_id text NOT NULL REFERENCES person ON DELETE CASCADE,
     created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, demo boolean NOT NULL DEFAULT false)`,
  `CREATE INDEX session_person ON session (person_id)`,
  `CREATE TABLE mutation_request (
     person_id text NOT NULL REFERENCES person ON DELETE CASCADE, client_mutation_id text NOT NULL,
     body_hash text NOT NULL, result_id text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(),
     PRIMARY KEY (person_id, client_mutation_id))`,

  // Communities
  `CREATE TABLE community (
     id text PRIMARY KEY, name jsonb NOT NULL, district jsonb, time_zone text NOT NULL, currency text NOT NULL,
     created_at timestamptz NOT NULL)`,
  `CREATE INDEX community_created ON community (created_at, id)`,
  `CREATE TABLE unit (
     id text PRIMARY KEY, community_id text NOT NULL REFERENCES community, name jsonb NOT NULL)`,
  `CREATE INDEX unit_community ON unit (community_id, id)`,
  `CREATE TABLE role_grant (
     id text PRIMARY KEY, person_id text NOT NULL REFERENCES person ON DELETE CASCADE,
     role text NOT NULL CHECK (role IN ('RESIDENT', 'MODERATOR', 'OFFICIAL', 'ADMINISTRATOR')),
     community_id text REFERENCES community, unit_id text REFERENCES unit,
     UNIQUE NULLS NOT DISTINCT (person_id, role, community_id, unit_id))`,
  `CREATE TABLE register_entry (
     community_id text NOT NULL REFERENCES community, person_id text NOT NULL REFERENCES person ON DELETE CASCADE,
     added_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (community_id, person_id))`,
  `CREATE INDEX register_person ON register_entry (person_id)`,
  `CREATE TABLE board (
     id text PRIMARY KEY, version int NOT NULL, community_id text NOT NULL REFERENCES community,
     question jsonb NOT NULL, intro jsonb,
     phase text NOT NULL CHECK (phase IN ('COLLECT', 'DISCUSS', 'DECIDE', 'DELIVER', 'REVIEW')),
     planned_ends jsonb NOT NULL, created_at timestamptz NOT NULL)`,
  `CREATE INDEX board_community ON board (community_id, created_at DESC, id DESC)`,

  `CREATE TABLE demo_sign_in (
     person_id text PRIMARY KEY REFERENCES person ON DELETE CASCADE, role text NOT NULL, position int NOT NULL,
     community_id text REFERENCES community, unit_id text REFERENCES unit, note jsonb)`,

  // Proposals
  `CREATE TABLE proposal (
     id text PRIMARY KEY, version int NOT NULL, board_id text NOT NULL REFERENCES board,
     author_id text NOT NULL REFERENCES person, title jsonb NOT NULL, body jsonb NOT NULL, category text NOT NULL,
     cost bigint CHECK (cost >= 0), published_at timestamptz NOT NULL)`,
  `CREATE INDEX proposal_newest ON proposal (board_id, published_at DESC, id DESC)`,
  `CREATE TABLE proposal_support (
     proposal_id text NOT NULL REFERENCES proposal, person_id text NOT NULL REFERENCES person,
     supported_at timestamptz NOT NULL, PRIMARY KEY (proposal_id, person_id))`,
  `CREATE INDEX support_person ON proposal_support (person_id, proposal_id)`,
  `CREATE TABLE proposal_summary (
     proposal_id text PRIMARY KEY REFERENCES proposal, board_id text NOT NULL REFERENCES board, supports int NOT NULL)`,
  `CREATE INDEX summary_most_backed ON proposal_summary (board_id, supports DESC, proposal_id DESC)`,

  // Discussion
  `CREATE TABLE comment (
     id text PRIMARY KEY, version int NOT NULL, board_id text NOT NULL REFERENCES board,
     proposal_id text NOT NULL REFERENCES proposal, parent_id text REFERENCES comment,
     author_id text NOT NULL REFERENCES person, stance text NOT NULL CHECK (stance IN ('FOR', 'AGAINST', 'NEUTRAL')),
     body jsonb NOT NULL, created_at timestamptz NOT NULL)`,
  `CREATE INDEX comment_threads ON comment (proposal_id, created_at DESC, id DESC) WHERE parent_id IS NULL`,
  `CREATE INDEX comment_stances ON comment (proposal_id, stance)`,
  `CREATE INDEX comment_replies ON comment (parent_id, created_at, id) WHERE parent_id IS NOT NULL`,
  `CREATE INDEX comment_board ON comment (board_id)`,

  // Decisions
  `CREATE TABLE decision (
     id text PRIMARY KEY, version int NOT NULL, board_id text NOT NULL REFERENCES board, question jsonb NOT NULL,
     method text NOT NULL CHECK (method IN ('YES_NO', 'APPROVAL', 'BUDGET')), rules jsonb NOT NULL,
     status text NOT NULL CHECK (status IN ('SCHEDULED', 'OPEN', 'CLOSED')),
     disclosure text NOT NULL CHECK (disclosure IN ('OPEN')),
     tally_visibility text NOT NULL CHECK (tally_visibility IN ('LIVE', 'AFTER_CLOSING')),
     basis text NOT NULL CHECK (basis IN ('SELF_GOVERNANCE', 'OWNERS', 'ADMINISTRATIVE')),
     binding boolean NOT NULL, unit_id text NOT NULL REFERENCES unit, money_source jsonb, currency text NOT NULL,
     answer_by timestamptz NOT NULL, quorum_percent double precision NOT NULL CHECK (quorum_percent BETWEEN 0 AND 100),
     roll_size int, opens_at timestamptz, closes_at timestamptz, opened_at timestamptz, closed_at timestamptz,
     result jsonb, created_at timestamptz NOT NULL,
     CHECK (closes_at > opens_at),
     CHECK ((status = 'SCHEDULED') = (opened_at IS NULL)),
     CHECK ((opened_at IS NULL) = (roll_size IS NULL)),
     CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
     CHECK ((status = 'CLOSED') = (result IS NOT NULL)))`,
  `CREATE INDEX decision_board ON decision (board_id, created_at DESC, id DESC)`,
  `CREATE INDEX decision_due ON decision (status) WHERE status <> 'CLOSED'`,
  `CREATE TABLE decision_option (
     id text PRIMARY KEY, decision_id text NOT NULL REFERENCES decision, kind text NOT NULL, label jsonb NOT NULL,
     cost bigint CHECK (cost >= 0), currency text NOT NULL, proposal_id text REFERENCES proposal,
     position int NOT NULL, UNIQUE (decision_id, position))`,
  `CREATE TABLE roll_entry (
     decision_id text NOT NULL REFERENCES decision, person_id text NOT NULL REFERENCES person,
     PRIMARY KEY (decision_id, person_id))`,
  `CREATE INDEX roll_person ON roll_entry (person_id, decision_id)`,
  `CREATE TABLE ballot (
     leaf text PRIMARY KEY, decision_id text NOT NULL, voter_id text NOT NULL, choice text NOT NULL,
     nonce text NOT NULL, cast_at timestamptz NOT NULL, superseded_at timestamptz,
     FOREIGN KEY (decision_id, voter_id) REFERENCES roll_entry)`,
  `CREATE UNIQUE INDEX ballot_one_per_voter ON ballot (decision_id, voter_id) WHERE superseded_at IS NULL`,
  // Both indexes begin alike on purpose: whichever a planner without statistics takes, a voter's ballot is found at once.
  `CREATE INDEX ballot_of_voter ON ballot (decision_id, voter_id) INCLUDE (superseded_at)`,
];
