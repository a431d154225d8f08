import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Board } from '../../../features/communities/board.js';
import { boardById } from '../../../features/communities/communities.loaders.js';
import { Decision } from '../../../features/decisions/decision.js';
import { decisionById } from '../../../features/decisions/decisions.loaders.js';
import { Commitment } from '../../../features/feedback/commitment.js';
import { commitmentById } from '../../../features/feedback/commitments.loaders.js';
import { FateNewsKind } from '../../../features/feedback/fate-news.js';
import { FATE_CHANGED } from '../../../features/feedback/fate.events.js';
import { Initiative } from '../../../features/proposals/initiatives/initiative.js';
import { initiativeById } from '../../../features/proposals/initiatives/initiatives.loaders.js';
import { Proposal } from '../../../features/proposals/proposal.js';
import { proposalById } from '../../../features/proposals/proposals.loaders.js';
import type { RequestContext } from '../../../foundation/context.js';
import type { TypesByKind } from '../../feeds/feed-event.js';
import { PersonEvent } from '../person-event.js';

/** Something you took part in has come further. */
@ObjectType({
  implements: PersonEvent,
  description:
    'Something you took part in has come further; read `Viewer.contributions` for what has come of yours.',
})
export class FateChanged extends PersonEvent {
  @Field(() => FateNewsKind, { description: 'What happened.' })
  kind: FateNewsKind;

  @Field(() => Proposal, {
    nullable: true,
    description: 'The proposal it happened to; null when it is about none, or none you may see.',
  })
  proposal?: Proposal | null;

  @Field(() => Decision, {
    nullable: true,
    description: 'The vote it happened to; null when it is about none, or none you may see.',
  })
  decision?: Decision | null;

  @Field(() => Commitment, {
    nullable: true,
    description: 'The promise it happened to; null when it is about none, or none you may see.',
  })
  commitment?: Commitment | null;

  @Field(() => Board, {
    nullable: true,
    description: 'The board as a whole it happened to; null when it is about none of these.',
  })
  board?: Board | null;

  @Field(() => Initiative, {
    nullable: true,
    description:
      'The initiative it happened to; null when it is about none, or none that is shown.',
  })
  initiative?: Initiative | null;
}

@Resolver(() => FateChanged)
export class FateChangedResolver {
  @FieldResolver(() => FateNewsKind)
  kind(@Root() { ids }: FateChanged): string {
    return ids['kind']!;
  }

  @FieldResolver(() => Proposal, { nullable: true })
  proposal(
    @Root() { ids }: FateChanged,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> | null {
    return ids['proposalId'] ? loaders.load(proposalById, ids['proposalId']) : null;
  }

  @FieldResolver(() => Decision, { nullable: true })
  decision(
    @Root() { ids }: FateChanged,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Decision | null> | null {
    return ids['decisionId'] ? loaders.load(decisionById, ids['decisionId']) : null;
  }

  @FieldResolver(() => Commitment, { nullable: true })
  commitment(
    @Root() { ids }: FateChanged,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Commitment | null> | null {
    return ids['commitmentId'] ? loaders.load(commitmentById, ids['commitmentId']) : null;
  }

  @FieldResolver(() => Board, { nullable: true })
  board(
    @Root() { ids }: FateChanged,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Board | null> | null {
    return ids['boardId'] ? loaders.load(boardById, ids['boardId']) : null;
  }

  @FieldResolver(() => Initiative, { nullable: true })
  initiative(
    @Root() { ids }: FateChanged,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Initiative | null> | null {
    return ids['initiativeId'] ? loaders.load(initiativeById, ids['initiativeId']) : null;
  }
}

/** What people are told of what they took part in, by kind. */
export const FEEDBACK_PERSON_EVENTS: TypesByKind<PersonEvent> = {
  [FATE_CHANGED]: FateChanged,
};

/** What reads the things these events are about. */
export const FEEDBACK_PERSON_EVENT_RESOLVERS = [FateChangedResolver] as const;
