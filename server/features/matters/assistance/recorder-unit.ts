import { badInput } from '../../../foundation/errors/refusal.js';
import { Role, type Viewer } from '../../../foundation/viewer.js';

/**
 * The responsible body for which somebody writes down: the one they name, else their only one; null for a facilitator, who
 * needs none. Whoever works for several says for which.
 */
export function recorderUnit(
  { roles }: Pick<Viewer, 'roles'>,
  communityId: string,
  named: string | null,
): string | null {
  const own = roles
    .filter((held) => held.role === Role.OFFICIAL && held.communityId === communityId)
    .flatMap(({ unitId }) => unitId ?? []);
  if (named !== null) {
    if (own.includes(named)) return named;
    throw badInput('unitId', 'recorderUnitNotYours');
  }
  const runsBoards = roles.some(
    (held) =>
      held.role !== Role.OFFICIAL &&
      (held.communityId === null || held.communityId === communityId),
  );
  if (own.length > 1 && !runsBoards) throw badInput('unitId', 'recorderUnitWhich');
  return runsBoards ? null : (own[0] ?? null);
}
