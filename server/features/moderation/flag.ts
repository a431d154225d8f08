import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { FlagReason } from './moderation.enums.js';

/** Somebody's word that something should not stand in public; one for each person and thing by a unique key. */
@ObjectType({
  description:
    'Somebody’s word that something should not stand in public. Only facilitators and who gave it see it.',
})
@Entity()
export class Flag {
  @Field(() => ID, { description: 'Opaque and unique.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  caseId: string;

  @Column({ type: 'text' })
  subjectId: string;

  @Column({ type: 'text' })
  reporterId: string;

  @Field(() => FlagReason, { description: 'Why.' })
  @Column({ type: 'text' })
  reason: FlagReason;

  @Column({ type: 'jsonb', nullable: true })
  note: LocalizedText | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Column({ type: 'timestamptz' })
  at: Date;
}
