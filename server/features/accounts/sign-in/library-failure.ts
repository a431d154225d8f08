import { APIError } from 'better-auth/api';

/** The code of what the library refused; null for anything else, which is a failure of ours. */
export function libraryRefusal(error: unknown): string | null {
  if (!(error instanceof APIError) || error.statusCode >= 500) return null;
  return error.body?.code ?? error.message ?? 'REFUSED';
}
