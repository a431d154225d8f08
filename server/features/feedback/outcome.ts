import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** What a decision came to; written in the transaction that closes it. */
@ObjectType({
  description:
    'What a vote came to: the promises that follow from it, or the reasoned reply that is owed on it.',
})
@Entity()
export class Outcome {
  @Field(() => ID, { description: 'Opaque, unique everywhere, safe to log.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Field(() => Int, { description: 'Grows with every change of it; a greater one is newer.' })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  decisionId: string;

  @Column({ type: 'text' })
  boardId: string;

  @Field(() => Boolean, { description: 'Whether the vote passed.' })
  @Column({ type: 'boolean' })
  passed: boolean;

  @Field(() => Boolean, { description: 'Whether it binds; else it advises and a reply is owed.' })
  @Column({ type: 'boolean' })
  binding: boolean;

  @Column({ type: 'text' })
  unitId: string;

  @Field(() => DateTime, { description: 'By when the responsible body answers.' })
  @Column({ type: 'timestamptz' })
  answerBy: Date;

  @Field(() => DateTime, { description: 'When the vote was closed and counted.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  /** The reasoned reply, in markdown; null until there is one. */
  @Column({ type: 'jsonb', nullable: true })
  reply: LocalizedText | null;

  @Column({ type: 'text', nullable: true })
  repliedById: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the reply was given; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  repliedAt: Date | null;
}
