import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Backing that is carried over, versions, drafts, official answers, and finding what was proposed already. */
export class ProposalsGrow1764092000000 implements MigrationInterface {
  name = 'ProposalsGrow1764092000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `ALTER TABLE proposal_support ADD COLUMN carried_from_id text REFERENCES proposal
     CHECK (carried_from_id <> proposal_id)`,
  `CREATE INDEX support_carried ON proposal_support (proposal_id, carried_from_id)
     WHERE carried_from_id IS NOT NULL`,
  `CREATE INDEX support_carried_from ON proposal_support (carried_from_id) WHERE carried_from_id IS NOT NULL`,

  `CREATE INDEX option_proposal ON decision_option (proposal_id) WHERE proposal_id IS NOT NULL`,

  `ALTER TABLE proposal ADD COLUMN edited_at timestamptz`,
  `CREATE TABLE proposal_version (
     proposal_id text NOT NULL REFERENCES proposal, number int NOT NULL CHECK (number > 0), title jsonb NOT NULL,
     body jsonb NOT NULL, category text NOT NULL, cost bigint CHECK (cost >= 0), note jsonb,
     edited_at timestamptz NOT NULL, PRIMARY KEY (proposal_id, number))`,

  // A table of their own, so that no list of proposals can ever show one.
  `CREATE TABLE proposal_draft (
     id text PRIMARY KEY, author_id text NOT NULL REFERENCES person ON DELETE CASCADE,
     board_id text NOT NULL REFERENCES board, title text NOT NULL, body text NOT NULL, category text, cost text NOT NULL,
     saved_at timestamptz NOT NULL)`,
  `CREATE INDEX draft_author ON proposal_draft (author_id, saved_at DESC, id DESC)`,

  `CREATE TABLE answer_request (
     id text PRIMARY KEY, proposal_id text NOT NULL REFERENCES proposal, unit_id text NOT NULL REFERENCES unit,
     question jsonb, asker_id text NOT NULL REFERENCES person, asked_at timestamptz NOT NULL,
     due_at timestamptz NOT NULL, UNIQUE (proposal_id, unit_id), CHECK (due_at > asked_at))`,
  `CREATE INDEX answer_request_unit ON answer_request (unit_id, due_at)`,
  // An answer is never changed: a later one corrects it, and both stay readable.
  `CREATE TABLE official_answer (
     id text PRIMARY KEY, request_id text NOT NULL REFERENCES answer_request, body jsonb NOT NULL,
     author_id text NOT NULL REFERENCES person, answered_at timestamptz NOT NULL)`,
  `CREATE INDEX official_answer_request ON official_answer (request_id, answered_at, id)`,

  // What was proposed already. Trigrams find words of spaced scripts; Chinese titles of a few characters are too short
  // for them, so those are found by the pairs of neighbouring characters they hold.
  `CREATE EXTENSION IF NOT EXISTS pg_trgm`,
  `CREATE FUNCTION every_language(words jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
     AS $$ SELECT coalesce(string_agg(t.value, ' ' ORDER BY t.key), '') FROM jsonb_each_text(words) AS t $$`,
  // Runs of characters that are written without spaces, cut into pieces of that size: 路口补灯 → 路口, 口补, 补灯.
  `CREATE FUNCTION character_pieces(words text, size int) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
     AS $$ SELECT coalesce(array_agg(DISTINCT substr(run[1], place, size)), '{}')
       FROM regexp_matches(words, '[\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\U00020000-\\U0003ffff]+', 'g') AS m (run),
         generate_series(1, char_length(run[1]) + 1 - size) AS place $$`,
  `CREATE FUNCTION shared_pieces(these text[], those text[]) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT
     PARALLEL SAFE AS $$ SELECT count(*)::double precision FROM unnest(these) AS piece WHERE piece = ANY (those) $$`,
  `CREATE INDEX proposal_title_pairs ON proposal USING gin (character_pieces(every_language(title), 2))`,
  `CREATE INDEX proposal_body_pairs ON proposal
     USING gin (character_pieces(left(every_language(body), 1000), 2))`,
  `CREATE INDEX proposal_title_words ON proposal USING gin (every_language(title) gin_trgm_ops)`,
];
