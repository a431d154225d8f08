import { newId } from '../../../foundation/ids.js';
import type { Platform } from '../../../foundation/platform.js';
import { newToken } from '../secret-tokens.js';
import { Session } from './session.js';

/** How long a session lasts from the last time it was prolonged. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** From where a session is opened. */
export interface OpenedFrom {
  ipAddress?: string | null;
  userAgent?: string | null;
  demo?: boolean;
}

/** Opens a session for a person who has shown who they are; returns the token for their cookie. */
export async function openSession(
  platform: Platform,
  personId: string,
  { ipAddress = null, userAgent = null, demo = false }: OpenedFrom = {},
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken();
  const createdAt = platform.clock.now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_SECONDS * 1_000);
  await platform.db.manager.insert(Session, {
    id: newId('session'),
    token,
    personId,
    createdAt,
    updatedAt: createdAt,
    expiresAt,
    ipAddress,
    userAgent,
    demo,
  });
  return { token, expiresAt };
}
