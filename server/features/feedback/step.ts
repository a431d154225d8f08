import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { StepStatus } from './commitment-status.js';

/** A step of a promise. */
@ObjectType({
  description: 'A step of a promise. It is done when residents who watch it accept the evidence.',
})
@Entity()
export class Step {
  @Field(() => ID, { description: 'Opaque, unique everywhere, safe to log.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Field(() => Int, {
    description: 'Grows with every change of it or of who watches it; a greater one is newer.',
  })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  boardId: string;

  @Column({ type: 'text' })
  commitmentId: string;

  @Field(() => Int, { description: 'Its place among the steps, from 1.' })
  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  @Field(() => Int, { description: 'How much of the promise it is, beside the others: 1 to 100.' })
  @Column({ type: 'int' })
  weight: number;

  @Field(() => DateTime, { description: 'When it is to be done.' })
  @Column({ type: 'timestamptz' })
  dueAt: Date;

  /** The body that does it; null: the one that leads. */
  @Column({ type: 'text', nullable: true })
  unitId: string | null;

  @Field(() => StepStatus, { description: 'Where it stands.' })
  @Column({ type: 'text' })
  status: StepStatus;

  @Field(() => Int, { description: 'How often it has been reported on; 0 when never.' })
  @Column({ type: 'int' })
  round: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  doneAt: Date | null;
}
