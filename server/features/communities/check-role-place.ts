import type { RequestContext } from '../../foundation/context.js';
import { Refusal, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import type { Role } from '../../foundation/viewer.js';
import { communityById, unitById } from './communities.loaders.js';
import { canManageRoles, isGrantable, type RolePlace } from './roles.policy.js';

/** Which role, and where, as a caller says it. */
export interface RolePlaceInput {
  role: Role;
  communityId?: string | null;
  unitId?: string | null;
}

/** The role and its place, which must be there, fit each other, and be the viewer's to give. */
export async function checkRolePlace(
  { viewer, loaders }: RequestContext,
  input: RolePlaceInput,
): Promise<RolePlace> {
  const place = {
    role: input.role,
    communityId: input.communityId ?? null,
    unitId: input.unitId ?? null,
  };
  if (place.communityId && !(await loaders.load(communityById, place.communityId)))
    throw notFound('communityId');
  insist(canManageRoles(viewer, place.communityId));
  const fits = isGrantable(place);
  if (!fits.allowed) throw new Refusal(fits, ['input', 'role']);
  if (place.unitId) {
    const unit = await loaders.load(unitById, place.unitId);
    if (unit?.communityId !== place.communityId) throw notFound('unitId');
  }
  return place;
}
