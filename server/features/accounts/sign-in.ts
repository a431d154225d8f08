import { newId } from '../../foundation/ids.js';
import type { Platform } from '../../foundation/platform.js';
import { Session } from './session.js';
import { hashToken, newToken } from './tokens.js';

const LASTS_MS = 30 * 24 * 60 * 60 * 1_000;

/** Opens a session for a person who has shown who they are; returns the secret to give them. */
export async function signIn(
  platform: Platform,
  personId: string,
  { demo = false } = {},
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken();
  const createdAt = platform.clock.now();
  const expiresAt = new Date(createdAt.getTime() + LASTS_MS);
  const id = newId('session');
  await platform.db.manager.insert(Session, {
    id,
    tokenHash: hashToken(token),
    personId,
    createdAt,
    expiresAt,
    demo,
  });
  return { token, expiresAt };
}
