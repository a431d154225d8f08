import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { answerProposal } from './answer-proposal.js';
import { askForAnswer } from './ask-for-answer.js';
import { Proposal } from './proposal.js';
import { proposalById } from './proposals.loaders.js';

const ERRORS = 'Why it was not done; empty when it was.';
const RETRY =
  'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.';

@InputType({ description: 'A question to a responsible body.' })
class AskForAnswerInput {
  @Field(() => ID, { description: 'The proposal it is about.' })
  proposalId: string;

  @Field(() => ID, { description: 'The body that is to answer, of the same community.' })
  unitId: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to answer in particular: at most 500 characters.',
  })
  question?: string | null;

  @Field(() => String, { nullable: true, description: RETRY })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of asking a responsible body.' })
class AskForAnswerPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal with what is owed to it.' })
  proposal?: Proposal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'What a responsible body says.' })
class AnswerProposalInput {
  @Field(() => ID, { description: 'The id of the `ProposalAnswer` that is owed.' })
  answerId: string;

  @Field(() => String, { description: 'The answer: markdown, 10 to 5,000 characters.' })
  body: string;

  @Field(() => String, { nullable: true, description: RETRY })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of answering.' })
class AnswerProposalPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal with its answer.' })
  proposal?: Proposal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class OfficialAnswersMutations {
  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => AskForAnswerPayload, {
    description:
      'Asks a responsible body for its answer to a proposal, which it then owes by a date. For facilitators; each body once.',
  })
  askForAnswer(
    @Ctx() context: RequestContext,
    @Arg('input', () => AskForAnswerInput, { description: 'Whom to ask about what.' })
    input: AskForAnswerInput,
  ): Promise<Attempted<AskForAnswerPayload>> {
    return attempt(
      context,
      () => askForAnswer(context, input),
      async () => ({ proposal: await context.loaders.load(proposalById, input.proposalId) }),
    );
  }

  @Needs(Scope.OFFICIAL)
  @Mutation(() => AnswerProposalPayload, {
    description:
      'Answers for a responsible body. For its staff. A further answer corrects the one before, which stays readable.',
  })
  answerProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerProposalInput, { description: 'The answer.' })
    input: AnswerProposalInput,
  ): Promise<Attempted<AnswerProposalPayload>> {
    return attempt(
      context,
      () => answerProposal(context, input),
      async (id) => ({ proposal: await context.loaders.load(proposalById, id) }),
    );
  }
}
