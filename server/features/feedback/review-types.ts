import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import type { BoardReview } from './board-review.js';
import { Verdict } from './review-verdict.js';

/** How many gave each verdict. */
@ObjectType({ description: 'How many residents gave each verdict.' })
export class ReviewCounts {
  @Field(() => Int, { description: 'Those who say it is solved.' })
  solved: number;

  @Field(() => Int, { description: 'Those who say it is not.' })
  notSolved: number;

  @Field(() => Int, { description: 'Those who can’t tell.' })
  cannotSay: number;
}

/** What the residents say of a board's question in the end. */
@ObjectType({ description: 'What the residents say of a board’s question in the end.' })
export class Review {
  /** The board it is about. */
  boardId: string;

  /** As it was published; null before. */
  published: BoardReview | null;

  @Field(() => Int, { description: 'How many have given a verdict.' })
  answers: number;

  @Field(() => Int, { description: 'How many it takes for counts to be shown, by the rulebook.' })
  minimumSample: number;

  @Field(() => Boolean, {
    description: 'Whether there are too few to say anything by numbers.',
  })
  tooFew: boolean;

  @Field(() => ReviewCounts, {
    nullable: true,
    description: 'The counts; null before the review is published, and when there are too few.',
  })
  counts: ReviewCounts | null;

  @Field(() => Boolean, {
    description: 'Whether more than half of the published verdicts say “not solved”.',
  })
  notSolved: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was published; null before. From then on no verdict changes.',
  })
  publishedAt: Date | null;
}

/** What a resident wrote with their verdict, without their name. */
@ObjectType({ description: 'What a resident wrote with their verdict, without their name.' })
export class ReviewVoice {
  id: string;
  boardId: string;
  building: number | null;
  detail: LocalizedText;
  verdict: Verdict;
}

/** The viewer's own verdict. */
@ObjectType({ description: 'Your own verdict on a board’s question.' })
export class OwnVerdict {
  @Field(() => Verdict, { description: 'What you said.' })
  verdict: Verdict;

  @Field(() => String, {
    nullable: true,
    description: 'What you wrote with it; null when nothing.',
  })
  detail: string | null;

  @Field(() => DateTime, { description: 'When you said it last.' })
  givenAt: Date;
}
