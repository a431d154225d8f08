import type { Transaction } from '../../foundation/database/transaction.js';
import { addSections } from '../../foundation/privacy/personal-rows.js';
import type { Export } from './privacy.hooks.js';

/** What accounts keep of a person. Secrets are left out: passwords, tokens and what signs somebody in. */
export function exportAccount(tx: Transaction, change: Export): Promise<void> {
  return addSections(tx, SECTIONS, change);
}

const SECTIONS = {
  person: `SELECT id, display_name, display_name_consent_at, avatar_id, avatar_consent_at, building, created_at FROM person WHERE id = $1`,
  account: `SELECT CASE WHEN email NOT LIKE '%@none.invalid' THEN email END AS email, email_verified, phone_number,
      phone_number_verified, locale, signed_in_at, created_at FROM account_user WHERE id = $1`,
  signInMethods: `SELECT provider_id, created_at FROM sign_in_method WHERE user_id = $1 ORDER BY created_at`,
  sessions: `SELECT created_at, updated_at, expires_at, ip_address, user_agent FROM session WHERE person_id = $1
    ORDER BY created_at`,
  apiTokens: `SELECT name, scopes, rate, created_at, expires_at, last_used_at FROM api_token WHERE person_id = $1
    ORDER BY created_at`,
  signInSlips: `SELECT created_at, expires_at FROM sign_in_slip WHERE person_id = $1`,
  block: `SELECT reason, until, blocked_at FROM account_block WHERE person_id = $1`,
  roles: `SELECT role, community_id, unit_id, granted_at FROM role_grant WHERE person_id = $1 ORDER BY id`,
  photos: `SELECT id, type, bytes, width, height, created_at, subject_id, '/files/' || id AS address FROM file
    WHERE owner_id = $1 ORDER BY created_at`,
  acts: `SELECT at, community_id, kind, subject_id, reason FROM audit_log WHERE actor_id = $1 OR subject_id = $1 ORDER BY seq`,
  news: `SELECT seq, at, kind, ids FROM stream_event WHERE stream_id = $1 ORDER BY seq`,
};
