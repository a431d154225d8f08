import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { SubjectKind } from './moderation.enums.js';

/** One thing that facilitators have to decide about, or have. A flag that comes after the decision opens another case. */
@ObjectType({
  description:
    'One thing that facilitators have to decide about, or have; with the text as it was when the case opened.',
})
@Entity()
export class ModerationCase {
  @Field(() => ID, { description: 'Opaque and unique.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  communityId: string;

  /** The board it stands on; null for what stands on none. */
  @Column({ type: 'text', nullable: true })
  boardId: string | null;

  @Field(() => ID, { description: 'The id of what it is about.' })
  @Column({ type: 'text' })
  subjectId: string;

  @Field(() => SubjectKind, { description: 'What it is about.' })
  @Column({ type: 'text' })
  subjectKind: SubjectKind;

  @Column({ type: 'text' })
  authorId: string;

  /** Its title then; null for what has none. */
  @Column({ type: 'jsonb', nullable: true })
  title: LocalizedText | null;

  /** Markdown, as it was when the case opened. */
  @Column({ type: 'jsonb' })
  body: LocalizedText;

  @Field(() => DateTime, { description: 'When it was opened, by the first flag as a rule.' })
  @Column({ type: 'timestamptz' })
  openedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was decided; null while it waits.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;
}
