import { perPlatform, type Platform } from '../../../foundation/platform.js';
import type { Viewer } from '../../../foundation/viewer.js';

/**
 * Which tokens have been used since this was last written down: one statement now and then for all of them, so that no
 * request waits for a write. When a token was used last is thus known within a minute.
 */
export class TokenUses {
  private used = new Set<string>();

  constructor(private readonly platform: Platform) {}

  /** The viewer asks for something by a token, if they do. */
  note({ credential }: Pick<Viewer, 'credential'>): void {
    if (credential?.kind === 'TOKEN') this.used.add(credential.id);
  }

  /** Writes down what was noted, unless it was written a moment ago. */
  async write(): Promise<void> {
    if (this.used.size === 0) return;
    const ids = [...this.used];
    this.used = new Set();
    await this.platform.db.query(
      `UPDATE api_token SET last_used_at = $2 WHERE id = ANY($1::text[])
         AND (last_used_at IS NULL OR last_used_at < $2::timestamptz - interval '30 seconds')`,
      [ids, this.platform.clock.now()],
    );
  }
}

/** This server's. */
export const tokenUses = perPlatform((platform) => new TokenUses(platform));
