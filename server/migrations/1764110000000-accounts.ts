import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, the sessions of browsers and the tokens of programs. */
export class Accounts1764110000000 implements MigrationInterface {
  name = 'Accounts1764110000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup instead.'));
  }
}

const STATEMENTS = [
  // What is private about a person, apart from what others see of them. Its columns are those of the sign-in library.
  `CREATE TABLE account_user (
     id text PRIMARY KEY REFERENCES person ON DELETE CASCADE, name text NOT NULL,
     email text NOT NULL UNIQUE CHECK (email = lower(email)), email_verified boolean NOT NULL DEFAULT false,
     image text, phone_number text UNIQUE, phone_number_verified boolean NOT NULL DEFAULT false,
     created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL)`,
  // The library knows nothing of people: the one an account is for is made with it.
  `CREATE FUNCTION account_user_has_person() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     INSERT INTO person (id, created_at) VALUES (NEW.id, NEW.created_at) ON CONFLICT (id) DO NOTHING;
     RETURN NEW; END $$`,
  `CREATE TRIGGER account_user_has_person BEFORE INSERT ON account_user
     FOR EACH ROW EXECUTE FUNCTION account_user_has_person()`,
  `CREATE TABLE sign_in_method (
     id text PRIMARY KEY, account_id text NOT NULL, provider_id text NOT NULL,
     user_id text NOT NULL REFERENCES account_user ON DELETE CASCADE, password text, scope text,
     access_token text, refresh_token text, id_token text,
     access_token_expires_at timestamptz, refresh_token_expires_at timestamptz,
     created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL, UNIQUE (provider_id, account_id))`,
  `CREATE INDEX sign_in_method_user ON sign_in_method (user_id)`,
  // One-time codes and links under way.
  `CREATE TABLE verification (
     id text PRIMARY KEY, identifier text NOT NULL, value text NOT NULL, expires_at timestamptz NOT NULL,
     created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL)`,
  `CREATE INDEX verification_identifier ON verification (identifier)`,

  // Until now there were sessions of demos only, and programs used them as tokens: both are given out anew.
  `DROP TABLE session`,
  `CREATE TABLE session (
     id text PRIMARY KEY, token text NOT NULL UNIQUE, person_id text NOT NULL REFERENCES person ON DELETE CASCADE,
     created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL, expires_at timestamptz NOT NULL,
     ip_address text, user_agent text, demo boolean NOT NULL DEFAULT false)`,
  `CREATE INDEX session_person ON session (person_id, created_at)`,
  `CREATE TABLE api_token (
     id text PRIMARY KEY, token_hash bytea NOT NULL UNIQUE, person_id text NOT NULL REFERENCES person ON DELETE CASCADE,
     name text NOT NULL CHECK (name <> ''),
     scopes text[] NOT NULL CHECK (cardinality(scopes) > 0
       AND scopes <@ ARRAY['READ', 'PARTICIPATE', 'MODERATE', 'OFFICIAL', 'ADMIN']),
     rate int CHECK (rate > 0), created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL,
     last_used_at timestamptz, demo boolean NOT NULL DEFAULT false, CHECK (expires_at > created_at))`,
  `CREATE INDEX api_token_person ON api_token (person_id, created_at)`,
];
