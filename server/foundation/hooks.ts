import type { Transaction } from './database/transaction.js';
import { perPlatform, type Platform } from './platform.js';

/** Something that runs in the transaction of the change it follows; what it throws undoes the change. */
export type HookHandler<T> = (tx: Transaction, change: T) => Promise<void>;

/** A change of a low feature that higher ones act on, without it knowing of them. */
export interface Hook<T> {
  /** Called by `app`, once for each handler and server. */
  register(platform: Platform, handler: HookHandler<T>): void;
  /** Called by the feature that owns the hook, in the transaction of the change. */
  run(platform: Platform, tx: Transaction, change: T): Promise<void>;
}

/** Declares a hook; its handlers run one after another, in the order they were registered. */
export function defineHook<T>(): Hook<T> {
  const handlers = perPlatform<HookHandler<T>[]>(() => []);
  return {
    register: (platform, handler) => void handlers(platform).push(handler),
    async run(platform, tx, change) {
      for (const handler of handlers(platform)) await handler(tx, change);
    },
  };
}
