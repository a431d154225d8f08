import { GraphQLError } from 'graphql';

/** Stable `extensions.code`s of errors that concern the request as a whole. */
export type RequestErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'LIMIT_EXCEEDED'
  | 'RATE_LIMITED';

/** A top-level error that may be shown as it is; anything else is masked. */
export class RequestError extends GraphQLError {
  constructor(code: RequestErrorCode, message: string, more: { retryAfter?: number } = {}) {
    super(message, { extensions: { code, ...more } });
  }
}
