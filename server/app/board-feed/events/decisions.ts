import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Decision } from '../../../features/decisions/decision.js';
import {
  DECISION_CLOSED,
  DECISION_OPENED,
  DECISION_SCHEDULED,
} from '../../../features/decisions/decisions.events.js';
import { decisionById } from '../../../features/decisions/decisions.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import { BoardEvent, type EventTypes } from '../board-event.js';

/** A decision was fixed. */
@ObjectType({ implements: BoardEvent, description: 'A decision was fixed and announced.' })
export class DecisionScheduled extends BoardEvent {
  @Field(() => Decision, {
    nullable: true,
    description: 'The decision; null when you may no longer see it.',
  })
  decision?: Decision | null;
}

/** A decision opened. */
@ObjectType({ implements: BoardEvent, description: 'A decision opened; its roll is frozen.' })
export class DecisionOpened extends BoardEvent {
  @Field(() => Decision, {
    nullable: true,
    description: 'The decision; null when you may no longer see it.',
  })
  decision?: Decision | null;
}

/** A decision closed. */
@ObjectType({ implements: BoardEvent, description: 'A decision closed; its tally is final.' })
export class DecisionClosed extends BoardEvent {
  @Field(() => Decision, {
    nullable: true,
    description: 'The decision; null when you may no longer see it.',
  })
  decision?: Decision | null;
}

/** The three events of a decision read it alike. */
function readDecision(
  ids: Record<string, string>,
  { loaders }: RequestContext,
): Promise<Decision | null> {
  return loaders.load(decisionById, ids['decisionId']!);
}

@Resolver(() => DecisionScheduled)
export class DecisionScheduledResolver {
  @FieldResolver(() => Decision, { nullable: true })
  decision(
    @Root() { ids }: DecisionScheduled,
    @Ctx() context: RequestContext,
  ): Promise<Decision | null> {
    return readDecision(ids, context);
  }
}

@Resolver(() => DecisionOpened)
export class DecisionOpenedResolver {
  @FieldResolver(() => Decision, { nullable: true })
  decision(
    @Root() { ids }: DecisionOpened,
    @Ctx() context: RequestContext,
  ): Promise<Decision | null> {
    return readDecision(ids, context);
  }
}

@Resolver(() => DecisionClosed)
export class DecisionClosedResolver {
  @FieldResolver(() => Decision, { nullable: true })
  decision(
    @Root() { ids }: DecisionClosed,
    @Ctx() context: RequestContext,
  ): Promise<Decision | null> {
    return readDecision(ids, context);
  }
}

/** What happens to decisions, by kind. */
export const DECISIONS_EVENTS: EventTypes = {
  [DECISION_SCHEDULED]: DecisionScheduled,
  [DECISION_OPENED]: DecisionOpened,
  [DECISION_CLOSED]: DecisionClosed,
};

/** What reads the things these events are about. */
export const DECISIONS_EVENT_RESOLVERS = [
  DecisionScheduledResolver,
  DecisionOpenedResolver,
  DecisionClosedResolver,
] as const;
