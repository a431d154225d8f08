import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { ALLOWED, denied, type Verdict } from '../../../foundation/errors/verdict.js';
import { Role, Scope, type Viewer } from '../../../foundation/viewer.js';

/** Most tokens that a person may have at once. */
export const MOST_TOKENS = 20;

/** The role without which a scope lets nothing through. */
const ROLE_OF: Partial<Record<Scope, Role>> = {
  MODERATE: Role.MODERATOR,
  OFFICIAL: Role.OFFICIAL,
  ADMIN: Role.ADMINISTRATOR,
};

/** Whether a token of the viewer's can carry a scope: none that none of their roles uses. */
export function canCarryScope({ roles }: Pick<Viewer, 'roles'>, scope: Scope): Verdict {
  const needed = ROLE_OF[scope];
  return needed === undefined || roles.some(({ role }) => role === needed)
    ? ALLOWED
    : denied(UserErrorCode.NOT_ALLOWED, 'scopeWithoutRole', { scope: scope.toLowerCase() });
}

/** Whether a person with so many tokens may have one more. */
export function canHaveOneMore(have: number): Verdict {
  return have < MOST_TOKENS
    ? ALLOWED
    : denied(UserErrorCode.RATE_LIMITED, 'tooManyTokens', { max: MOST_TOKENS });
}
