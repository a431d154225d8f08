import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { FlagReason, ModerationAction, SubjectKind } from './moderation.enums.js';

/** What a facilitator did about what somebody wrote. Public but for what it was about; none is ever changed. */
@ObjectType({
  description:
    'What a facilitator did about what somebody wrote: why, when and who. Public; what it was about is not told.',
})
@Entity()
export class ModerationAct {
  @Field(() => ID, { description: 'Opaque and unique.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  caseId: string;

  @Column({ type: 'text' })
  communityId: string;

  @Column({ type: 'text', nullable: true })
  boardId: string | null;

  @Column({ type: 'text' })
  subjectId: string;

  @Field(() => SubjectKind, { description: 'What kind of thing it was about.' })
  @Column({ type: 'text' })
  subjectKind: SubjectKind;

  @Column({ type: 'text' })
  authorId: string;

  @Field(() => ModerationAction, { description: 'What was done.' })
  @Column({ type: 'text' })
  action: ModerationAction;

  @Field(() => FlagReason, { description: 'The rule it was about.' })
  @Column({ type: 'text' })
  reason: FlagReason;

  @Column({ type: 'jsonb' })
  publicReason: LocalizedText;

  @Column({ type: 'text' })
  actorId: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  @Column({ type: 'timestamptz' })
  at: Date;
}
