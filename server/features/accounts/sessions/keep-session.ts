import type { SessionCookies } from '../../../foundation/context.js';
import type { Platform } from '../../../foundation/platform.js';
import type { Viewer } from '../../../foundation/viewer.js';
import { SESSION_SECONDS } from './open-session.js';

/** How often it is written down that a session is in use. */
const NOTED_EVERY_MS = 60 * 60 * 1_000;

/** A session that ends sooner than this was opened on a device that others use too. */
const SHARED_SECONDS = 24 * 60 * 60;

/**
 * Notes at most once an hour that the viewer's session is in use, and lets it last from now on. One on a shared device
 * isn't prolonged: it ends when it was to end.
 */
export async function keepSession(
  platform: Platform,
  { credential }: Viewer,
  cookies: SessionCookies,
): Promise<void> {
  const now = platform.clock.now().getTime();
  const { id, usedAt } = credential ?? {};
  if (!usedAt || now - usedAt.getTime() < NOTED_EVERY_MS) return;
  // Requests come in pairs: the second finds that the first has noted it.
  const [rows]: [{ token: string; expiresAt: Date; shared: boolean }[], number] =
    await platform.db.query(
      `UPDATE session SET updated_at = $2, expires_at = CASE WHEN s.shared THEN session.expires_at ELSE $3 END
       FROM (SELECT id, expires_at - created_at < make_interval(secs => $4) AS shared FROM session WHERE id = $1) s
       WHERE session.id = s.id AND date_trunc('milliseconds', updated_at) = $5
       RETURNING token, session.expires_at AS "expiresAt", s.shared`,
      [id, new Date(now), new Date(now + SESSION_SECONDS * 1_000), SHARED_SECONDS, usedAt],
    );
  const [kept] = rows;
  if (kept && !kept.shared) cookies.set(kept.token, kept.expiresAt);
}
