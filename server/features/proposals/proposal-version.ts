import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { ProposalCategory } from './proposal.js';

/** What a proposal said at one time. None is ever changed; one that was never edited has no row here. */
@ObjectType({ description: 'What a proposal said at one time. None is ever changed.' })
@Entity()
export class ProposalVersion {
  @PrimaryColumn({ type: 'text' })
  proposalId: string;

  @Field(() => Int, { description: '1 as published, then 2, 3 …' })
  @PrimaryColumn({ type: 'int' })
  number: number;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  /** Markdown. */
  @Column({ type: 'jsonb' })
  body: LocalizedText;

  @Field(() => ProposalCategory, { description: 'What it was about.' })
  @Column({ type: 'text' })
  category: ProposalCategory;

  /** In minor units of the community's currency; null when nobody had said. */
  @Column({ type: 'bigint', nullable: true })
  cost: number | null;

  /** What the author said of the change. */
  @Column({ type: 'jsonb', nullable: true })
  note: LocalizedText | null;

  @Field(() => DateTime, { description: 'Since when it said so, by the database’s clock.' })
  @Column({ type: 'timestamptz' })
  editedAt: Date;

  /** The one before, when versions are read as a list; null for the first. */
  previous?: ProposalVersion | null;
}
