import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To whom an act that hid something was told: the author, and those whose words hung on it. */
export class ModerationNotices1764100000000 implements MigrationInterface {
  name = 'ModerationNotices1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // One for each person, however much of theirs an act hid. It stays when the words come back.
  `CREATE TABLE moderation_notice (
     act_id text NOT NULL REFERENCES moderation_act, person_id text NOT NULL REFERENCES person,
     subject_ids text[] NOT NULL CHECK (cardinality(subject_ids) > 0), at timestamptz NOT NULL,
     PRIMARY KEY (act_id, person_id))`,
  `CREATE INDEX notice_person ON moderation_notice (person_id, at DESC, act_id DESC)`,

  // What was hidden so far: its author always, and those below it as long as it is hidden.
  `INSERT INTO moderation_notice (act_id, person_id, subject_ids, at)
   SELECT a.id, w.person_id, array_agg(w.id ORDER BY w.id <> a.subject_id, w.id), a.at
   FROM moderation_act a
   CROSS JOIN LATERAL (
     SELECT a.author_id AS person_id, a.subject_id AS id
     UNION SELECT c.author_id, c.id FROM hidden_by_act h JOIN comment c ON c.id = h.subject_id
       WHERE h.act_id = a.id) w
   WHERE a.action = 'HIDE' GROUP BY a.id, w.person_id`,
];
