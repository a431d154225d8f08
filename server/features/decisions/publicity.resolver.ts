import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { Area } from '../communities/area.js';
import { areaById, boardById } from '../communities/communities.loaders.js';
import { Proposal } from '../proposals/proposal.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';
import { isOwners } from './methods/owners.js';
import { optionsOfDecision } from './decisions.loaders.js';
import { openingChecks } from './opening.js';
import { shownOpeningFacts } from './opening-facts.js';
import { OpeningCondition, RuleChange } from './publicity.types.js';
import { expectedRoll } from './roll.js';
import { listRuleChanges } from './rulebook-change.js';

/** What residents check before a decision opens. */
@Resolver(() => Decision)
export class PublicityResolver {
  @FieldResolver(() => Proposal, {
    nullable: true,
    description:
      'The proposal a YES_NO decision would adopt; null when it is about none, or another method.',
  })
  async proposal(
    @Root() decision: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> {
    const options = await loaders.load(optionsOfDecision, decision.id);
    const asked = options.find(({ kind }) => kind === 'YES')?.proposalId;
    return asked ? loaders.load(proposalById, asked) : null;
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The area whose residents can vote; null: everybody on the community’s register.',
  })
  rollArea(
    @Root() { rollAreaId }: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Area | null> | null {
    return rollAreaId ? loaders.load(areaById, rollAreaId) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many could vote if it opened now; null once it has opened or was withdrawn, and where so few are that the figure would tell of them.',
  })
  async expectedRollSize(
    @Root() decision: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number | null> {
    if (decision.status !== DecisionStatus.SCHEDULED) return null;
    const { communityId } = (await loaders.load(boardById, decision.boardId))!;
    return loaders.load(expectedRoll, {
      communityId,
      areaId: decision.rollAreaId,
      owners: isOwners(decision.rules),
    });
  }

  @FieldResolver(() => [OpeningCondition], {
    description: 'What it needs before it may open, met or not; empty unless it is SCHEDULED.',
  })
  async openingConditions(
    @Root() decision: Decision,
    @Ctx() context: RequestContext,
  ): Promise<OpeningCondition[]> {
    if (decision.status !== DecisionStatus.SCHEDULED) return [];
    const checks = openingChecks(await shownOpeningFacts(context, decision));
    return checks.map(({ kind, verdict }) => ({
      kind,
      met: verdict.allowed,
      reason: verdict.allowed ? null : context.say(`refusals.${verdict.message}`, verdict.params),
    }));
  }

  @FieldResolver(() => [RuleChange], {
    nullable: true,
    description:
      'What it changes in the rulebook when it passes; null when it is about something else.',
  })
  rulebookChange(@Root() { rulebookChange }: Decision): RuleChange[] | null {
    return rulebookChange && listRuleChanges(rulebookChange);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was withdrawn; null unless it was.',
  })
  withdrawalReason(
    @Root() { withdrawalReason }: Decision,
    @Ctx() { locale }: RequestContext,
  ): string | null {
    return withdrawalReason && inLocale(withdrawalReason, locale);
  }
}
