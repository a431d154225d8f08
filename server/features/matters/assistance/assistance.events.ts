import type { StreamRecord } from '../../../foundation/events/stream-sql.js';
import type { Assistance } from './assistance.js';

/** Something was written down for a person, who is told on their own stream. */
export const RECORDED_FOR_PERSON = 'RECORDED_FOR_PERSON';

/** A resident says that what was written down on a board for them is not theirs. */
export const CONTRIBUTION_DISPUTED = 'CONTRIBUTION_DISPUTED';

/** The same of an initiative. */
export const INITIATIVE_DISPUTED = 'INITIATIVE_DISPUTED';

/** The event on the person's own stream. */
export function recordedForPerson(personId: string, assistanceId: string): StreamRecord {
  return { streamId: personId, kind: RECORDED_FOR_PERSON, ids: { assistanceId } };
}

/** The event where everybody sees the thing; who backs what is told to nobody. */
export function disputed(
  assistance: Pick<Assistance, 'boardId' | 'communityId' | 'subjectId'>,
): StreamRecord {
  const { boardId, communityId, subjectId } = assistance;
  if (boardId) return { streamId: boardId, kind: CONTRIBUTION_DISPUTED, ids: { subjectId } };
  return { streamId: communityId, kind: INITIATIVE_DISPUTED, ids: { initiativeId: subjectId } };
}
