import type { RequestContext } from '../../foundation/context.js';
import { notFound } from '../../foundation/errors/refusal.js';
import { areaById } from '../communities/communities.loaders.js';
import type { Community } from '../communities/community.js';

/** The part of the community whose residents can vote; null is all of it, also when it is named by its own area. */
export async function checkRollArea(
  { loaders }: RequestContext,
  community: Pick<Community, 'areaId'>,
  rollAreaId?: string | null,
): Promise<string | null> {
  if (!rollAreaId || rollAreaId === community.areaId) return null;
  const area = await loaders.load(areaById, rollAreaId);
  if (!area || !community.areaId || !area.path.includes(community.areaId))
    throw notFound('rollAreaId');
  return area.id;
}
