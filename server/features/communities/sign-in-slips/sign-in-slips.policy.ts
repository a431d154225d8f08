import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import {
  ALLOWED,
  denied,
  firstObjection,
  type Verdict,
} from '../../../foundation/errors/verdict.js';
import type { Viewer } from '../../../foundation/viewer.js';
import { canFacilitate } from '../communities.policy.js';

/** Who is to sign in with a slip. */
export interface SlipFacts {
  communityId: string;
  personId: string;
  /** Holds a role, here or elsewhere. */
  holdsRole: boolean;
}

/**
 * Makes a slip of paper for a resident of their community: facilitators, who know them. Never for whoever holds a role:
 * with a slip one would come by its powers.
 */
export function canIssueSlip(
  viewer: Viewer,
  { communityId, personId, holdsRole }: SlipFacts,
): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, communityId),
    () =>
      personId === viewer.personId ? denied(UserErrorCode.NOT_ALLOWED, 'slipForYourself') : ALLOWED,
    () => (holdsRole ? denied(UserErrorCode.NOT_ALLOWED, 'slipForRole') : ALLOWED),
  );
}
