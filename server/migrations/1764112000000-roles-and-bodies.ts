import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who granted a role and when, invitations to roles, and responsible bodies that are described and closed. */
export class RolesAndBodies1764112000000 implements MigrationInterface {
  name = 'RolesAndBodies1764112000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  `ALTER TABLE unit ADD COLUMN description jsonb, ADD COLUMN closed_at timestamptz, ADD UNIQUE (id, community_id)`,
  // The default comes second: what was granted before has no known time.
  `ALTER TABLE role_grant ADD COLUMN granted_at timestamptz,
     ADD COLUMN granted_by_id text REFERENCES person ON DELETE SET NULL`,
  `ALTER TABLE role_grant ALTER COLUMN granted_at SET DEFAULT clock_timestamp()`,
  // Not asked of what was granted earlier; no server has ever written it otherwise.
  `ALTER TABLE role_grant ADD CONSTRAINT role_grant_unit_of_community
     FOREIGN KEY (unit_id, community_id) REFERENCES unit (id, community_id) NOT VALID`,
  `CREATE INDEX role_grant_place ON role_grant (community_id, id)`,
  `CREATE INDEX role_grant_unit ON role_grant (unit_id, id) WHERE unit_id IS NOT NULL`,
  `CREATE TABLE role_invitation (
     id text PRIMARY KEY, code_hash bytea NOT NULL UNIQUE,
     role text NOT NULL CHECK (role IN ('MODERATOR', 'OFFICIAL', 'ADMINISTRATOR')),
     community_id text REFERENCES community, unit_id text,
     invited_by_id text NOT NULL REFERENCES person ON DELETE CASCADE,
     created_at timestamptz NOT NULL DEFAULT clock_timestamp(), expires_at timestamptz NOT NULL,
     accepted_by_id text REFERENCES person ON DELETE SET NULL, accepted_at timestamptz, withdrawn_at timestamptz,
     FOREIGN KEY (unit_id, community_id) REFERENCES unit (id, community_id),
     CHECK (accepted_at IS NULL OR withdrawn_at IS NULL))`,
  `CREATE INDEX role_invitation_pending ON role_invitation (community_id, id)
     WHERE accepted_at IS NULL AND withdrawn_at IS NULL`,
];
