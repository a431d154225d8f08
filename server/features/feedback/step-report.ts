import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** A round of evidence that a step is done. None is ever changed: after a rejection a new one begins. */
@ObjectType({ description: 'A round of evidence that a step is done, and what came of it.' })
@Entity()
export class StepReport {
  @PrimaryColumn({ type: 'text' })
  stepId: string;

  @Field(() => Int, { description: 'Its number, from 1.' })
  @PrimaryColumn({ type: 'int' })
  round: number;

  @Column({ type: 'text' })
  reporterId: string;

  /** The body it was reported for; null when a resident who took the step on reported it. */
  @Column({ type: 'text', nullable: true })
  unitId: string | null;

  /** Markdown. */
  @Column({ type: 'jsonb' })
  body: LocalizedText;

  @Field(() => String, {
    nullable: true,
    description: 'Where more can be seen, such as papers: an https address; null when none.',
  })
  @Column({ type: 'text', nullable: true })
  link: string | null;

  @Field(() => DateTime, { description: 'When it was reported.' })
  @Column({ type: 'timestamptz' })
  at: Date;
}
