import { isAPIError } from 'better-auth/api';

/** The code of what the library refused; null for anything else, which is a failure of ours. */
export function libraryRefusal(error: unknown): string | null {
  // Its class alone would not do: what answers with a redirection is of another one, and says nothing.
  if (!isAPIError(error) || error.statusCode >= 500) return null;
  return error.body?.code || error.message || 'REFUSED';
}
