import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import {
  ALLOWED,
  denied,
  firstObjection,
  type Verdict,
} from '../../../foundation/errors/verdict.js';
import type { Viewer } from '../../../foundation/viewer.js';
import { isAdministrator } from '../accounts.policy.js';

/** What decides whether somebody may be kept out. */
export interface BlockFacts {
  personId: string;
  /** Whether they administer everything, which is to be taken from them first. */
  administersAll: boolean;
}

/** Sees who is blocked, and lets them in again: administrators of everything. */
export function canManageBlocks(viewer: Viewer): Verdict {
  return isAdministrator(viewer);
}

/** Blocks an account: never one's own, and none of another administrator of everything. */
export function canBlock(viewer: Viewer, { personId, administersAll }: BlockFacts): Verdict {
  return firstObjection(
    () => canManageBlocks(viewer),
    () =>
      personId === viewer.personId ? denied(UserErrorCode.NOT_ALLOWED, 'blockYourself') : ALLOWED,
    () => (administersAll ? denied(UserErrorCode.NOT_ALLOWED, 'blockAdministrator') : ALLOWED),
  );
}
