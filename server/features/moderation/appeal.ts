import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { AppealState } from './moderation.enums.js';

/** An author's objection to their words being hidden: one for each act, decided by somebody else than who hid them. */
@ObjectType({
  description:
    'An author’s objection to their words being hidden. It is decided by a facilitator who did not hide them.',
})
@Entity()
export class Appeal {
  @Field(() => ID, { description: 'Opaque and unique.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  actId: string;

  /** Who hid it, kept here so that the database itself can see that somebody else decides. */
  @Column({ type: 'text' })
  actorId: string;

  @Column({ type: 'text' })
  authorId: string;

  @Column({ type: 'text' })
  communityId: string;

  @Column({ type: 'jsonb' })
  body: LocalizedText;

  @Field(() => DateTime, { description: 'When it was made.' })
  @Column({ type: 'timestamptz' })
  at: Date;

  @Field(() => AppealState, { description: 'How it stands.' })
  @Column({ type: 'text' })
  state: AppealState;

  @Column({ type: 'text', nullable: true })
  decidedById: string | null;

  @Column({ type: 'jsonb', nullable: true })
  decisionReason: LocalizedText | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was decided; null while it waits.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;
}
