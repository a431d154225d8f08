import { randomInt } from 'node:crypto';
import { keyedHash } from '../../../foundation/keyed-hash.js';
import type { Platform } from '../../../foundation/platform.js';
import { LINK_SECONDS } from './links.js';

/** How often one may mistype a code before it is void. */
const TRIES = 5;

/** What a code is for, and whom or what it proves: `['PHONE', '+86138…']`. */
export type CodeTarget = [purpose: 'PHONE' | 'NEW_PHONE' | 'NEW_EMAIL', ...target: string[]];

/** Makes a code of six digits, in place of any before it. Only its keyed hash is kept. */
export async function makeCode(platform: Platform, target: CodeTarget): Promise<string> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const expiresAt = new Date(platform.clock.now().getTime() + LINK_SECONDS * 1_000);
  await platform.db.query(
    `INSERT INTO one_time_code (target, code_hash, tries_left, expires_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (target) DO UPDATE
     SET code_hash = excluded.code_hash, tries_left = excluded.tries_left, expires_at = excluded.expires_at`,
    [targetHash(platform, target), codeHash(platform, target, code), TRIES, expiresAt],
  );
  return code;
}

/** Uses a code up: true once for the right one. Each try counts before it is judged, so that none comes for free. */
export async function spendCode(
  platform: Platform,
  target: CodeTarget,
  code: string,
): Promise<boolean> {
  if (!(await holdsCode(platform, target, code))) return false;
  const spent: unknown[] = await platform.db.query(
    `WITH spent AS (DELETE FROM one_time_code WHERE target = $1 AND code_hash = $2 RETURNING 1)
     SELECT * FROM spent`,
    [targetHash(platform, target), codeHash(platform, target, code)],
  );
  return spent.length > 0;
}

/** Whether a code is right, which counts as a try, without using it up. */
export async function holdsCode(
  platform: Platform,
  target: CodeTarget,
  code: string,
): Promise<boolean> {
  const rows: { right: boolean }[] = await platform.db.query(
    `WITH tried AS (UPDATE one_time_code SET tries_left = tries_left - 1
       WHERE target = $1 AND tries_left > 0 AND expires_at > $3 RETURNING code_hash = $2 AS "right")
     SELECT * FROM tried`,
    [targetHash(platform, target), codeHash(platform, target, code), platform.clock.now()],
  );
  return rows[0]?.right ?? false;
}

/** Removes those that nobody can use any more. */
export async function forgetOldCodes(platform: Platform): Promise<void> {
  await platform.db.query('DELETE FROM one_time_code WHERE expires_at < $1', [
    platform.clock.now(),
  ]);
}

function targetHash(platform: Platform, target: CodeTarget): Buffer {
  return keyedHash(platform, 'target of a code', JSON.stringify(target));
}

function codeHash(platform: Platform, target: CodeTarget, code: string): Buffer {
  return keyedHash(platform, 'one-time code', JSON.stringify([...target, code.trim()]));
}
