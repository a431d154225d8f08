import { BoardVisibility } from '../../../server/features/communities/board.js';
import type { Place, Viewer } from './company.js';

/** Runs boards there: its facilitators, its administrators, and those of everything. */
export function runs(viewer: Viewer, place: Place): boolean {
  return viewer.moderates === place || administers(viewer, place);
}

/** Administers the community, or everything. */
export function administers({ administers: own }: Viewer, place: Place): boolean {
  return own === place || own === 'everything';
}

/** Works there: runs its boards, or is on the staff of one of its bodies. */
export function works(viewer: Viewer, place: Place): boolean {
  return viewer.worksIn === place || runs(viewer, place);
}

/** Where a board is, and for whom. */
export interface Seat {
  place: Place;
  visibility: BoardVisibility;
}

/** For whom a board and everything on it is there. */
export function seesBoard(viewer: Viewer, { place, visibility }: Seat): boolean {
  if (visibility === BoardVisibility.PUBLIC || works(viewer, place)) return true;
  if (viewer.livesIn !== place) return false;
  return visibility === BoardVisibility.MEMBERS || viewer.inArea;
}
