import type { Transaction } from '../../../foundation/database/transaction.js';
import { keyedHash } from '../../../foundation/keyed-hash.js';
import type { Platform } from '../../../foundation/platform.js';
import { newTypedCode, readTypedCode } from '../../../foundation/text/typed-code.js';

/** How long a slip of paper can be used. */
const SLIP_HOURS = 24;

/** A slip as it is written down, this once. */
export interface SignInSlip {
  code: string;
  expiresAt: Date;
}

/** Makes a slip for a person, in place of any before it. Only its keyed hash is kept. */
export async function makeSlip(
  platform: Platform,
  { client }: Transaction,
  { personId, issuedById }: { personId: string; issuedById: string },
): Promise<SignInSlip> {
  const code = newTypedCode();
  const createdAt = platform.clock.now();
  const expiresAt = new Date(createdAt.getTime() + SLIP_HOURS * 3_600_000);
  await client.query(
    `INSERT INTO sign_in_slip (person_id, code_hash, issued_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (person_id) DO UPDATE SET code_hash = excluded.code_hash, issued_by = excluded.issued_by,
       created_at = excluded.created_at, expires_at = excluded.expires_at`,
    [personId, slipHash(platform, code), issuedById, createdAt, expiresAt],
  );
  return { code, expiresAt };
}

/**
 * Uses a slip up, and answers whose it was; null when it is none, or too old. Whoever has been given a role since can't use
 * one: a facilitator must not come by another's powers.
 */
export async function spendSlip(
  platform: Platform,
  { client }: Transaction,
  code: string,
): Promise<string | null> {
  const { rows } = await client.query<{ person_id: string; good: boolean }>(
    `DELETE FROM sign_in_slip s WHERE code_hash = $1 RETURNING person_id, expires_at > $2
       AND NOT EXISTS (SELECT 1 FROM role_grant r WHERE r.person_id = s.person_id) AS good`,
    [slipHash(platform, code), platform.clock.now()],
  );
  return rows[0]?.good ? rows[0].person_id : null;
}

/** Removes those that nobody can use any more. */
export async function forgetOldSlips(platform: Platform): Promise<void> {
  await platform.db.query('DELETE FROM sign_in_slip WHERE expires_at < $1', [platform.clock.now()]);
}

function slipHash(platform: Platform, code: string): Buffer {
  return keyedHash(platform, 'sign-in slip', readTypedCode(code));
}
