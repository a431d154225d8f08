import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { Role } from '../../foundation/viewer.js';
import { Community } from './community.js';
import { rulebooksOf, rulesOf } from './current-rules.js';
import { RULE_LIMITS_LIST, RuleLimits } from './rule-limits.js';
import { Rulebook } from './rulebook.js';

@Resolver(() => Rulebook)
export class RulebookResolver {
  @FieldResolver(() => Int, {
    description: 'Backing an initiative needs, in percent of the register.',
  })
  initiativeBackingPercent(@Root() { values }: Rulebook): number {
    return values.initiativeBackingPercent;
  }

  @FieldResolver(() => Int, {
    description:
      'Days within which an initiative that has its backing gets a board, or a published refusal with reasons.',
  })
  initiativeAnswerDays(@Root() { values }: Rulebook): number {
    return values.initiativeAnswerDays;
  }

  @FieldResolver(() => Int, {
    description: 'Hours for which a vote is public, and open to objections, before it may open.',
  })
  publicityHours(@Root() { values }: Rulebook): number {
    return values.publicityHours;
  }

  @FieldResolver(() => Int, {
    description: 'Minimum turnout of a vote that says nothing else, in percent of the roll.',
  })
  quorumPercent(@Root() { values }: Rulebook): number {
    return values.quorumPercent;
  }

  @FieldResolver(() => [Role], { description: 'Who may open a board, besides administrators.' })
  boardOpeners(@Root() { values }: Rulebook): Role[] {
    return values.boardOpeners;
  }

  @FieldResolver(() => [Role], {
    description: 'Who may fix and open votes, besides administrators.',
  })
  decisionOpeners(@Root() { values }: Rulebook): Role[] {
    return values.decisionOpeners;
  }

  @FieldResolver(() => Int, {
    description:
      'Days within which a proposal gets its answer: on the ballot, merged, or not adopted with a reason.',
  })
  proposalAnswerDays(@Root() { values }: Rulebook): number {
    return values.proposalAnswerDays;
  }

  @FieldResolver(() => Int, {
    description: 'Watchers who must accept a step of a promise before it is done.',
  })
  watchersNeeded(@Root() { values }: Rulebook): number {
    return values.watchersNeeded;
  }

  @FieldResolver(() => Int, { description: 'Days for which somebody counts as new.' })
  newMemberDays(@Root() { values }: Rulebook): number {
    return values.newMemberDays;
  }

  @FieldResolver(() => Int, {
    description:
      'Proposals, comments and initiatives, taken together, that a new member may publish in a day.',
  })
  newMemberDailyLimit(@Root() { values }: Rulebook): number {
    return values.newMemberDailyLimit;
  }

  @FieldResolver(() => Int, {
    description: 'Fewest people behind a figure about people; below it the figure is left out.',
  })
  minimumSample(@Root() { values }: Rulebook): number {
    return values.minimumSample;
  }

  @FieldResolver(() => [RuleLimits], {
    description: 'Between what each rule that is a number has to stay, whoever changes it.',
  })
  limits(): RuleLimits[] {
    return RULE_LIMITS_LIST;
  }
}

@Resolver(() => Community)
export class CommunityRulebookResolver {
  @FieldResolver(() => Rulebook, { description: 'The rules in force here.' })
  rulebook(@Root() community: Community, @Ctx() { loaders }: RequestContext): Promise<Rulebook> {
    return loaders.load(rulesOf, community.id);
  }

  @FieldResolver(() => [Rulebook], {
    description: 'Every version of its rules, newest first: the first one is in force.',
  })
  rulebooks(@Root() community: Community, @Ctx() { loaders }: RequestContext): Promise<Rulebook[]> {
    return loaders.load(rulebooksOf, community.id);
  }
}
