import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { ProposalStatus } from './proposal-status.js';

/** What a proposal is about. */
export enum ProposalCategory {
  ACCESSIBILITY = 'ACCESSIBILITY',
  CULTURE = 'CULTURE',
  ENVIRONMENT = 'ENVIRONMENT',
  FACILITIES = 'FACILITIES',
  MOBILITY = 'MOBILITY',
  SAFETY = 'SAFETY',
  OTHER = 'OTHER',
}

registerEnumType(ProposalCategory, {
  name: 'ProposalCategory',
  description: 'What a proposal is about.',
  valuesConfig: {
    ACCESSIBILITY: { description: 'Getting about with a stick, a wheelchair, a pram.' },
    CULTURE: { description: 'Culture, learning, sport, getting together.' },
    ENVIRONMENT: { description: 'Green, clean, quiet.' },
    FACILITIES: { description: 'Things everybody uses: benches, racks, rooms.' },
    MOBILITY: { description: 'Walking, cycling, parking, transport.' },
    SAFETY: { description: 'Light, fire, traffic, crime.' },
    OTHER: { description: 'Anything else.' },
  },
});

/** Something the community could do. */
@ObjectType({ implements: Node, description: 'Something the community could do.' })
@Entity()
export class Proposal extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  @Field(() => Int, {
    description: 'Grows with every change of the proposal itself; a greater one is newer.',
  })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  boardId: string;

  @Column({ type: 'text' })
  authorId: string;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  /** Markdown. */
  @Column({ type: 'jsonb' })
  body: LocalizedText;

  @Field(() => ProposalCategory, { description: 'What it is about.' })
  @Column({ type: 'text' })
  category: ProposalCategory;

  /** In minor units of the community's currency; null when nobody has said. */
  @Column({ type: 'bigint', nullable: true })
  cost: number | null;

  @Field(() => DateTime, { description: 'When it was published.' })
  @Column({ type: 'timestamptz' })
  publishedAt: Date;

  @Field(() => ProposalStatus, { description: 'What has come of it so far.' })
  @Column({ type: 'text' })
  status: ProposalStatus;

  /** What it has been merged into; null for others. */
  @Column({ type: 'text', nullable: true })
  mergedIntoId: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its author last changed what it says; null when it stands as published.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  /** When a facilitator hid it: from then on it is there for nobody. */
  @Column({ type: 'timestamptz', nullable: true })
  hiddenAt: Date | null;
}
