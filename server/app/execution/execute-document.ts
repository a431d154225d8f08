import {
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
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
  // loaded for the one is there for the other. What was done is not done again: there it is the first.
  const told = onePerPlace(result);
  if (told.length < result.errors.length && !isMutation(args)) return execute(args);
  return { ...result, errors: told.map(asOwnError) };
}

const isMutation = ({ document, operationName }: ExecutionArgs) =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;

/** The first error of each place that is null because of it. */
function onePerPlace({ data, errors = [] }: ExecutionResult): GraphQLError[] {
  const places = errors.map(({ path = [] }) => JSON.stringify(path.slice(0, nullAt(data, path))));
  return errors.filter((_, index) => places.indexOf(places[index]!) === index);
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
