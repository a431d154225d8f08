import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../foundation/graphql/scalars.js';

/** In which way somebody took part. */
export enum ContributionKind {
  PROPOSAL = 'PROPOSAL',
  COMMENT = 'COMMENT',
  BACKING = 'BACKING',
  BALLOT = 'BALLOT',
  INITIATIVE = 'INITIATIVE',
  INITIATIVE_BACKING = 'INITIATIVE_BACKING',
}

registerEnumType(ContributionKind, {
  name: 'ContributionKind',
  description: 'In which way you took part.',
  valuesConfig: {
    PROPOSAL: { description: 'You put a proposal forward.' },
    COMMENT: { description: 'You said something about a proposal.' },
    BACKING: { description: 'You back a proposal.' },
    BALLOT: { description: 'You cast a ballot; nothing here depends on what you chose.' },
    INITIATIVE: { description: 'You started an initiative.' },
    INITIATIVE_BACKING: { description: 'You back an initiative that another resident started.' },
  },
});

/** One thing that somebody contributed. Read from what they did, never stored a second time. */
@ObjectType({ description: 'One thing you contributed, and what has come of it so far.' })
export class Contribution {
  @Field(() => ID, { description: 'Names it among your own contributions.' })
  id: string;

  @Field(() => ContributionKind, { description: 'In which way you took part.' })
  kind: ContributionKind;

  @Field(() => DateTime, { description: 'When you did; for a ballot, the one that counts.' })
  at: Date;

  personId: string;

  /** Null for an initiative on which no board was opened. */
  boardId: string | null;

  /** What was proposed, discussed or backed; null for a ballot and for initiatives. */
  proposalId: string | null;

  commentId: string | null;

  decisionId: string | null;

  initiativeId: string | null;
}
