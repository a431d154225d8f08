import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { Board } from '../communities/board.js';
import { boardById } from '../communities/communities.loaders.js';
import { giveVerdict } from './give-verdict.js';
import { publishReview } from './publish-review.js';
import { Verdict } from './review-verdict.js';

@InputType({ description: 'What you say of a board’s question in the end.' })
class GiveVerdictInput {
  @Field(() => ID, { description: 'The board it is about.' })
  boardId: string;

  @Field(() => Verdict, { description: 'Whether it is solved.' })
  verdict: Verdict;

  @Field(() => String, {
    nullable: true,
    description:
      'More on it, at most 2,000 characters: published with the review, under where you live instead of your name.',
  })
  detail?: string | null;
}

@InputType({ description: 'A review to be published.' })
class PublishReviewInput {
  @Field(() => ID, { description: 'The board it is about.' })
  boardId: string;

  @Field(() => String, {
    description: 'What is to be learned: markdown, 1 to 10,000 characters.',
  })
  body: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of taking part in a review.' })
class ReviewPayload {
  @Field(() => Board, { nullable: true, description: 'The board as it is now.' })
  board?: Board | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver()
export class ReviewMutations {
  @Needs(Scope.PARTICIPATE)
  @Mutation(() => ReviewPayload, {
    description:
      'Says whether a board’s question is solved; it can be changed until the review is published. For residents, in REVIEW.',
  })
  giveVerdict(
    @Ctx() context: RequestContext,
    @Arg('input', () => GiveVerdictInput, { description: 'What you say.' })
    input: GiveVerdictInput,
  ): Promise<Attempted<ReviewPayload>> {
    return attempt(
      context,
      () => giveVerdict(context, input),
      async () => ({ board: await context.loaders.load(boardById, input.boardId) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => ReviewPayload, {
    description: 'Publishes what residents said, for good. For facilitators, in REVIEW.',
  })
  publishReview(
    @Ctx() context: RequestContext,
    @Arg('input', () => PublishReviewInput, { description: 'What to publish with it.' })
    input: PublishReviewInput,
  ): Promise<Attempted<ReviewPayload>> {
    return attempt(
      context,
      () => publishReview(context, input),
      async () => ({ board: await context.loaders.load(boardById, input.boardId) }),
    );
  }
}
