import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { Board } from '../communities/board.js';
import { boardById, communityById } from '../communities/communities.loaders.js';
import { rulesOf } from '../communities/current-rules.js';
import { BoardPermissions } from '../communities/permissions.js';
import { earliestOpening } from './check-terms.js';
import { Decision } from './decision.js';
import { decisionById, decisionsOfBoard } from './decisions.loaders.js';
import { canCreateDecision } from './decisions.policy.js';
import { areasWithin } from './roll.js';
import { VoteTerms } from './vote-terms.js';

@Resolver(() => Board)
export class BoardDecisionsResolver {
  @FieldResolver(() => [Decision], { description: 'The decisions on it, newest first.' })
  decisions(@Root() board: Board, @Ctx() { loaders }: RequestContext): Promise<Decision[]> {
    return loaders.load(decisionsOfBoard, board.id);
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'A decision of this board; null when there is none with that id here.',
  })
  async decision(
    @Root() board: Board,
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'The decision’s id.' }) id: string,
  ): Promise<Decision | null> {
    const decision = await loaders.load(decisionById, id);
    return decision?.boardId === board.id ? decision : null;
  }
}

@Resolver(() => Board)
export class BoardVoteTermsResolver {
  @FieldResolver(() => VoteTerms, {
    description: 'What the rulebook in force asks of a decision that would be fixed here now.',
  })
  async voteTerms(@Root() board: Board, @Ctx() context: RequestContext): Promise<VoteTerms> {
    const { loaders, platform } = context;
    const { values } = await loaders.load(rulesOf, board.communityId);
    const community = (await loaders.load(communityById, board.communityId))!;
    return {
      publicityHours: values.publicityHours,
      quorumPercent: values.quorumPercent,
      earliestOpening: earliestOpening(platform.clock.now(), values),
      rollAreas: community.areaId ? await loaders.load(areasWithin, community.areaId) : [],
    };
  }
}

@Resolver(() => BoardPermissions)
export class BoardDecisionPermissionsResolver {
  @FieldResolver(() => Permission, { description: 'Fix a new decision.' })
  async createDecision(
    @Root() { boardId }: BoardPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const board = (await context.loaders.load(boardById, boardId))!;
    const { values } = await context.loaders.load(rulesOf, board.communityId);
    return permission(context, canCreateDecision(context.viewer, board, values));
  }
}
