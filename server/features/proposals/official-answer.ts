import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** A responsible body owes a proposal its answer by a date: one request for each body. */
@ObjectType('ProposalAnswer', {
  description: 'What a responsible body was asked about a proposal, by when, and what it says.',
})
@Entity()
export class AnswerRequest {
  @Field(() => ID, { description: 'What answering names it by.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  proposalId: string;

  @Column({ type: 'text' })
  unitId: string;

  @Column({ type: 'jsonb', nullable: true })
  question: LocalizedText | null;

  @Column({ type: 'text' })
  askerId: string;

  @Field(() => DateTime, { description: 'When it was asked.' })
  @Column({ type: 'timestamptz' })
  askedAt: Date;

  @Field(() => DateTime, {
    description: 'By when the answer is owed: the rulebook’s `proposalAnswerDays` later.',
  })
  @Column({ type: 'timestamptz' })
  dueAt: Date;
}

/** What a body answered. None is ever changed: a later one corrects it, and both stay readable. */
@ObjectType({
  description:
    'Words of a responsible body. None is ever changed: a later one corrects it, and both stay readable.',
})
@Entity()
export class OfficialAnswer {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  requestId: string;

  /** Markdown. */
  @Column({ type: 'jsonb' })
  body: LocalizedText;

  @Column({ type: 'text' })
  authorId: string;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Column({ type: 'timestamptz' })
  answeredAt: Date;
}
