import type { RequestContext } from '../context.js';
import { Refusal } from './refusal.js';
import type { UserError } from './user-error.js';

/** A payload: what was changed, or why nothing was. */
export type Attempted<T> = Partial<T> & { userErrors: UserError[] };

/**
 * Runs a use case for a mutation, then reads what it is to show. A refusal becomes a user error in the caller's
 * language; a bug stays a bug. Loaders are emptied around the change: what was fetched before it is old.
 */
export async function attempt<R, T extends object>(
  context: RequestContext,
  useCase: () => Promise<R>,
  show: (result: R) => T | Promise<T>,
): Promise<Attempted<T>> {
  try {
    context.loaders.clear();
    const result = await useCase();
    context.loaders.clear();
    return { ...(await show(result)), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, params } = error.reason;
    const sentence = context.say(`refusals.${message}`, params);
    return {
      userErrors: [{ code, message: sentence, field: error.field }],
    } as unknown as Attempted<T>;
  }
}
