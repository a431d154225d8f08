import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Decision } from '../../../features/decisions/decision.js';
import { decisionById } from '../../../features/decisions/decisions.loaders.js';
import {
  PAPER_BALLOT_HANDED_OUT,
  PAPER_BALLOT_TAKEN_BACK,
} from '../../../features/decisions/paper/paper.events.js';
import type { RequestContext } from '../../../foundation/context.js';
import type { TypesByKind } from '../../feeds/feed-event.js';
import { PersonEvent } from '../person-event.js';

/** What all events about one's ballot on paper have. */
abstract class PaperEvent extends PersonEvent {
  decision?: Decision | null;
}

/** You were given a ballot on paper. */
@ObjectType({
  implements: PersonEvent,
  description: 'You were given a ballot on paper; `Decision.viewerPaper` says by whom.',
})
export class PaperBallotHandedOut extends PaperEvent {}

/** Your ballot on paper was taken back. */
@ObjectType({
  implements: PersonEvent,
  description: 'Your ballot on paper was taken back unused: you can cast here again.',
})
export class PaperBallotTakenBack extends PaperEvent {}

/** Both say in which decision. */
function readingDecision(Type: new () => PaperEvent): Function {
  @Resolver(() => Type)
  class PaperEventResolver {
    @FieldResolver(() => Decision, {
      nullable: true,
      description: 'In which decision; null when you may no longer see it.',
    })
    decision(
      @Root() { ids }: PaperEvent,
      @Ctx() { loaders }: RequestContext,
    ): Promise<Decision | null> {
      return loaders.load(decisionById, ids['decisionId']!);
    }
  }
  return PaperEventResolver;
}

/** What people are told of their own ballots, by kind. */
export const DECISIONS_PERSON_EVENTS: TypesByKind<PersonEvent> = {
  [PAPER_BALLOT_HANDED_OUT]: PaperBallotHandedOut,
  [PAPER_BALLOT_TAKEN_BACK]: PaperBallotTakenBack,
};

/** What reads the things these events are about. */
export const DECISIONS_PERSON_EVENT_RESOLVERS =
  Object.values(DECISIONS_PERSON_EVENTS).map(readingDecision);
