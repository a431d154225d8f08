import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { ProposalCategory } from './proposal.js';

/** A proposal that is still being written: its author's alone, and on no board. */
@ObjectType({
  description: 'A proposal that you are still writing. Nobody else ever sees it.',
})
@Entity()
export class ProposalDraft {
  @Field(() => ID, { description: 'What saving, discarding and publishing name it by.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  authorId: string;

  @Column({ type: 'text' })
  boardId: string;

  @Field(() => String, { description: 'Its title so far; may be empty.' })
  @Column({ type: 'text' })
  title: string;

  @Field(() => String, { description: 'What it says so far, as markdown; may be empty.' })
  @Column({ type: 'text' })
  body: string;

  @Field(() => ProposalCategory, {
    nullable: true,
    description: 'What it is about; null when that is not chosen yet.',
  })
  @Column({ type: 'text', nullable: true })
  category: ProposalCategory | null;

  @Field(() => String, { description: 'What it would cost, just as it was typed; may be empty.' })
  @Column({ type: 'text' })
  cost: string;

  @Field(() => DateTime, { description: 'When it was last saved.' })
  @Column({ type: 'timestamptz' })
  savedAt: Date;
}
