import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { boardById } from '../communities/communities.loaders.js';
import { rulesOf } from '../communities/current-rules.js';
import { DecisionPermissions } from './decision-types.js';
import { Decision } from './decision.js';
import { viewerWay } from './decisions.loaders.js';
import {
  canCastBallot,
  canCloseDecision,
  canJoinRoll,
  canOpenDecision,
} from './decisions.policy.js';
import { viewerObjected } from './objections.loaders.js';
import { reasonFacts } from './reason-facts.js';
import { canObject, canWithdrawDecision } from './objections.policy.js';
import { shownOpeningFacts } from './opening-facts.js';
import { awaited } from './paper/paper-box.js';
import { paperBoxOf } from './paper/paper.loaders.js';

@Resolver(() => Decision)
export class ViewerCanDecisionResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => DecisionPermissions, { description: 'What you may do with it.' })
  viewerCan(@Root() decision: Decision): DecisionPermissions {
    return { decision };
  }
}

@Resolver(() => DecisionPermissions)
export class DecisionPermissionsResolver {
  @FieldResolver(() => Permission, { description: 'Cast a ballot, or replace the one cast.' })
  async castBallot(
    @Root() { decision }: DecisionPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const way = await context.loaders.load(viewerWay, decision.id);
    const at = context.platform.clock.now();
    const facts = { decision, onRoll: way !== null, onPaper: way === 'PAPER', at };
    return permission(context, canCastBallot(context.viewer, facts));
  }

  @FieldResolver(() => Permission, {
    description:
      'Show where you live, which puts you onto its roll if you were known there before it opened.',
  })
  async joinRoll(
    @Root() { decision }: DecisionPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const board = (await context.loaders.load(boardById, decision.boardId))!;
    const onRoll = (await context.loaders.load(viewerWay, decision.id)) !== null;
    const facts = { decision, onRoll, at: context.platform.clock.now() };
    return permission(context, canJoinRoll(context.viewer, board, facts));
  }

  @FieldResolver(() => Permission, { description: 'Open it.' })
  async open(
    @Root() { decision }: DecisionPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const facts = await shownOpeningFacts(context, decision);
    const { values: rules } = await context.loaders.load(rulesOf, facts.board.communityId);
    return permission(context, canOpenDecision(context.viewer, { ...facts, rules }));
  }

  @FieldResolver(() => Permission, { description: 'Close it.' })
  async close(
    @Root() { decision }: DecisionPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const board = (await context.loaders.load(boardById, decision.boardId))!;
    const now = context.platform.clock.now();
    const paperAwaited = awaited(await context.loaders.load(paperBoxOf, decision.id));
    const facts = { decision, now, paperAwaited };
    return permission(context, canCloseDecision(context.viewer, board, facts));
  }

  @FieldResolver(() => Permission, {
    description: 'Object to it before it opens, or say why your ballot says no.',
  })
  async object(
    @Root() { decision }: DecisionPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const board = (await context.loaders.load(boardById, decision.boardId))!;
    const objected = await context.loaders.load(viewerObjected, decision.id);
    const facts = { board, decision, objected, ...(await reasonFacts(context, decision)) };
    return permission(context, canObject(context.viewer, facts));
  }

  @FieldResolver(() => Permission, { description: 'Withdraw it before it opens.' })
  async withdraw(
    @Root() { decision }: DecisionPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const board = (await context.loaders.load(boardById, decision.boardId))!;
    return permission(context, canWithdrawDecision(context.viewer, board, decision));
  }
}
