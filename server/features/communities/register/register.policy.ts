import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import {
  ALLOWED,
  denied,
  firstObjection,
  type Verdict,
} from '../../../foundation/errors/verdict.js';
import type { Viewer } from '../../../foundation/viewer.js';
import { isAdministrator, isSignedIn } from '../../accounts/accounts.policy.js';
import { canFacilitate } from '../communities.policy.js';

/** Sees who lives here, makes codes, and confirms residents: those who run the community. */
export function canKeepRegister(viewer: Viewer, communityId: string): Verdict {
  return canFacilitate(viewer, communityId);
}

/** Brings in the committee's own register: administrators. */
export function canImportRegister(viewer: Viewer, communityId: string): Verdict {
  return isAdministrator(viewer, communityId);
}

/** Shows that they live here: whoever is signed in and isn't on the register yet. */
export function canProveResidence(viewer: Viewer, communityId: string): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      viewer.residentOf.includes(communityId)
        ? denied(UserErrorCode.CONFLICT, 'residentAlready')
        : ALLOWED,
  );
}

/** A request to be taken for a resident. */
export interface RequestFacts {
  communityId: string;
  personId: string;
  state: string;
}

/** Decides whether somebody who asked is a resident: nobody does so about themselves. */
export function canDecideResidence(viewer: Viewer, request: RequestFacts): Verdict {
  return firstObjection(
    () => canKeepRegister(viewer, request.communityId),
    () =>
      request.personId === viewer.personId
        ? denied(UserErrorCode.NOT_ALLOWED, 'notAboutYourself')
        : ALLOWED,
    () =>
      request.state === 'ASKED' ? ALLOWED : denied(UserErrorCode.CONFLICT, 'residenceDecided'),
  );
}

/** Takes somebody off the register: themselves, or whoever keeps it. */
export function canEndResidence(
  viewer: Viewer,
  entry: { communityId: string; personId: string },
): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      entry.personId === viewer.personId ? ALLOWED : canKeepRegister(viewer, entry.communityId),
  );
}
