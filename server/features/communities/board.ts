import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { Phase } from './phase.js';

/** Who can see a board and everything on it. */
export enum BoardVisibility {
  PUBLIC = 'PUBLIC',
  MEMBERS = 'MEMBERS',
  ROLL = 'ROLL',
}

registerEnumType(BoardVisibility, {
  name: 'BoardVisibility',
  description: 'Who can see a board and everything on it. For everybody else it is not there.',
  valuesConfig: {
    PUBLIC: { description: 'Everybody, signed in or not.' },
    MEMBERS: { description: 'The community’s residents, and whoever works for it.' },
    ROLL: { description: 'Residents of the board’s area, and whoever works for the community.' },
  },
});

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

  @Field(() => BoardVisibility, { description: 'Who can see it.' })
  @Column({ type: 'text' })
  visibility: BoardVisibility;

  /** The part of the community it is about; null: all of it. */
  @Column({ type: 'text', nullable: true })
  areaId: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was closed, everything on it answered; null while it is at work.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  /** Where its log stood before anything else was read; only set on the way through `Query.board`. */
  feedCursor?: string;
}
