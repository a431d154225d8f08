import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** What a comment means for the proposal it stands under. */
export enum CommentStance {
  FOR = 'FOR',
  AGAINST = 'AGAINST',
  NEUTRAL = 'NEUTRAL',
}

registerEnumType(CommentStance, {
  name: 'CommentStance',
  description: 'What a comment means for its proposal.',
  valuesConfig: {
    FOR: { description: 'Speaks for it.' },
    AGAINST: { description: 'Speaks against it.' },
    NEUTRAL: { description: 'A question or a note.' },
  },
});

/** A reply in a proposal's discussion. */
@ObjectType({ implements: Node, description: 'A contribution to the discussion of a proposal.' })
@Entity()
export class Comment extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  @Field(() => Int, {
    description: 'Grows with every change of the comment itself; a greater one is newer.',
  })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  boardId: string;

  @Column({ type: 'text' })
  proposalId: string;

  @Column({ type: 'text', nullable: true })
  parentId: string | null;

  @Column({ type: 'text' })
  authorId: string;

  @Field(() => CommentStance, { description: 'For, against, or a question or note.' })
  @Column({ type: 'text' })
  stance: CommentStance;

  /** Markdown. */
  @Column({ type: 'jsonb' })
  body: LocalizedText;

  @Field(() => DateTime, { description: 'When it was said.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  /** When a facilitator hid it, or what it hangs on: from then on it is there for nobody. */
  @Column({ type: 'timestamptz', nullable: true })
  hiddenAt: Date | null;
}
