import type { RequestContext } from '../context.js';
import { Refusal } from './refusal.js';
import type { UserError } from './user-error.js';

/** A payload: what was changed, or why nothing was. */
export type Attempted<T> = Partial<T> & { userErrors: UserError[] };

/** Runs a use case for a mutation; a refusal becomes a user error in the caller's language, a bug stays a bug. */
export async function attempt<T extends object>(
  context: RequestContext,
  useCase: () => Promise<T>,
): Promise<Attempted<T>> {
  try {
    return { ...(await useCase()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, params } = error.reason;
    const sentence = context.say(`refusals.${message}`, params);
    return {
      userErrors: [{ code, message: sentence, field: error.field }],
    } as unknown as Attempted<T>;
  }
}
