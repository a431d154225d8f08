import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Areas, rulebooks, who can see a board, what comes of a proposal, and what is hidden. */
export class AreasRulesAndSteps1764090000000 implements MigrationInterface {
  name = 'AreasRulesAndSteps1764090000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // A path ends in the area itself, and what lies within an area has it in its path.
  `CREATE TABLE area (
     id text PRIMARY KEY, parent_id text REFERENCES area,
     kind text NOT NULL CHECK (kind IN ('STREET', 'COMMUNITY', 'GRID', 'BUILDING')), name jsonb NOT NULL,
     path text[] NOT NULL, CHECK (path[cardinality(path)] = id),
     CHECK ((parent_id IS NULL AND cardinality(path) = 1) OR path[cardinality(path) - 1] = parent_id))`,
  `CREATE INDEX area_parent ON area (parent_id, id)`,
  `CREATE INDEX area_within ON area USING gin (path)`,
  `ALTER TABLE community ADD COLUMN area_id text UNIQUE REFERENCES area`,
  `ALTER TABLE unit ADD COLUMN area_id text REFERENCES area`,
  `ALTER TABLE register_entry ADD COLUMN area_id text REFERENCES area`,
  `CREATE INDEX register_area ON register_entry (area_id)`,

  `CREATE TABLE rulebook (
     community_id text NOT NULL REFERENCES community, version int NOT NULL CHECK (version > 0), values jsonb NOT NULL,
     adopted_at timestamptz NOT NULL, decision_id text UNIQUE REFERENCES decision,
     PRIMARY KEY (community_id, version), CHECK ((version = 1) = (decision_id IS NULL)))`,
  // What held until now is what every community starts with, and the code fills in.
  `INSERT INTO rulebook (community_id, version, values, adopted_at) SELECT id, 1, '{}', created_at FROM community`,

  `ALTER TABLE board ADD COLUMN visibility text NOT NULL DEFAULT 'PUBLIC'
     CHECK (visibility IN ('PUBLIC', 'MEMBERS', 'ROLL')),
   ADD COLUMN area_id text REFERENCES area, ADD COLUMN closed_at timestamptz`,

  `ALTER TABLE proposal ADD COLUMN status text NOT NULL DEFAULT 'OPEN'
     CHECK (status IN ('OPEN', 'SHORTLISTED', 'MERGED', 'DECLINED', 'ADOPTED')),
   ADD COLUMN merged_into_id text REFERENCES proposal CHECK (merged_into_id <> id),
   ADD COLUMN hidden_at timestamptz,
   ADD CHECK ((status = 'MERGED') = (merged_into_id IS NOT NULL))`,
  `CREATE INDEX proposal_merged ON proposal (merged_into_id) WHERE merged_into_id IS NOT NULL`,
  `CREATE TABLE proposal_status_change (
     id text PRIMARY KEY, proposal_id text NOT NULL REFERENCES proposal,
     status text NOT NULL CHECK (status IN ('OPEN', 'SHORTLISTED', 'MERGED', 'DECLINED', 'ADOPTED')),
     reason jsonb NOT NULL, actor_id text REFERENCES person, merged_into_id text REFERENCES proposal,
     decision_id text REFERENCES decision, at timestamptz NOT NULL,
     CHECK ((status = 'MERGED') = (merged_into_id IS NOT NULL)))`,
  `CREATE INDEX status_change_proposal ON proposal_status_change (proposal_id, at, id)`,

  `ALTER TABLE comment ADD COLUMN hidden_at timestamptz`,
];
