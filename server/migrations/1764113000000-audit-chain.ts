import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A role that servers work as, which can't change the log of acts; and that log as a chain that shows any change. */
export class AuditChain1764113000000 implements MigrationInterface {
  name = 'AuditChain1764113000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLE).catch(explain);
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

// Roles belong to the whole PostgreSQL: databases beside this one may be making it at the same moment, or have it.
// A superuser may become it anyway; anybody else has to be a member.
const ROLE = `DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gongyi_app') THEN
    BEGIN
      CREATE ROLE gongyi_app NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
    AND NOT EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
      WHERE r.rolname = 'gongyi_app' AND m.member = current_user::regrole
        AND COALESCE((to_jsonb(m)->>'set_option')::boolean, true)) THEN
    EXECUTE format('GRANT gongyi_app TO %I', current_user);
  END IF;
END $$`;

/** What to do is said where the cause is clear; PostgreSQL's own words alone would leave an operator guessing. */
function explain(error: Error & { code?: string }): never {
  if (error.code !== '42501') throw error;
  throw new Error(
    'The database user may not make the role that servers work as. Let an administrator of this PostgreSQL run ' +
      'once: CREATE ROLE gongyi_app NOLOGIN; GRANT gongyi_app TO <the user in DATABASE_URL>; then start again.',
    { cause: error },
  );
}

const STATEMENTS = [
  // Each entry under its number in the order of commits, with the hash of all that came before it and of itself.
  `CREATE TABLE audit_link (
     number bigint PRIMARY KEY CHECK (number > 0), entry_seq bigint NOT NULL UNIQUE REFERENCES audit_log,
     hash bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32))`,
  // Length before content, so that no two entries are written alike; the same in server/foundation/audit-chain.ts.
  `CREATE FUNCTION audit_field(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
   AS $$ SELECT COALESCE(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || ';' $$`,
  `CREATE FUNCTION audit_hash(previous bytea, number bigint, entry audit_log) RETURNS bytea LANGUAGE sql IMMUTABLE
   AS $$ SELECT sha256(previous || convert_to(
     audit_field(number::text) || audit_field(entry.seq::text)
     || audit_field((extract(epoch FROM entry.at) * 1000000)::bigint::text)
     || audit_field(entry.community_id) || audit_field(entry.actor_id) || audit_field(entry.kind)
     || audit_field(entry.subject_id) || audit_field(entry.reason), 'UTF8')) $$`,
  // Whoever holds the lock is the next to commit, and each statement in here sees what was committed before it.
  `CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
   SET search_path = pg_catalog, public, pg_temp AS $$
   DECLARE latest audit_link;
   BEGIN
     PERFORM pg_advisory_xact_lock(1764113, 1);
     SELECT * INTO latest FROM audit_link ORDER BY number DESC LIMIT 1;
     INSERT INTO audit_link (number, entry_seq, hash)
     SELECT next.number, NEW.seq, audit_hash(COALESCE(latest.hash, decode(repeat('00', 32), 'hex')), next.number, NEW)
     FROM (SELECT COALESCE(latest.number, 0) + 1 AS number) next;
     RETURN NULL;
   END $$`,
  `REVOKE ALL ON FUNCTION chain_audit_entry() FROM PUBLIC`,
  // What was logged before is chained as it stands.
  `DO $$ DECLARE
     entry audit_log;
     last bytea := decode(repeat('00', 32), 'hex');
     place bigint := 0;
   BEGIN
     FOR entry IN SELECT * FROM audit_log ORDER BY seq LOOP
       place := place + 1;
       last := audit_hash(last, place, entry);
       INSERT INTO audit_link (number, entry_seq, hash) VALUES (place, entry.seq, last);
     END LOOP;
   END $$`,
  // At COMMIT: the lock is held for as short as can be, and taken last by everybody.
  `CREATE CONSTRAINT TRIGGER audit_log_is_chained AFTER INSERT ON audit_log
   DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION chain_audit_entry()`,
  `CREATE TRIGGER audit_link_only_grows BEFORE UPDATE OR DELETE ON audit_link
   FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER audit_link_is_kept BEFORE TRUNCATE ON audit_link
   FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO gongyi_app`,
  `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO gongyi_app`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO gongyi_app`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO gongyi_app`,
  `REVOKE INSERT, UPDATE, DELETE ON audit_log, audit_link, migration FROM gongyi_app`,
  `REVOKE UPDATE, DELETE ON moderation_act FROM gongyi_app`,
  `REVOKE UPDATE, DELETE, INSERT ON stream_epoch FROM gongyi_app`,
  // Numbers of entries are the database's to give, links its own to write.
  `GRANT INSERT (at, community_id, actor_id, kind, subject_id, reason) ON audit_log TO gongyi_app`,
];
