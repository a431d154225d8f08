import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Decision } from '../../../features/decisions/decision.js';
import {
  DECISION_CLOSED,
  DECISION_OPENED,
  DECISION_SCHEDULED,
  DECISION_WITHDRAWN,
  OBJECTION_ANSWERED,
  OBJECTION_RAISED,
} from '../../../features/decisions/decisions.events.js';
import { decisionById } from '../../../features/decisions/decisions.loaders.js';
import { Objection } from '../../../features/decisions/objection.js';
import { objectionById } from '../../../features/decisions/objections.loaders.js';
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

/** A decision was withdrawn. */
@ObjectType({
  implements: BoardEvent,
  description: 'A decision was withdrawn before it opened; its proposals are open again.',
})
export class DecisionWithdrawn extends BoardEvent {
  @Field(() => Decision, {
    nullable: true,
    description: 'The decision; null when you may no longer see it.',
  })
  decision?: Decision | null;
}

/** A resident objects to a decision. */
@ObjectType({
  implements: BoardEvent,
  description: 'A resident objects to a decision, or says why their ballot says no.',
})
export class ObjectionRaised extends BoardEvent {
  @Field(() => Objection, {
    nullable: true,
    description: 'The objection; null when you may no longer see it.',
  })
  objection?: Objection | null;
}

/** An objection has its answer. */
@ObjectType({ implements: BoardEvent, description: 'An objection has its answer.' })
export class ObjectionAnswered extends BoardEvent {
  @Field(() => Objection, {
    nullable: true,
    description: 'The objection; null when you may no longer see it.',
  })
  objection?: Objection | null;
}

/** All events of a decision read it alike. */
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

@Resolver(() => DecisionWithdrawn)
export class DecisionWithdrawnResolver {
  @FieldResolver(() => Decision, { nullable: true })
  decision(
    @Root() { ids }: DecisionWithdrawn,
    @Ctx() context: RequestContext,
  ): Promise<Decision | null> {
    return readDecision(ids, context);
  }
}

function readObjection(
  ids: Record<string, string>,
  { loaders }: RequestContext,
): Promise<Objection | null> {
  return loaders.load(objectionById, ids['objectionId']!);
}

@Resolver(() => ObjectionRaised)
export class ObjectionRaisedResolver {
  @FieldResolver(() => Objection, { nullable: true })
  objection(
    @Root() { ids }: ObjectionRaised,
    @Ctx() context: RequestContext,
  ): Promise<Objection | null> {
    return readObjection(ids, context);
  }
}

@Resolver(() => ObjectionAnswered)
export class ObjectionAnsweredResolver {
  @FieldResolver(() => Objection, { nullable: true })
  objection(
    @Root() { ids }: ObjectionAnswered,
    @Ctx() context: RequestContext,
  ): Promise<Objection | null> {
    return readObjection(ids, context);
  }
}

/** What happens to decisions, by kind. */
export const DECISIONS_EVENTS: EventTypes = {
  [DECISION_SCHEDULED]: DecisionScheduled,
  [DECISION_OPENED]: DecisionOpened,
  [DECISION_CLOSED]: DecisionClosed,
  [DECISION_WITHDRAWN]: DecisionWithdrawn,
  [OBJECTION_RAISED]: ObjectionRaised,
  [OBJECTION_ANSWERED]: ObjectionAnswered,
};

/** What reads the things these events are about. */
export const DECISIONS_EVENT_RESOLVERS = [
  DecisionScheduledResolver,
  DecisionOpenedResolver,
  DecisionClosedResolver,
  DecisionWithdrawnResolver,
  ObjectionRaisedResolver,
  ObjectionAnsweredResolver,
] as const;
