import { createUnionType, Field, InterfaceType, ObjectType } from 'type-graphql';
import { Board } from '../../features/communities/board.js';
import { PHASE_CHANGED } from '../../features/communities/communities.events.js';
import { Decision } from '../../features/decisions/decision.js';
import {
  DECISION_CLOSED,
  DECISION_OPENED,
  DECISION_SCHEDULED,
} from '../../features/decisions/decisions.events.js';
import { Comment } from '../../features/discussion/comment.js';
import { COMMENT_ADDED } from '../../features/discussion/discussion.events.js';
import { Proposal } from '../../features/proposals/proposal.js';
import { PROPOSAL_PUBLISHED } from '../../features/proposals/proposals.events.js';
import { Cursor, DateTime } from '../../foundation/graphql/scalars.js';

/** A change on a board as its feed delivers it: what happened, and the things concerned as they are now. */
@InterfaceType({
  description:
    'A change on a board. What it is about is given as it is now, which may be newer than the change.',
})
export abstract class BoardEvent {
  @Field(() => Cursor, {
    description:
      'Its place in the feed. Come back with the last one you saw as `after`, and you get everything after it, once, in order.',
  })
  cursor: string;

  @Field(() => DateTime, { description: 'When it happened, by the database’s clock.' })
  at: Date;

  /** Ids of what it is about. */
  ids: Record<string, string>;
}

/** A proposal was put on the board. */
@ObjectType({ implements: BoardEvent, description: 'A proposal was put on the board.' })
export class ProposalPublished extends BoardEvent {
  @Field(() => Proposal, {
    nullable: true,
    description: 'The proposal; null when you may no longer see it.',
  })
  proposal?: Proposal | null;
}

/** Somebody said something. */
@ObjectType({ implements: BoardEvent, description: 'Somebody said something about a proposal.' })
export class CommentAdded extends BoardEvent {
  @Field(() => Comment, {
    nullable: true,
    description: 'The comment; null when you may no longer see it.',
  })
  comment?: Comment | null;
}

/** The board moved to another phase. */
@ObjectType({ implements: BoardEvent, description: 'The board moved to another phase.' })
export class PhaseChanged extends BoardEvent {
  @Field(() => Board, {
    nullable: true,
    description: 'The board; null when you may no longer see it.',
  })
  board?: Board | null;
}

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

/** The log no longer continues from the cursor that was given. */
@ObjectType({
  description:
    'The log can’t go on from your cursor. Query the board anew and start from its `feedCursor`. The feed ends with this message.',
})
export class ResyncRequired {
  @Field(() => String, { description: 'Why, in English; for logs.' })
  reason: string;
}

/** The type of each kind of event. */
export const EVENT_TYPES: Record<string, new () => BoardEvent> = {
  [PROPOSAL_PUBLISHED]: ProposalPublished,
  [COMMENT_ADDED]: CommentAdded,
  [PHASE_CHANGED]: PhaseChanged,
  [DECISION_SCHEDULED]: DecisionScheduled,
  [DECISION_OPENED]: DecisionOpened,
  [DECISION_CLOSED]: DecisionClosed,
};

/** What a board's feed delivers. */
export const BoardFeedMessage = createUnionType({
  name: 'BoardFeedMessage',
  description: 'What a board’s feed delivers: a change, or the word that it has to be read anew.',
  types: () =>
    [
      ProposalPublished,
      CommentAdded,
      PhaseChanged,
      DecisionScheduled,
      DecisionOpened,
      DecisionClosed,
      ResyncRequired,
    ] as const,
});
