import { randomUUID } from 'node:crypto';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { RequestError } from '../../foundation/errors/request-error.js';
import { tokenRefusal } from './limits/limit-refusal.js';

/** Codes of errors that say something to the caller and hide nothing of ours. */
const SAYABLE = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
]);

/** Names of the schema that stand near a wrong one help whoever builds on it; outside of that they only help guessing. */
const SUGGESTION = process.env['NODE_ENV'] === 'development' ? null : / ?Did you mean .*\?$/s;

/** What the caller sees of an error. */
export function shownError(
  log: Logger,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const shown = withoutWordsOfOurs(log, formatted, error);
  return SUGGESTION ? { ...shown, message: shown.message.replace(SUGGESTION, '') } : shown;
}

/** A result as the caller sees it. */
export function shownResult(log: Logger, result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => shownError(log, error.toJSON(), error));
  return { ...result, errors: errors as unknown as GraphQLError[] };
}

/** A bug is masked: they get an id, the log gets the rest under that id. */
function withoutWordsOfOurs(
  log: Logger,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const thrown = error instanceof GraphQLError ? error.originalError : error;
  // Apollo gives every error of validation its own code, also one that brought a code along.
  const brought = thrown instanceof GraphQLError ? thrown.extensions['code'] : undefined;
  const code = (brought ?? formatted.extensions?.['code'] ?? '') as string;
  const ours = thrown == null || thrown instanceof RequestError || thrown instanceof GraphQLError;
  if (ours && SAYABLE.has(code)) {
    const retryAfter = formatted.extensions?.['retryAfter'];
    const extensions = retryAfter === undefined ? { code } : { code, retryAfter };
    return tokenRefusal(formatted) ?? { ...formatted, extensions };
  }
  // Apollo answers a hash that isn't the document's without a code.
  if (thrown == null && formatted.message.startsWith('provided sha'))
    return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
  // A scalar that refuses a value says so in its own words, without a code.
  if (thrown == null && !code) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
  if (isUnkeepable(thrown)) {
    const message = 'A text in this request holds a NUL, which cannot be kept. Leave it out.';
    return { ...formatted, message, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const id = randomUUID();
  log.error({ err: thrown ?? error, errorId: id }, 'a request failed');
  return {
    message: `Something went wrong on our side. If it happens again, tell us this number: ${id}`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: id },
    ...(formatted.path && { path: formatted.path }),
  };
}

/** PostgreSQL keeps no NUL; wherever a text with one comes from, it was the caller's. */
function isUnkeepable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '22021';
}
