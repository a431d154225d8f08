import type { RequestContext } from '../../foundation/context.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import { communityById } from './communities.loaders.js';
import type { Community } from './community.js';

/** The community to subscribe to. */
export async function requireCommunity(
  { loaders }: RequestContext,
  communityId: string,
): Promise<Community> {
  const community = await loaders.load(communityById, communityId);
  if (community) return community;
  throw new RequestError('NOT_FOUND', 'communityId: there is no such community.');
}
