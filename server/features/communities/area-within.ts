import type { RequestContext } from '../../foundation/context.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { areaById } from './communities.loaders.js';
import type { Community } from './community.js';

/** The area that the input's `areaId` names, which must lie in the community; null when it names none. */
export async function areaWithin(
  { loaders }: RequestContext,
  community: Pick<Community, 'areaId'>,
  areaId: string | null | undefined,
): Promise<string | null> {
  if (areaId == null) return null;
  const area = await loaders.load(areaById, areaId);
  if (!area) throw notFound('areaId');
  if (!community.areaId || !area.path.includes(community.areaId))
    throw badInput('areaId', 'areaElsewhere');
  return area.id;
}
