import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** A due date put off, with its reason. It stays readable for good. */
@ObjectType('Delay', { description: 'A due date put off, with its reason.' })
@Entity()
export class CommitmentDelay {
  @Field(() => ID, { description: 'Opaque, unique everywhere, safe to log.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  commitmentId: string;

  /** The step that was put off; null: the promise as a whole. */
  @Column({ type: 'text', nullable: true })
  stepId: string | null;

  @Field(() => DateTime, { description: 'When it was due until then.' })
  @Column({ type: 'timestamptz' })
  oldDueAt: Date;

  @Field(() => DateTime, { description: 'When it is due since.' })
  @Column({ type: 'timestamptz' })
  newDueAt: Date;

  @Column({ type: 'jsonb' })
  reason: LocalizedText;

  @Column({ type: 'text' })
  askedById: string;

  @Field(() => DateTime, { description: 'When the delay was announced.' })
  @Column({ type: 'timestamptz' })
  askedAt: Date;
}
