import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { CommitmentStatus } from './commitment-status.js';

/** Something a vote decided, that a responsible body carries out in front of everybody. */
@ObjectType({
  implements: Node,
  description:
    'A promise: something a vote decided, that a responsible body carries out in front of everybody.',
})
@Entity()
export class Commitment extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  @Field(() => Int, {
    description: 'Grows with every change of it or of one of its steps; a greater one is newer.',
  })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  boardId: string;

  @Column({ type: 'text' })
  outcomeId: string;

  @Column({ type: 'text' })
  decisionId: string;

  /** What was chosen on the ballot: each option is promised once. */
  @Column({ type: 'text' })
  optionId: string;

  @Column({ type: 'text', nullable: true })
  proposalId: string | null;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  /** Its place in the count that chose it, from 1. */
  @Column({ type: 'int' })
  position: number;

  /** In minor units, as it was on the ballot. */
  @Column({ type: 'bigint', nullable: true })
  cost: number | null;

  @Column({ type: 'text' })
  currency: string;

  /** The body that leads. */
  @Column({ type: 'text' })
  unitId: string;

  @Field(() => CommitmentStatus, { description: 'Where it stands.' })
  @Column({ type: 'text' })
  status: CommitmentStatus;

  @Field(() => DateTime, {
    description: 'By when the responsible body has to say how it goes about it.',
  })
  @Column({ type: 'timestamptz' })
  answerBy: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is to be kept; null until it is planned.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  /** Why it was changed or dropped. */
  @Column({ type: 'jsonb', nullable: true })
  reason: LocalizedText | null;

  /** What is done in its place, with CHANGED. */
  @Column({ type: 'jsonb', nullable: true })
  instead: LocalizedText | null;

  @Field(() => DateTime, { description: 'When the vote made it a promise.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was kept, changed or dropped; null before.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  settledAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When a published review had more than half of the residents say “not solved”; null when none did. A promise disputed so does not count as kept.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  disputedAt: Date | null;
}
