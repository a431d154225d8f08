import { connectionOf, type Connection } from '../../foundation/pagination/connection.js';
import { ReviewVoice } from './review-types.js';

/** A page of what residents wrote. */
export const ReviewVoiceConnection = connectionOf(() => ReviewVoice, 'ReviewVoice');

/** What there is to read before a review is published. */
export const NO_VOICES: Connection<ReviewVoice> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  countAll: () => Promise.resolve(0),
};
