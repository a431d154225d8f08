import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import {
  ALLOWED,
  denied,
  firstObjection,
  type Verdict,
} from '../../../foundation/errors/verdict.js';
import type { Viewer } from '../../../foundation/viewer.js';
import { isSignedIn } from '../../accounts/accounts.policy.js';
import { worksFor } from '../../communities/communities.policy.js';
import type { Assistance } from './assistance.js';

/** Writes down for residents what they tell: those who work for the community. */
export function canAssist(viewer: Viewer, communityId: string): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      worksFor(viewer, communityId)
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'assistanceStaffOnly'),
  );
}

/** Does so for this resident: nobody does for themselves, where it would look like somebody else's word. */
export function canAssistPerson(viewer: Viewer, communityId: string, personId: string): Verdict {
  return firstObjection(
    () => canAssist(viewer, communityId),
    () =>
      personId === viewer.personId
        ? denied(UserErrorCode.NOT_ALLOWED, 'assistanceForYourself')
        : ALLOWED,
  );
}

/** Says that it is not theirs: the resident for whom it was written down, once and for good. */
export function canDispute(
  viewer: Viewer,
  { personId, disputedAt }: Pick<Assistance, 'personId' | 'disputedAt'>,
): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      personId === viewer.personId ? ALLOWED : denied(UserErrorCode.NOT_ALLOWED, 'disputeOwnOnly'),
    () => (disputedAt ? denied(UserErrorCode.CONFLICT, 'disputedAlready') : ALLOWED),
  );
}
