import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { boardById } from '../communities/communities.loaders.js';
import { movingOf } from './proposal-guards.js';
import { ProposalStatusChange } from './proposal-status.js';
import { carriedSupportOf, mergedIdsOf, stepsOf } from './proposal-steps.loaders.js';
import { Proposal } from './proposal.js';
import { proposalById } from './proposals.loaders.js';
import { canDecline, canMerge, canReopen } from './proposals.policy.js';
import { ProposalPermissions } from './proposals.resolver.js';

@Resolver(() => Proposal)
export class ProposalStepsResolver {
  @FieldResolver(() => [ProposalStatusChange], {
    description: 'The steps it has taken since it was published, oldest first.',
  })
  history(
    @Root() proposal: Proposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProposalStatusChange[]> {
    return loaders.load(stepsOf, proposal.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it stands where it does; null while nothing has come of it yet.',
  })
  async statusReason(
    @Root() proposal: Proposal,
    @Ctx() { loaders, locale }: RequestContext,
  ): Promise<string | null> {
    const step = (await loaders.load(stepsOf, proposal.id)).at(-1);
    return step ? inLocale(step.reason, locale) : null;
  }

  @FieldResolver(() => DateTime, { description: 'Since when it stands where it does.' })
  async statusAt(@Root() proposal: Proposal, @Ctx() { loaders }: RequestContext): Promise<Date> {
    return (await loaders.load(stepsOf, proposal.id)).at(-1)?.at ?? proposal.publishedAt;
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'What it is part of now; null when it stands for itself.',
  })
  mergedInto(
    @Root() { mergedIntoId }: Proposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> | null {
    return mergedIntoId ? loaders.load(proposalById, mergedIntoId) : null;
  }

  @FieldResolver(() => [Proposal], {
    description: 'What has become part of it, oldest first. Each can still be read.',
  })
  async mergedProposals(
    @Root() proposal: Proposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal[]> {
    const ids = await loaders.load(mergedIdsOf, proposal.id);
    const found = await Promise.all(ids.map((id) => loaders.load(proposalById, id)));
    return found.filter((merged) => merged !== null);
  }

  @FieldResolver(() => Int, {
    description:
      'How many of those who back it backed a proposal that was merged into it. They count in `supportCount`, each once.',
  })
  carriedSupportCount(
    @Root() proposal: Proposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return loaders.load(carriedSupportOf, proposal.id);
  }
}

@Resolver(() => ProposalStatusChange)
export class ProposalStepResolver {
  @FieldResolver(() => String, { description: 'Why, in the caller’s language where it has one.' })
  reason(@Root() step: ProposalStatusChange, @Ctx() { locale }: RequestContext): string {
    return inLocale(step.reason, locale);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who moved it; null when a vote did.',
  })
  by(
    @Root() { actorId }: ProposalStatusChange,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> | null {
    return actorId ? loaders.load(personById, actorId) : null;
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'What it became part of in this step; null with other steps.',
  })
  mergedInto(
    @Root() { mergedIntoId }: ProposalStatusChange,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> | null {
    return mergedIntoId ? loaders.load(proposalById, mergedIntoId) : null;
  }
}

@Resolver(() => ProposalPermissions)
export class ProposalStepPermissionsResolver {
  @FieldResolver(() => Permission, { description: 'Say that it is not adopted.' })
  decline(@Root() { proposal }: ProposalPermissions, @Ctx() context: RequestContext) {
    return stepPermission(context, proposal, canDecline);
  }

  @FieldResolver(() => Permission, { description: 'Open it again.' })
  reopen(@Root() { proposal }: ProposalPermissions, @Ctx() context: RequestContext) {
    return stepPermission(context, proposal, canReopen);
  }

  @FieldResolver(() => Permission, { description: 'Make it part of another proposal.' })
  merge(@Root() { proposal }: ProposalPermissions, @Ctx() context: RequestContext) {
    return stepPermission(context, proposal, canMerge);
  }
}

async function stepPermission(
  context: RequestContext,
  proposal: Proposal,
  policy: typeof canDecline,
): Promise<Permission> {
  const board = (await context.loaders.load(boardById, proposal.boardId))!;
  const moving = await context.loaders.load(movingOf, proposal.id);
  return permission(context, policy(context.viewer, board, proposal, moving));
}
