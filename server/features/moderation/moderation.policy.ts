import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, firstObjection, type Verdict } from '../../foundation/errors/verdict.js';
import type { Viewer } from '../../foundation/viewer.js';
import { isSignedIn } from '../accounts/accounts.policy.js';
import { canFacilitate } from '../communities/communities.policy.js';

/** Works at the community's desk of reports and appeals: who runs its boards. */
export function canModerateIn(viewer: Viewer, communityId: string): Verdict {
  return canFacilitate(viewer, communityId);
}

/** Where the viewer works at that desk: everywhere, or in these communities. */
export function moderatesWhere(viewer: Viewer): 'everywhere' | string[] {
  // A role in no single community holds in each, so also in one that isn't there.
  if (canModerateIn(viewer, 'any').allowed) return 'everywhere';
  const named = viewer.roles.flatMap(({ communityId }) => communityId ?? []);
  return [...new Set(named)].filter((id) => canModerateIn(viewer, id).allowed);
}

/** What policies ask about a thing. */
interface SubjectFacts {
  communityId: string;
  authorId: string;
  /** Whether the viewer flagged it. */
  flagged: boolean;
}

/** Says that something should not stand in public: whoever is signed in, once, and not of their own words. */
export function canFlag(
  viewer: Viewer,
  { authorId, flagged }: Pick<SubjectFacts, 'authorId' | 'flagged'>,
): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      viewer.personId === authorId ? denied(UserErrorCode.NOT_ALLOWED, 'flagOwnWords') : ALLOWED,
    () => (flagged ? denied(UserErrorCode.CONFLICT, 'flaggedAlready') : ALLOWED),
  );
}

/** Decides about what somebody wrote: facilitators, but neither about their own words nor about what they flagged. */
export function canModerate(viewer: Viewer, subject: SubjectFacts): Verdict {
  return firstObjection(
    () => canModerateIn(viewer, subject.communityId),
    () =>
      viewer.personId === subject.authorId
        ? denied(UserErrorCode.NOT_ALLOWED, 'moderateOwnWords')
        : ALLOWED,
    () => (subject.flagged ? denied(UserErrorCode.NOT_ALLOWED, 'moderateOwnFlag') : ALLOWED),
  );
}

/** Brings back what is hidden, unless its author has appealed: then somebody else decides that. */
export function canRestore(
  viewer: Viewer,
  subject: SubjectFacts & { hidden: boolean; appealOpen: boolean },
): Verdict {
  return firstObjection(
    () => canModerate(viewer, subject),
    () => (subject.hidden ? ALLOWED : denied(UserErrorCode.CONFLICT, 'nothingHidden')),
    () => (subject.appealOpen ? denied(UserErrorCode.CONFLICT, 'appealWaits') : ALLOWED),
  );
}

/** Objects to one's own words being hidden: once. */
export function canAppeal(
  viewer: Viewer,
  act: { authorId: string; appealed: boolean; restored: boolean },
): Verdict {
  return firstObjection(
    () => isSignedIn(viewer),
    () =>
      viewer.personId === act.authorId
        ? ALLOWED
        : denied(UserErrorCode.NOT_ALLOWED, 'appealOfOthers'),
    () => (act.restored ? denied(UserErrorCode.CONFLICT, 'nothingHidden') : ALLOWED),
    () => (act.appealed ? denied(UserErrorCode.CONFLICT, 'appealedAlready') : ALLOWED),
  );
}

/** Decides an appeal: facilitators, but not who hid it. */
export function canDecideAppeal(
  viewer: Viewer,
  appeal: SubjectFacts & { actorId: string; open: boolean },
): Verdict {
  return firstObjection(
    () => canModerate(viewer, appeal),
    () =>
      viewer.personId === appeal.actorId
        ? denied(UserErrorCode.NOT_ALLOWED, 'appealOwnDecision')
        : ALLOWED,
    () => (appeal.open ? ALLOWED : denied(UserErrorCode.CONFLICT, 'appealDecided')),
  );
}
