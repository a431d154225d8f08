import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../../foundation/graphql/node.js';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../../foundation/text/localized-text.js';
import { InitiativeStatus } from './initiative-status.js';

/** A question residents put on the agenda themselves. What it needs is fixed when it starts, whatever is decided later. */
@ObjectType({
  implements: Node,
  description:
    'A question residents put on the agenda themselves: backed by enough of the register, it obliges a board or a published refusal with reasons. What it needs is fixed when it starts.',
})
@Entity()
export class Initiative extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  @Field(() => Int, {
    description: 'Grows with every change of the initiative itself; a greater one is newer.',
  })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  communityId: string;

  @Column({ type: 'text' })
  starterId: string;

  @Column({ type: 'jsonb' })
  question: LocalizedText;

  /** Markdown. */
  @Column({ type: 'jsonb' })
  body: LocalizedText;

  @Field(() => InitiativeStatus, { description: 'Where it stands.' })
  @Column({ type: 'text' })
  status: InitiativeStatus;

  @Field(() => Int, {
    description: 'How many were on the register of residents when it started.',
  })
  @Column({ type: 'int' })
  registerSize: number;

  @Field(() => Int, {
    description:
      'How many must back it: the rulebook’s share of that register, rounded up. Whoever started it counts.',
  })
  @Column({ type: 'int' })
  needed: number;

  @Field(() => Int, {
    description: 'Days from the moment it has its backing until an answer is due.',
  })
  @Column({ type: 'int' })
  answerDays: number;

  @Field(() => DateTime, { description: 'When it was started.' })
  @Column({ type: 'timestamptz' })
  startedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it had the backing it needs, by the database’s clock; null until then. Backing taken back later doesn’t undo it.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  reachedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the answer is due; null until it has its backing.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was answered, on time or late; null while it is not.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'text', nullable: true })
  answeredById: string | null;

  /** Markdown; with REFUSED. */
  @Column({ type: 'jsonb', nullable: true })
  reason: LocalizedText | null;

  /** With BOARD_OPENED. */
  @Column({ type: 'text', nullable: true })
  boardId: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When whoever started it took it back; null when they did not.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  /** When it was hidden: from then on it is there for nobody. */
  @Column({ type: 'timestamptz', nullable: true })
  hiddenAt: Date | null;

  /** Where its community's log stood before anything else was read; only set on the way through `Query.initiative`. */
  feedCursor?: string;
}
