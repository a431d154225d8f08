import type { RequestContext } from '../../foundation/context.js';
import { boardById, communityById } from '../communities/communities.loaders.js';
import { Community } from '../communities/community.js';
import { countUnanswered } from './count-unanswered.js';
import type { Decision } from './decision.js';
import { unansweredObjections } from './objections.loaders.js';
import type { OpeningFacts } from './opening.js';
import type { TurningFacts } from './turn-decision.js';

/** What an opening is judged by, read in its transaction. */
export async function openingFacts(at: TurningFacts): Promise<OpeningFacts> {
  const { manager, decision, board, now } = at;
  const id = board.communityId;
  const { timeZone } = await manager.findOneByOrFail(Community, { id });
  const [unanswered] = await countUnanswered(manager, [decision.id]);
  return { decision, board, now, unanswered: unanswered!, timeZone };
}

/** The same for what is shown, with the server's clock. */
export async function shownOpeningFacts({ loaders, platform }: RequestContext, decision: Decision) {
  const board = (await loaders.load(boardById, decision.boardId))!;
  const { timeZone } = (await loaders.load(communityById, board.communityId))!;
  const unanswered = await loaders.load(unansweredObjections, decision.id);
  return { decision, board, now: platform.clock.now(), unanswered, timeZone };
}
