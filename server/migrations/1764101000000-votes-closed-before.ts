import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Votes that closed before there were outcomes get theirs, and what can't bind is kept from being called binding. */
export class VotesClosedBefore1764101000000 implements MigrationInterface {
  name = 'VotesClosedBefore1764101000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

/** The options a count chose, in its order. */
const CHOSEN = `decision d CROSS JOIN LATERAL jsonb_array_elements(d.result->'options')
    WITH ORDINALITY AS r (option, place) JOIN decision_option o ON o.id = r.option->>'optionId'`;

const STATEMENTS = [
  // Their ids are those of the votes and options they follow from, so that they are the same wherever this runs.
  `CREATE TEMPORARY TABLE closed_before ON COMMIT DROP AS SELECT d.id FROM decision d
   WHERE d.status = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.decision_id = d.id)`,
  `INSERT INTO outcome (id, version, decision_id, board_id, passed, binding, unit_id, answer_by, created_at)
   SELECT 'out_' || substr(d.id, 5), 1, d.id, d.board_id, (d.result->>'passed')::boolean, d.binding, d.unit_id,
     d.answer_by, d.closed_at
   FROM decision d WHERE d.id IN (SELECT id FROM closed_before)`,
  `INSERT INTO commitment (id, version, board_id, outcome_id, decision_id, option_id, proposal_id, title, position, cost,
     currency, unit_id, status, answer_by, created_at)
   SELECT 'prm_' || substr(o.id, 5), 1, d.board_id, 'out_' || substr(d.id, 5), d.id, o.id, o.proposal_id,
     CASE o.kind WHEN 'YES' THEN d.question ELSE o.label END,
     row_number() OVER (PARTITION BY d.id ORDER BY r.place), o.cost, o.currency, d.unit_id, 'PROMISED', d.answer_by,
     d.closed_at
   FROM ${CHOSEN}
   WHERE d.id IN (SELECT id FROM closed_before) AND d.binding AND (d.result->>'passed')::boolean
     AND (r.option->>'selected')::boolean`,

  // What the last of these votes said of a proposal, unless it is to be voted on again or somebody has decided since.
  `WITH said AS (
     SELECT DISTINCT ON (o.proposal_id) o.proposal_id, o.id AS option_id, d.id AS decision_id, d.closed_at,
       CASE WHEN (d.result->>'passed')::boolean AND (r.option->>'selected')::boolean THEN 'ADOPTED' ELSE 'DECLINED' END
         AS status
     FROM ${CHOSEN} JOIN proposal p ON p.id = o.proposal_id
     WHERE d.id IN (SELECT id FROM closed_before) AND p.status = 'OPEN'
       AND NOT EXISTS (SELECT 1 FROM proposal_status_change c WHERE c.proposal_id = p.id)
       AND NOT EXISTS (SELECT 1 FROM decision_option n JOIN decision e ON e.id = n.decision_id
         WHERE n.proposal_id = p.id AND e.status IN ('SCHEDULED', 'OPEN'))
     ORDER BY o.proposal_id, d.closed_at DESC, d.id DESC),
   moved AS (
     UPDATE proposal p SET status = s.status, version = p.version + 1 FROM said s WHERE p.id = s.proposal_id)
   INSERT INTO proposal_status_change (id, proposal_id, status, reason, decision_id, at)
   SELECT 'chg_' || substr(s.option_id, 5), s.proposal_id, s.status,
     CASE s.status
       WHEN 'ADOPTED' THEN '{"en": "The vote chose it.", "zh-Hans": "表决选上了它。"}'::jsonb
       ELSE '{"en": "The vote did not choose it.", "zh-Hans": "表决没有选上它。"}'::jsonb END,
     s.decision_id, s.closed_at
   FROM said s`,

  // People voted on what earlier votes were called; those keep their word, and can still be opened and closed.
  `DO $$ DECLARE kept text; BEGIN
     SELECT string_agg(quote_literal(id), ', ') INTO kept FROM decision WHERE basis = 'ADMINISTRATIVE' AND binding;
     EXECUTE 'ALTER TABLE decision ADD CONSTRAINT decision_administrative_advises CHECK (
       basis <> ''ADMINISTRATIVE'' OR NOT binding' || COALESCE(' OR id IN (' || kept || ')', '') || ')';
   END $$`,

  `CREATE INDEX initiative_starter ON initiative (starter_id, started_at DESC)`,
];
