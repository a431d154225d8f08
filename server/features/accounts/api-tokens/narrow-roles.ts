import { Role, Scope, type HeldRole } from '../../../foundation/viewer.js';

/** The scope without which a token doesn't carry a role of its person. */
const NEEDED: Record<Role, Scope | null> = {
  RESIDENT: null,
  MODERATOR: Scope.MODERATE,
  OFFICIAL: Scope.OFFICIAL,
  ADMINISTRATOR: Scope.ADMIN,
};

/** The roles that a credential with these scopes carries: a program for reading is no facilitator, whoever it reads for. */
export function narrowRoles(roles: HeldRole[], scopes: readonly Scope[]): HeldRole[] {
  return roles.filter(({ role }) => {
    const needed = NEEDED[role];
    return needed === null || scopes.includes(needed);
  });
}
