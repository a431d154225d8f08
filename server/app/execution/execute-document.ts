import { execute, GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Platform } from '../../foundation/platform.js';
import { compiledOf } from './compiled-documents.js';

/** Executes an operation: compiled where it is asked for again and again, else step by step, with the same answer. */
export async function executeDocument(
  { compileQueries }: Pick<Platform, 'compileQueries'>,
  args: ExecutionArgs,
): Promise<ExecutionResult> {
  const compiled = compileQueries ? compiledOf(args) : null;
  if (!compiled) return execute(args);
  const { rootValue, contextValue, variableValues } = args;
  const result = await compiled.query(rootValue, contextValue, variableValues ?? {});
  // Variables that don't fit: nothing has run yet, and GraphQL's own words for it are better.
  if (!('data' in result)) return execute(args);
  if (!result.errors) return result;
  // The compiler tells all of several errors that make the same thing null; GraphQL knows which one is told. What was
  // loaded for the one is there for the other.
  if (fallTogether(result)) return execute(args);
  return { ...result, errors: result.errors.map(asOwnError) };
}

/** Whether several errors have made the same place null. */
function fallTogether({ data, errors = [] }: ExecutionResult): boolean {
  const places = errors.map(({ path = [] }) => JSON.stringify(path.slice(0, nullAt(data, path))));
  return new Set(places).size < places.length;
}

/** How far one gets on a path before there is null. */
function nullAt(data: unknown, path: readonly (string | number)[]): number {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value === null || value === undefined) return depth;
    value = (value as Record<string | number, unknown>)[key];
  }
  return path.length;
}

/** The compiler has errors of its own, which lack what others rely on. */
function asOwnError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  return Object.assign(error, { locations });
}
