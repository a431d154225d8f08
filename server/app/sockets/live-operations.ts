import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../../foundation/context.js';
import { GaugeSource } from '../../foundation/realtime/gauge-source.js';
import { mapLive } from '../../foundation/realtime/map-live.js';
import { StreamSource } from '../../foundation/realtime/stream-source.js';
import { createContext, type Caller } from '../graphql/context.js';
import { liveEngine } from '../live/live-engine.js';
import type { Outbox } from '../live/outbox.js';

/** An operation of a socket as graphql-ws hands it back to us. */
export interface SocketOperation extends ExecutionArgs {
  schema: GraphQLSchema;
  contextValue: RequestContext;
  /** Where what it follows is sent to. */
  live: { caller: Caller; operationId: string; outbox: Outbox };
}

/**
 * Runs a subscription. Whether this viewer may follow its source is asked for each alone; from then on everybody who asks
 * the same is served together.
 */
export async function subscribeLive({
  live,
  ...operation
}: SocketOperation): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(operation);
  if (!(Symbol.asyncIterator in source)) return source;
  const { contextValue, ...question } = operation;
  if (source instanceof StreamSource || source instanceof GaugeSource) {
    // The library keeps the context for as long as the operation lasts; what was read to let it in is not needed again.
    contextValue.loaders.clear();
    return liveEngine(contextValue.platform).follow(source, { ...live, question });
  }
  // A source of another kind has but this follower, and each of its values loaders of its own.
  return mapLive(source[Symbol.asyncIterator]() as AsyncIterableIterator<unknown>, (rootValue) =>
    execute({
      ...operation,
      rootValue,
      contextValue: createContext(contextValue.platform, contextValue),
    }),
  );
}
