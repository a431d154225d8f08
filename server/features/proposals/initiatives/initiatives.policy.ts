import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import {
  ALLOWED,
  denied,
  firstObjection,
  type Verdict,
} from '../../../foundation/errors/verdict.js';
import type { Viewer } from '../../../foundation/viewer.js';
import { isSignedIn } from '../../accounts/accounts.policy.js';
import { canFacilitate, isResident } from '../../communities/communities.policy.js';
import { InitiativeStatus } from './initiative-status.js';
import type { Initiative } from './initiative.js';

type InitiativeFacts = Pick<Initiative, 'communityId' | 'starterId' | 'status'>;

/** Starts an initiative: anybody who lives here. */
export function canStartInitiative(viewer: Viewer, communityId: string): Verdict {
  return isResident(viewer, communityId);
}

/** Backs an initiative, or takes that back, until it is answered. */
export function canSupportInitiative(viewer: Viewer, initiative: InitiativeFacts): Verdict {
  return firstObjection(
    () => isResident(viewer, initiative.communityId),
    () => notSettled(initiative),
  );
}

/** Answers an initiative, with a board or a refusal: owed once it has its backing, and only then. */
export function canAnswerInitiative(viewer: Viewer, initiative: InitiativeFacts): Verdict {
  return firstObjection(
    () => canFacilitate(viewer, initiative.communityId),
    () => notSettled(initiative),
    () =>
      initiative.status === InitiativeStatus.REACHED
        ? ALLOWED
        : denied(UserErrorCode.TOO_EARLY, 'initiativeGathering'),
  );
}

/** Takes an initiative back: whoever started it, as long as it is theirs alone to take back. */
export function canWithdrawInitiative(viewer: Viewer, initiative: InitiativeFacts): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      viewer.personId === initiative.starterId
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'starterOnly'),
    () => notSettled(initiative),
    () =>
      initiative.status === InitiativeStatus.GATHERING
        ? ALLOWED
        : denied(UserErrorCode.CONFLICT, 'initiativeReached'),
  );
}

function notSettled({ status }: InitiativeFacts): Verdict {
  if (status === InitiativeStatus.GATHERING || status === InitiativeStatus.REACHED) return ALLOWED;
  if (status === InitiativeStatus.WITHDRAWN)
    return denied(UserErrorCode.CLOSED, 'initiativeWithdrawn');
  return denied(UserErrorCode.CLOSED, 'initiativeAnswered');
}
