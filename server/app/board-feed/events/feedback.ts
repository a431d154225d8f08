import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Board } from '../../../features/communities/board.js';
import { boardById } from '../../../features/communities/communities.loaders.js';
import { Decision } from '../../../features/decisions/decision.js';
import { decisionById } from '../../../features/decisions/decisions.loaders.js';
import { Commitment } from '../../../features/feedback/commitment.js';
import {
  COMMITMENT_CHANGED,
  COMMITMENT_MADE,
  OUTCOME_REPLIED,
  REVIEW_PUBLISHED,
  STEP_CHANGED,
} from '../../../features/feedback/commitments.events.js';
import { commitmentById } from '../../../features/feedback/commitments.loaders.js';
import { Step } from '../../../features/feedback/step.js';
import { stepById } from '../../../features/feedback/steps.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import { BoardEvent, type EventTypes } from '../board-event.js';

/** A vote made something a promise. */
@ObjectType({ implements: BoardEvent, description: 'A vote made something a promise.' })
export class CommitmentMade extends BoardEvent {
  @Field(() => Commitment, {
    nullable: true,
    description: 'The promise; null when you may no longer see it.',
  })
  commitment?: Commitment | null;
}

/** A promise changed. */
@ObjectType({
  implements: BoardEvent,
  description: 'A promise was planned, put off, changed, dropped, kept or disputed.',
})
export class CommitmentChanged extends BoardEvent {
  @Field(() => Commitment, {
    nullable: true,
    description: 'The promise; null when you may no longer see it.',
  })
  commitment?: Commitment | null;
}

/** A step changed. */
@ObjectType({
  implements: BoardEvent,
  description: 'A step of a promise was added, reported, judged, put off, taken on or watched.',
})
export class StepChanged extends BoardEvent {
  @Field(() => Step, {
    nullable: true,
    description: 'The step; null when you may no longer see it.',
  })
  step?: Step | null;
}

/** A body replied to an advisory vote. */
@ObjectType({
  implements: BoardEvent,
  description: 'A responsible body gave its reasoned reply to an advisory vote.',
})
export class OutcomeReplied extends BoardEvent {
  @Field(() => Decision, {
    nullable: true,
    description: 'The vote; null when you may no longer see it.',
  })
  decision?: Decision | null;
}

/** A review was published. */
@ObjectType({
  implements: BoardEvent,
  description: 'The residents’ verdicts on the board were published.',
})
export class ReviewPublished extends BoardEvent {
  @Field(() => Board, {
    nullable: true,
    description: 'The board; null when you may no longer see it.',
  })
  board?: Board | null;
}

@Resolver(() => CommitmentMade)
export class CommitmentMadeResolver {
  @FieldResolver(() => Commitment, { nullable: true })
  commitment(@Root() { ids }: CommitmentMade, @Ctx() { loaders }: RequestContext) {
    return loaders.load(commitmentById, ids['commitmentId']!);
  }
}

@Resolver(() => CommitmentChanged)
export class CommitmentChangedResolver {
  @FieldResolver(() => Commitment, { nullable: true })
  commitment(@Root() { ids }: CommitmentChanged, @Ctx() { loaders }: RequestContext) {
    return loaders.load(commitmentById, ids['commitmentId']!);
  }
}

@Resolver(() => StepChanged)
export class StepChangedResolver {
  @FieldResolver(() => Step, { nullable: true })
  step(@Root() { ids }: StepChanged, @Ctx() { loaders }: RequestContext): Promise<Step | null> {
    return loaders.load(stepById, ids['stepId']!);
  }
}

@Resolver(() => OutcomeReplied)
export class OutcomeRepliedResolver {
  @FieldResolver(() => Decision, { nullable: true })
  decision(@Root() { ids }: OutcomeReplied, @Ctx() { loaders }: RequestContext) {
    return loaders.load(decisionById, ids['decisionId']!);
  }
}

@Resolver(() => ReviewPublished)
export class ReviewPublishedResolver {
  @FieldResolver(() => Board, { nullable: true })
  board(@Root() { ids }: ReviewPublished, @Ctx() { loaders }: RequestContext) {
    return loaders.load(boardById, ids['boardId']!);
  }
}

/** What happens to promises and reviews, by kind. */
export const FEEDBACK_EVENTS: EventTypes = {
  [COMMITMENT_MADE]: CommitmentMade,
  [COMMITMENT_CHANGED]: CommitmentChanged,
  [STEP_CHANGED]: StepChanged,
  [OUTCOME_REPLIED]: OutcomeReplied,
  [REVIEW_PUBLISHED]: ReviewPublished,
};

/** What reads the things these events are about. */
export const FEEDBACK_EVENT_RESOLVERS = [
  CommitmentMadeResolver,
  CommitmentChangedResolver,
  StepChangedResolver,
  OutcomeRepliedResolver,
  ReviewPublishedResolver,
] as const;
