import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../../foundation/context.js';
import { mapLive } from '../../foundation/realtime/map-live.js';
import { createContext } from '../graphql/context.js';

/** A live operation as graphql-ws hands it over. */
export interface LiveOperation extends ExecutionArgs {
  schema: GraphQLSchema;
  contextValue: RequestContext;
}

/**
 * Runs a subscription: its source once, its selection anew for every value, each time with loaders of its own, since
 * what an earlier value read may have changed. Here alone is decided who shares an execution with whom; today each
 * operation has its own.
 */
export async function subscribeLive(
  operation: LiveOperation,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(operation);
  if (!(Symbol.asyncIterator in source)) return source;
  const { contextValue } = operation;
  return mapLive(source as AsyncIterableIterator<unknown>, (rootValue) =>
    execute({
      ...operation,
      rootValue,
      contextValue: createContext(contextValue.platform, contextValue),
    }),
  );
}
