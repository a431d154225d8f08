import type { Place, Viewer } from '../world/company.js';
import { runs, seesBoard } from '../world/standing.js';
import type { Thing } from '../walk/things.js';

/** What can be followed: what of, and what each viewer who tries is refused with; null for those it is delivered to. */
export interface SubscriptionRow {
  /** The argument that says what is followed, and the kind of thing that is; null for one’s own stream. */
  of: { argument: string; type: 'Board' | 'Community' | 'Decision' } | null;
  /** Which log it is read from, so that the walk begins at its beginning; null for numbers that are told at once. */
  log: ((thing: Thing | null, viewer: Viewer) => string | null) | null;
  refused: (viewer: Viewer, thing: Thing | null) => string | null;
}

type Refused = SubscriptionRow['refused'];

const whoeverSeesTheBoard: Refused = (viewer, thing) => {
  const { place, visibility } = thing!;
  return seesBoard(viewer, { place: place!, visibility: visibility! }) ? null : 'NOT_FOUND';
};

const everybody: Refused = () => null;

const whoeverSignedIn: Refused = ({ personId }) => (personId ? null : 'UNAUTHENTICATED');

const thoseWhoRunIt: Refused = (viewer, thing) =>
  whoeverSignedIn(viewer, thing) ?? (runs(viewer, thing!.place as Place) ? null : 'NOT_FOUND');

const aBoard = { argument: 'boardId', type: 'Board' } as const;
const aCommunity = { argument: 'communityId', type: 'Community' } as const;
const aDecision = { argument: 'decisionId', type: 'Decision' } as const;

/** Who may follow what. */
export const SUBSCRIPTIONS: Record<string, SubscriptionRow> = {
  boardFeed: { of: aBoard, log: (thing) => thing!.id, refused: whoeverSeesTheBoard },
  communityFeed: { of: aCommunity, log: (thing) => thing!.id, refused: everybody },
  moderationFeed: {
    of: aCommunity,
    log: (thing) => `moderation_${thing!.id}`,
    refused: thoseWhoRunIt,
  },
  myUpdates: { of: null, log: (_thing, viewer) => viewer.personId, refused: whoeverSignedIn },
  presence: { of: aBoard, log: null, refused: whoeverSeesTheBoard },
  supports: { of: aBoard, log: null, refused: whoeverSeesTheBoard },
  initiativeSupports: { of: aCommunity, log: null, refused: everybody },
  tally: { of: aDecision, log: null, refused: whoeverSeesTheBoard },
  turnout: { of: aDecision, log: null, refused: whoeverSeesTheBoard },
};

/** What is followed while it lasts and no longer, with where it is tried who may. */
export const WALKED_ELSEWHERE: Record<string, string> = {
  importProgress: 'tests/communities/register/imports.test.ts',
};
