import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { SafeInt } from '../../foundation/graphql/scalars.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { Proposal, ProposalCategory } from './proposal.js';
import { proposalById } from './proposals.loaders.js';
import { publishProposal } from './publish-proposal.js';
import { supportProposal, withdrawSupport } from './support-proposal.js';

const ERRORS = 'Why it was not done; empty when it was.';

/** A new proposal. */
@InputType({ description: 'A new proposal.' })
export class PublishProposalInput {
  @Field(() => ID, { description: 'The board to put it on.' })
  boardId: string;

  @Field(() => String, { description: 'Its title, 1 to 120 characters.' })
  title: string;

  @Field(() => String, {
    description: 'What it says: markdown, 1 to 20,000 characters. HTML in it is shown as text.',
  })
  body: string;

  @Field(() => ProposalCategory, { description: 'What it is about.' })
  category: ProposalCategory;

  @Field(() => SafeInt, {
    nullable: true,
    description:
      'What it would cost, in minor units of the community’s currency; leave it out when you don’t know.',
  })
  cost?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Your draft of it, which is gone once it is published.',
  })
  draftId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of putting a proposal forward.' })
class PublishProposalPayload {
  @Field(() => Proposal, { nullable: true, description: 'The new proposal.' })
  proposal?: Proposal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

/** Which proposal to back. */
@InputType({ description: 'Backing for a proposal.' })
export class SupportProposalInput {
  @Field(() => ID, { description: 'The proposal to back.' })
  proposalId: string;
}

@ObjectType({ description: 'What came of backing a proposal.' })
class SupportProposalPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal with its new number.' })
  proposal?: Proposal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'Backing to be taken back.' })
class WithdrawSupportInput {
  @Field(() => ID, { description: 'The proposal you no longer back.' })
  proposalId: string;
}

@ObjectType({ description: 'What came of taking backing back.' })
class WithdrawSupportPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal with its new number.' })
  proposal?: Proposal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class ProposalsMutations {
  @Needs(Scope.PARTICIPATE)
  @Mutation(() => PublishProposalPayload, {
    description:
      'Puts a proposal on a board. For residents, while the board collects or discusses.',
  })
  publishProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => PublishProposalInput, { description: 'The new proposal.' })
    input: PublishProposalInput,
  ): Promise<Attempted<PublishProposalPayload>> {
    return attempt(
      context,
      () => publishProposal(context, input),
      async (id) => ({ proposal: await context.loaders.load(proposalById, id) }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => SupportProposalPayload, {
    description: 'Backs a proposal, in public. For residents; backing twice is backing once.',
  })
  supportProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => SupportProposalInput, { description: 'Which proposal.' })
    input: SupportProposalInput,
  ): Promise<Attempted<SupportProposalPayload>> {
    return attempt(
      context,
      () => supportProposal(context, input.proposalId),
      async () => ({ proposal: await context.loaders.load(proposalById, input.proposalId) }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => WithdrawSupportPayload, {
    description: 'Takes your backing of a proposal back. Does nothing when you don’t back it.',
  })
  withdrawSupport(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawSupportInput, { description: 'Which proposal.' })
    input: WithdrawSupportInput,
  ): Promise<Attempted<WithdrawSupportPayload>> {
    return attempt(
      context,
      () => withdrawSupport(context, input.proposalId),
      async () => ({ proposal: await context.loaders.load(proposalById, input.proposalId) }),
    );
  }
}
