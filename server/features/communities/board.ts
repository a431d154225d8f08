import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { Phase } from './phase.js';

/** One live deliberation on one question. */
@ObjectType({ implements: Node, description: 'One live deliberation on one question.' })
@Entity()
export class Board extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  @Field(() => Int, {
    description: 'Grows with every change of the board itself; a greater one is newer.',
  })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  communityId: string;

  @Column({ type: 'jsonb' })
  question: LocalizedText;

  /** Markdown. */
  @Column({ type: 'jsonb', nullable: true })
  intro: LocalizedText | null;

  @Field(() => Phase, { description: 'The phase it is in.' })
  @Column({ type: 'text' })
  phase: Phase;

  /** When each phase is planned to end; only reminds. */
  @Column({ type: 'jsonb' })
  plannedEnds: Partial<Record<Phase, string>>;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  /** Where its log stood before anything else was read; only set on the way through `Query.board`. */
  feedCursor?: string;
}
