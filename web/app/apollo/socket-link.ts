import { ApolloLink } from '@apollo/client/link';
import { print } from '@apollo/client/utilities';
import { Observable } from 'rxjs';
import type { FormattedExecutionResult } from 'graphql';
import { socket } from '../live/socket';

/** Given in an operation's context: the variables to use at the moment of each (re)subscription. */
export type ResumeVariables = () => Record<string, unknown>;

/**
 * Carries subscriptions. graphql-ws sends the same payload again after a cut; reading its variables only then lets a
 * stream resume from the last cursor seen instead of the first.
 */
export const socketLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const resume = operation.getContext()['resume'] as ResumeVariables | undefined;
      const payload = {
        operationName: operation.operationName,
        query: print(operation.query),
        get variables() {
          return { ...operation.variables, ...resume?.() };
        },
      };
      return socket.subscribe(payload, {
        next: (result) => observer.next(result as FormattedExecutionResult),
        complete: () => observer.complete(),
        error: (problem) =>
          observer.error(
            problem instanceof Error
              ? problem
              : new Error('subscription refused', { cause: problem }),
          ),
      });
    }),
);
