import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import { Role, type Viewer } from '../../foundation/viewer.js';
import { isAdministrator, isSignedIn } from '../accounts/accounts.policy.js';

/** A role and where it holds; null: everywhere. */
export interface RolePlace {
  role: Role;
  communityId: string | null;
  unitId: string | null;
}

/** Gives roles in this community, or with null everywhere: its administrators, and those of everything. */
export function canManageRoles(viewer: Viewer, communityId: string | null): Verdict {
  return isAdministrator(viewer, communityId);
}

/** Whether there can be such a role in such a place, whoever gives it. */
export function isGrantable({ role, communityId, unitId }: RolePlace): Verdict {
  // Who lives somewhere is said by the register, which keeps how it is known.
  if (role === Role.RESIDENT) return denied(UserErrorCode.BAD_INPUT, 'roleOfResident');
  const fits = {
    [Role.MODERATOR]: communityId !== null && unitId === null,
    [Role.OFFICIAL]: communityId !== null && unitId !== null,
    [Role.ADMINISTRATOR]: unitId === null,
  };
  return fits[role] ? ALLOWED : denied(UserErrorCode.BAD_INPUT, 'rolePlaceUnfit');
}

/** Gives this role in this place. */
export function canGrantRole(viewer: Viewer, place: RolePlace): Verdict {
  return firstObjection(
    () => canManageRoles(viewer, place.communityId),
    () => isGrantable(place),
  );
}

/** A role that somebody holds, and whether nobody else administers everything. */
export interface HeldGrant extends RolePlace {
  personId: string;
  lastOfAll: boolean;
}

/** Takes a role away: who may give it, and its holder. Somebody always administers everything. */
export function canWithdrawRole(viewer: Viewer, grant: HeldGrant): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      grant.personId === viewer.personId ? ALLOWED : canManageRoles(viewer, grant.communityId),
    () => (grant.lastOfAll ? denied(UserErrorCode.CONFLICT, 'lastAdministrator') : ALLOWED),
  );
}

/** Changes and closes responsible bodies of this community: its administrators. */
export function canManageUnits(viewer: Viewer, communityId: string): Verdict {
  return isAdministrator(viewer, communityId);
}

/** Closes a responsible body, unless it still owes something. */
export function canCloseUnit(
  viewer: Viewer,
  unit: { communityId: string; closedAt: Date | null },
  owing: Verdict,
): Verdict {
  return firstObjection(
    () => canManageUnits(viewer, unit.communityId),
    () => (unit.closedAt ? denied(UserErrorCode.CLOSED, 'unitClosed') : ALLOWED),
    () => owing,
  );
}
