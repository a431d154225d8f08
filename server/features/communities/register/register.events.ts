import type { StreamRecord } from '../../../foundation/events/stream-sql.js';

/** What a person is told about where they are taken to live. */
export type ResidenceNews = 'RESIDENCE_CONFIRMED' | 'RESIDENCE_REFUSED' | 'RESIDENCE_ENDED';

/** The event on the person's own stream. */
export function residenceNews(
  kind: ResidenceNews,
  { personId, communityId, id }: { personId: string; communityId: string; id?: string },
): StreamRecord {
  return {
    streamId: personId,
    kind,
    ids: { communityId, ...(id !== undefined && { requestId: id }) },
  };
}
