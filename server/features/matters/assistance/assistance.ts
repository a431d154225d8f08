import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../foundation/graphql/scalars.js';

/** What was written down for a resident. Never a ballot: that is cast by whoever it belongs to, or not at all. */
export enum AssistanceKind {
  PROPOSAL = 'PROPOSAL',
  COMMENT = 'COMMENT',
  BACKING = 'BACKING',
  OBJECTION = 'OBJECTION',
  INITIATIVE = 'INITIATIVE',
  INITIATIVE_BACKING = 'INITIATIVE_BACKING',
}

registerEnumType(AssistanceKind, {
  name: 'AssistanceKind',
  description: 'What was written down for a resident. Never a ballot.',
  valuesConfig: {
    PROPOSAL: { description: 'A proposal they put forward.' },
    COMMENT: { description: 'Something said about a proposal.' },
    BACKING: { description: 'The backing of a proposal.' },
    OBJECTION: { description: 'An objection to a decision.' },
    INITIATIVE: { description: 'An initiative they started.' },
    INITIATIVE_BACKING: { description: 'The backing of an initiative.' },
  },
});

/** How a resident told it. */
export enum AssistanceChannel {
  PHONE = 'PHONE',
  VISIT = 'VISIT',
  PAPER = 'PAPER',
}

registerEnumType(AssistanceChannel, {
  name: 'AssistanceChannel',
  description: 'How a resident told what was written down for them.',
  valuesConfig: {
    PHONE: { description: 'By phone.' },
    VISIT: { description: 'Face to face: at the desk or at their door.' },
    PAPER: { description: 'On paper: a form, a letter, a note.' },
  },
});

/** That something was written down for a resident by somebody else; the resident themself is not told to anybody here. */
@ObjectType({
  description:
    'That something was written down for a resident who told it by phone, on a visit or on paper, and who answers for it. It counts as the resident’s own, once.',
})
export class Assistance {
  @Field(() => ID, { description: 'What disputing names it by.' })
  id: string;

  @Field(() => AssistanceKind, { description: 'What was written down.' })
  kind: AssistanceKind;

  @Field(() => AssistanceChannel, { description: 'How the resident told it.' })
  channel: AssistanceChannel;

  communityId: string;

  /** Null for an initiative, which is on no board yet. */
  boardId: string | null;

  /** Whose it is. */
  personId: string;

  recorderId: string;

  unitId: string | null;

  /** What it is about: the id of the proposal, comment, objection or initiative. */
  subjectId: string;

  @Field(() => DateTime, { description: 'When it was written down, by the database’s clock.' })
  recordedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the resident said that it is not theirs, by the database’s clock; null when they haven’t.',
  })
  disputedAt: Date | null;
}
