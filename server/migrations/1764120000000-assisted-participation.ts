import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officials and facilitators wrote down for residents, by phone, on a visit or from paper: who, how and when. */
export class AssistedParticipation1764120000000 implements MigrationInterface {
  name = 'AssistedParticipation1764120000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `CREATE TABLE assistance (
     id text PRIMARY KEY,
     kind text NOT NULL, channel text NOT NULL CHECK (channel IN ('PHONE', 'VISIT', 'PAPER')),
     community_id text NOT NULL REFERENCES community, board_id text REFERENCES board,
     person_id text NOT NULL REFERENCES person,
     recorder_id text NOT NULL REFERENCES person CHECK (recorder_id <> person_id),
     unit_id text REFERENCES unit,
     proposal_id text REFERENCES proposal, comment_id text REFERENCES comment,
     objection_id text REFERENCES objection, initiative_id text REFERENCES initiative,
     subject_id text NOT NULL GENERATED ALWAYS AS (COALESCE(proposal_id, comment_id, objection_id, initiative_id)) STORED,
     recorded_at timestamptz NOT NULL, disputed_at timestamptz,
     CHECK (num_nonnulls(proposal_id, comment_id, objection_id, initiative_id) = 1),
     CHECK (CASE WHEN kind IN ('PROPOSAL', 'BACKING') THEN proposal_id IS NOT NULL
       WHEN kind = 'COMMENT' THEN comment_id IS NOT NULL WHEN kind = 'OBJECTION' THEN objection_id IS NOT NULL
       WHEN kind IN ('INITIATIVE', 'INITIATIVE_BACKING') THEN initiative_id IS NOT NULL ELSE false END),
     CHECK ((board_id IS NULL) = (initiative_id IS NOT NULL)))`,
  // A thing is made once; backing may be given, taken back and given again.
  `CREATE UNIQUE INDEX assistance_of_thing ON assistance (subject_id) WHERE kind NOT IN ('BACKING', 'INITIATIVE_BACKING')`,
  `CREATE INDEX assistance_of_backing ON assistance (subject_id, person_id) WHERE kind IN ('BACKING', 'INITIATIVE_BACKING')`,
  `CREATE INDEX assistance_for_person ON assistance (person_id, recorded_at, id)`,
  `CREATE INDEX assistance_by_recorder ON assistance (community_id, recorder_id, unit_id)`,
];
