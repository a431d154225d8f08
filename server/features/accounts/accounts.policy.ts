import { RequestError } from '../../foundation/errors/request-error.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import { hasRole, Role, type Viewer } from '../../foundation/viewer.js';

/** Signed in at all. */
export function isSignedIn(viewer: Pick<Viewer, 'personId'>): Verdict {
  return viewer.personId ? ALLOWED : denied(UserErrorCode.SIGN_IN_REQUIRED, 'signInRequired');
}

/** Only administrators: of that community, or of everything. */
export function isAdministrator(viewer: Viewer, communityId: string | null = null): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      hasRole(viewer, Role.ADMINISTRATOR, communityId)
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'administratorsOnly'),
  );
}

/** The person who is asking; a visitor's mutation is refused as a whole. */
export function requirePerson(viewer: Viewer): string {
  if (viewer.personId) return viewer.personId;
  throw new RequestError(
    'UNAUTHENTICATED',
    'Sign in first: this can only be done by a person we know.',
  );
}

/** What is told to nobody but the person themselves before a browser: a stolen token must not learn of their others. */
export function insistOnOwnHands({ credential }: Viewer, what: string): void {
  if (credential?.kind !== 'TOKEN') return;
  const message = `${what} is for people alone, never for programs: sign in with a browser and read it there.`;
  throw new RequestError('FORBIDDEN', message);
}
