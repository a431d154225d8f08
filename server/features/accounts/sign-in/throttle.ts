import { keyedHash } from '../../../foundation/keyed-hash.js';
import type { Platform } from '../../../foundation/platform.js';
import { networkOf } from './network-of.js';
import { SignInRefusal } from './sign-in-refusal.js';

/** Some tries are free; after them each one makes the wait before the next longer. Times in seconds. */
interface Growing {
  free: number;
  firstWait: number;
  longestWait: number;
  /** A pause that starts all of it anew. */
  forgetAfter: number;
}

/** So many in so many seconds. */
interface Window {
  most: number;
  seconds: number;
}

const HOUR = 3_600;

/**
 * Wrong passwords, codes and slips of one account, known or not. Neither wait nor forgetting is long: whoever wants to lock
 * somebody out shall not get far with it, and every other way to sign in stays open.
 */
const TRIES: Growing = { free: 5, firstWait: 30, longestWait: 900, forgetAfter: 24 * HOUR };

/** Tries from one address, which a whole building may share. */
const TRIES_FROM_ADDRESS: Window = { most: 100, seconds: 900 };

/** Mails and text messages to one target, known or not. */
const SENDS: Window[] = [
  { most: 1, seconds: 60 },
  { most: 5, seconds: HOUR },
];

/** Mails and text messages asked for from one address. */
const SENDS_FROM_ADDRESS: Window = { most: 30, seconds: HOUR };

/** Admits a try to sign in as `account` from `address`, counted before it is judged; throws when there were too many. */
export async function admitTry(platform: Platform, account: string, address: string) {
  await insistOn(
    platform,
    await inWindow(platform, ['try', networkOf(address)], TRIES_FROM_ADDRESS),
  );
  await insistOn(platform, await growing(platform, ['try of', account], TRIES));
}

/** The try was right: what went wrong before it counts no more. */
export async function forgiveTries(platform: Platform, account: string): Promise<void> {
  await platform.db.query('DELETE FROM sign_in_throttle WHERE key = $1', [
    keyedHash(platform, 'try of', account),
  ]);
}

/** Admits sending something to `target`, asked for from `address`; throws when too much was sent. */
export async function admitSend(platform: Platform, target: string, address: string) {
  await insistOn(
    platform,
    await inWindow(platform, ['send', networkOf(address)], SENDS_FROM_ADDRESS),
  );
  for (const window of SENDS)
    await insistOn(
      platform,
      await inWindow(platform, [`send to, ${window.seconds}`, target], window),
    );
}

/** What one of those who work for a community does for its residents. */
const FOR_RESIDENTS = {
  slip: { most: 20, seconds: 24 * HOUR },
  lookup: { most: 60, seconds: HOUR },
  enrolment: { most: 50, seconds: 24 * HOUR },
} satisfies Record<string, Window>;

/** Admits one more of it by this person; answers until when not, null when it may be done. */
export function refusedUntil(
  platform: Platform,
  what: keyof typeof FOR_RESIDENTS,
  personId: string,
): Promise<Date | null> {
  return inWindow(platform, [`${what} by`, personId], FOR_RESIDENTS[what]);
}

/** Removes what is long past. */
export async function forgetOldTries(platform: Platform): Promise<void> {
  await platform.db.query(
    `DELETE FROM sign_in_throttle WHERE at < $1::timestamptz - interval '25 hours' AND (until IS NULL OR until < $1)`,
    [platform.clock.now()],
  );
}

/** What is counted, and of whom; kept as a hash. */
type Counted = [what: string, whom: string];

/** Counts one up and answers null, or answers until when it is refused. One statement, so that no two slip through. */
async function inWindow(platform: Platform, key: Counted, { most, seconds }: Window) {
  const values = [keyedHash(platform, ...key), platform.clock.now(), most, seconds];
  return orUntil(
    platform,
    values,
    `INSERT INTO sign_in_throttle AS t (key, count, at, until)
     VALUES ($1, 1, $2, $2::timestamptz + make_interval(secs => $4))
     ON CONFLICT (key) DO UPDATE SET at = $2,
       count = CASE WHEN t.until <= $2 THEN 1 ELSE t.count + 1 END,
       until = CASE WHEN t.until <= $2 THEN excluded.until ELSE t.until END
     WHERE t.until <= $2 OR t.count < $3 RETURNING 1`,
  );
}

async function growing(platform: Platform, key: Counted, rule: Growing) {
  const { free, firstWait, longestWait, forgetAfter } = rule;
  const values = [keyedHash(platform, ...key), platform.clock.now()];
  const rules = [free, firstWait, longestWait, forgetAfter];
  return orUntil(
    platform,
    [...values, ...rules],
    `INSERT INTO sign_in_throttle AS t (key, count, at, until) VALUES ($1, 1, $2, NULL)
     ON CONFLICT (key) DO UPDATE SET at = $2,
       count = CASE WHEN t.at < $2::timestamptz - make_interval(secs => $6) THEN 1 ELSE t.count + 1 END,
       until = CASE WHEN t.at < $2::timestamptz - make_interval(secs => $6) OR t.count + 1 < $3 THEN NULL
         ELSE $2::timestamptz + make_interval(secs => LEAST($5, $4 * 2 ^ LEAST(t.count + 1 - $3, 20))) END
     WHERE t.until IS NULL OR t.until <= $2 RETURNING 1`,
  );
}

async function orUntil(platform: Platform, values: unknown[], sql: string): Promise<Date | null> {
  const admitted: unknown[] = await platform.db.query(sql, values);
  if (admitted.length > 0) return null;
  const rows: { until: Date | null }[] = await platform.db.query(
    'SELECT until FROM sign_in_throttle WHERE key = $1',
    [values[0]],
  );
  // Gone meanwhile: by the next second it is open again.
  return rows[0]?.until ?? platform.clock.now();
}

async function insistOn(platform: Platform, until: Date | null): Promise<void> {
  if (!until) return;
  const wait = Math.max(1, Math.ceil((until.getTime() - platform.clock.now().getTime()) / 1_000));
  throw new SignInRefusal('RATE_LIMITED', 'tooOften', { wait }, wait);
}
