import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Proposal } from '../../../features/proposals/proposal.js';
import {
  PROPOSAL_ANSWER_CHANGED,
  PROPOSAL_EDITED,
  PROPOSAL_MOVED,
  PROPOSAL_PUBLISHED,
} from '../../../features/proposals/proposals.events.js';
import { proposalById } from '../../../features/proposals/proposals.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import { BoardEvent, type EventTypes } from '../board-event.js';

/** A proposal was put on the board. */
@ObjectType({ implements: BoardEvent, description: 'A proposal was put on the board.' })
export class ProposalPublished extends BoardEvent {
  @Field(() => Proposal, {
    nullable: true,
    description: 'The proposal; null when you may no longer see it.',
  })
  proposal?: Proposal | null;
}

/** A proposal took its next step. */
@ObjectType({
  implements: BoardEvent,
  description:
    'A proposal took its next step: onto a ballot, into another proposal, adopted or not adopted.',
})
export class ProposalMoved extends BoardEvent {
  @Field(() => Proposal, {
    nullable: true,
    description: 'The proposal; null when you may no longer see it.',
  })
  proposal?: Proposal | null;
}

/** A proposal says something else now. */
@ObjectType({
  implements: BoardEvent,
  description: 'Its author changed what a proposal says. Earlier versions stay readable.',
})
export class ProposalEdited extends BoardEvent {
  @Field(() => Proposal, {
    nullable: true,
    description: 'The proposal; null when you may no longer see it.',
  })
  proposal?: Proposal | null;
}

/** A responsible body was asked, or answered. */
@ObjectType({
  implements: BoardEvent,
  description: 'A responsible body was asked for its answer to a proposal, or gave one.',
})
export class ProposalAnswerChanged extends BoardEvent {
  @Field(() => Proposal, {
    nullable: true,
    description: 'The proposal; null when you may no longer see it.',
  })
  proposal?: Proposal | null;
}

/** The events of a proposal read it alike. */
function readProposal(
  ids: Record<string, string>,
  { loaders }: RequestContext,
): Promise<Proposal | null> {
  return loaders.load(proposalById, ids['proposalId']!);
}

@Resolver(() => ProposalPublished)
export class ProposalPublishedResolver {
  @FieldResolver(() => Proposal, { nullable: true })
  proposal(
    @Root() { ids }: ProposalPublished,
    @Ctx() context: RequestContext,
  ): Promise<Proposal | null> {
    return readProposal(ids, context);
  }
}

@Resolver(() => ProposalMoved)
export class ProposalMovedResolver {
  @FieldResolver(() => Proposal, { nullable: true })
  proposal(
    @Root() { ids }: ProposalMoved,
    @Ctx() context: RequestContext,
  ): Promise<Proposal | null> {
    return readProposal(ids, context);
  }
}

@Resolver(() => ProposalEdited)
export class ProposalEditedResolver {
  @FieldResolver(() => Proposal, { nullable: true })
  proposal(
    @Root() { ids }: ProposalEdited,
    @Ctx() context: RequestContext,
  ): Promise<Proposal | null> {
    return readProposal(ids, context);
  }
}

@Resolver(() => ProposalAnswerChanged)
export class ProposalAnswerChangedResolver {
  @FieldResolver(() => Proposal, { nullable: true })
  proposal(
    @Root() { ids }: ProposalAnswerChanged,
    @Ctx() context: RequestContext,
  ): Promise<Proposal | null> {
    return readProposal(ids, context);
  }
}

/** What happens to proposals, by kind. */
export const PROPOSALS_EVENTS: EventTypes = {
  [PROPOSAL_PUBLISHED]: ProposalPublished,
  [PROPOSAL_MOVED]: ProposalMoved,
  [PROPOSAL_EDITED]: ProposalEdited,
  [PROPOSAL_ANSWER_CHANGED]: ProposalAnswerChanged,
};

/** What reads the things these events are about. */
export const PROPOSALS_EVENT_RESOLVERS = [
  ProposalPublishedResolver,
  ProposalMovedResolver,
  ProposalEditedResolver,
  ProposalAnswerChangedResolver,
] as const;
