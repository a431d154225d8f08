import { badInput } from '../../../foundation/errors/refusal.js';
import { Role, type Viewer } from '../../../foundation/viewer.js';
import { canFacilitate } from '../../communities/communities.policy.js';

/**
 * The responsible body for which somebody writes down: the one they name, else their only one; null for a facilitator, who
 * needs none. Whoever works for several says for which.
 */
export function recorderUnit(
  viewer: Viewer,
  communityId: string,
  named: string | null,
): string | null {
  const own = viewer.roles
    .filter((held) => held.role === Role.OFFICIAL && held.communityId === communityId)
    .flatMap(({ unitId }) => unitId ?? []);
  if (named !== null) {
    if (own.includes(named)) return named;
    throw badInput('unitId', 'recorderUnitNotYours');
  }
  const runsBoards = canFacilitate(viewer, communityId).allowed;
  if (own.length > 1 && !runsBoards) throw badInput('unitId', 'recorderUnitWhich');
  return runsBoards ? null : (own[0] ?? null);
}
