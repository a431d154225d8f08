import type { Platform } from '../../foundation/platform.js';
import { Session } from './session.js';
import { hashToken } from './tokens.js';

/** Ends the session a token belongs to; nothing happens when there is none. */
export async function signOut(platform: Platform, token: string): Promise<void> {
  await platform.db.manager.delete(Session, { tokenHash: hashToken(token) });
}
