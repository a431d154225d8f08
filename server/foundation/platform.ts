import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock.js';
import type { FileStore } from './files/file-store.js';
import type { Post } from './messages/post.js';
import type { OpenIdProvider } from './config/config.js';
import type { Bus } from './realtime/bus.js';

/** What every use case stands on: one per running server. */
export interface Platform {
  db: DataSource;
  clock: Clock;
  bus: Bus;
  log: Logger;
  /** The bytes of what people send. */
  files: FileStore;
  /** Mails and text messages. */
  post: Post;
  /** The address people reach the server at, without a slash at its end. */
  publicUrl: string;
  /** Who else tells us who somebody is; null for nobody. */
  openId: OpenIdProvider | null;
  /** The epoch of this database's logs. */
  epoch: string;
  /** What cookies are signed and private values are keyed with; the same on every server. */
  secret: string;
  /** A proxy in front says where requests come from. */
  trustProxy: boolean;
  /** Documents that come again are compiled. */
  compileQueries: boolean;
  /** Most requests a minute of one person. */
  rates: { reads: number; writes: number };
  /** Demo sign-in and import are on. */
  demo: boolean;
  /** Aborted when the server stops. */
  stopping: AbortSignal;
}

/**
 * A service of which each running server has exactly one, made on first use. Keyed by platform rather than by
 * module, so that a test can run two servers in one process.
 */
export function perPlatform<T>(make: (platform: Platform) => T): (platform: Platform) => T {
  const made = new WeakMap<Platform, { service: T }>();
  return (platform) => {
    const known = made.get(platform);
    if (known) return known.service;
    const service = make(platform);
    made.set(platform, { service });
    return service;
  };
}
