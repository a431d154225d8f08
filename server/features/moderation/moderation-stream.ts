import type { StreamRecord } from '../../foundation/events/stream-sql.js';

/** Something happened to a case: it was flagged, decided or undone. */
export const CASE_CHANGED = 'CASE_CHANGED';

/** Something happened to an appeal: it was made or decided. */
export const APPEAL_CHANGED = 'APPEAL_CHANGED';

/** The stream of a community's moderation; apart from the community's own, which everybody may follow. */
export function moderationStream(communityId: string): string {
  return `moderation_${communityId}`;
}

/** The event of a case, for those who moderate there. */
export function caseChanged(communityId: string, caseId: string): StreamRecord {
  return { streamId: moderationStream(communityId), kind: CASE_CHANGED, ids: { caseId } };
}

/** The event of an appeal, for those who moderate there. */
export function appealChanged(communityId: string, appealId: string): StreamRecord {
  return { streamId: moderationStream(communityId), kind: APPEAL_CHANGED, ids: { appealId } };
}
