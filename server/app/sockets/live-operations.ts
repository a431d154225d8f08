import { execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { RequestContext } from '../../foundation/context.js';
import { GaugeSource } from '../../foundation/realtime/gauge-source.js';
import { mapLive } from '../../foundation/realtime/map-live.js';
import { StreamSource } from '../../foundation/realtime/stream-source.js';
import { createContext, type Caller } from '../graphql/context.js';
import { liveEngine, type SharedSource } from '../live/live-engine.js';
import type { FollowingOperation } from '../live/follower.js';
import type { Outbox } from '../live/outbox.js';

/** A subscription whose caller may follow its source: that is asked for each alone. */
export type SubscriptionArgs = ExecutionArgs & { contextValue: RequestContext };

/** Something that is followed. */
export interface Leavable {
  /** Follows it no longer. */
  leave(): void;
}

/** Who follows, and where it is sent. */
interface Following {
  args: SubscriptionArgs;
  caller: Caller;
  outbox: Outbox;
  operation: FollowingOperation;
}

/** Whether everybody who asks the same of a source is served together. */
export function isShared(source: AsyncIterable<unknown>): source is SharedSource {
  return source instanceof StreamSource || source instanceof GaugeSource;
}

/** Follows a source together with everybody who asks the same of it. */
export function followTogether(source: SharedSource, following: Following): Leavable {
  const { args, caller, outbox, operation } = following;
  const { contextValue, ...question } = args;
  // A source may hold on to the context; what was read to let it in is not needed again.
  contextValue.loaders.clear();
  return liveEngine(contextValue.platform).follow(source, { question, caller, outbox, operation });
}

/** What comes of a source that has but this follower; each of its values has loaders of its own. */
export function executed(
  source: AsyncIterable<unknown>,
  args: SubscriptionArgs,
): AsyncIterableIterator<ExecutionResult> {
  const { contextValue } = args;
  return mapLive(source[Symbol.asyncIterator]() as AsyncIterableIterator<unknown>, (rootValue) =>
    execute({
      ...args,
      rootValue,
      contextValue: createContext(contextValue.platform, contextValue),
    }),
  );
}

/** Lets go of a source that nobody follows after all: by then they may be counted among those who are here. */
export function abandon(source: AsyncIterable<unknown>): void {
  if (isShared(source)) source.leave();
  else void source[Symbol.asyncIterator]().return?.();
}
