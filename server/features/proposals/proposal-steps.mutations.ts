import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { declineProposal } from './decline-proposal.js';
import { mergeProposal } from './merge-proposal.js';
import { Proposal } from './proposal.js';
import { proposalById } from './proposals.loaders.js';
import { reopenProposal } from './reopen-proposal.js';

const ERRORS = 'Why it was not done; empty when it was.';
const REASON = 'Why, for everybody to read: 10 to 1,000 characters.';

@InputType({ description: 'A proposal that is not adopted.' })
class DeclineProposalInput {
  @Field(() => ID, { description: 'Which proposal.' })
  proposalId: string;

  @Field(() => String, { description: REASON })
  reason: string;
}

@ObjectType({ description: 'What came of declining a proposal.' })
class DeclineProposalPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal with its new step.' })
  proposal?: Proposal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A proposal to open again.' })
class ReopenProposalInput {
  @Field(() => ID, { description: 'Which proposal.' })
  proposalId: string;

  @Field(() => String, { description: REASON })
  reason: string;
}

@ObjectType({ description: 'What came of opening a proposal again.' })
class ReopenProposalPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal with its new step.' })
  proposal?: Proposal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A proposal to make part of another one.' })
class MergeProposalInput {
  @Field(() => ID, { description: 'The proposal that becomes part of the other.' })
  sourceId: string;

  @Field(() => ID, {
    description:
      'The proposal on the same board that it becomes part of, and that gets its backing.',
  })
  targetId: string;

  @Field(() => String, { description: REASON })
  reason: string;
}

@ObjectType({ description: 'What came of merging proposals.' })
class MergeProposalPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal that is part of the other.' })
  source?: Proposal | null;

  @Field(() => Proposal, { nullable: true, description: 'The other, with what it was given.' })
  target?: Proposal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class ProposalStepsMutations {
  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => DeclineProposalPayload, {
    description:
      'Says that a proposal is not adopted, and why. For facilitators; refused while it is on a ballot.',
  })
  declineProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeclineProposalInput, { description: 'Which one, and why.' })
    input: DeclineProposalInput,
  ): Promise<Attempted<DeclineProposalPayload>> {
    return attempt(
      context,
      () => declineProposal(context, input),
      async () => ({ proposal: await context.loaders.load(proposalById, input.proposalId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => ReopenProposalPayload, {
    description:
      'Opens a declined or merged proposal again. For facilitators; backing that was carried over from it goes back.',
  })
  reopenProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReopenProposalInput, { description: 'Which one, and why.' })
    input: ReopenProposalInput,
  ): Promise<Attempted<ReopenProposalPayload>> {
    return attempt(
      context,
      () => reopenProposal(context, input),
      async () => ({ proposal: await context.loaders.load(proposalById, input.proposalId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => MergeProposalPayload, {
    description:
      'Makes a proposal, with what had been merged into it, part of another one. For facilitators; its backing is carried over, each person once, and it can still be read.',
  })
  mergeProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeProposalInput, { description: 'Which into which, and why.' })
    input: MergeProposalInput,
  ): Promise<Attempted<MergeProposalPayload>> {
    return attempt(
      context,
      () => mergeProposal(context, input),
      async () => ({
        source: await context.loaders.load(proposalById, input.sourceId),
        target: await context.loaders.load(proposalById, input.targetId),
      }),
    );
  }
}
