import { ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** Somebody who takes part. What is private about them is not kept here. */
@ObjectType({ implements: Node, description: 'Somebody who takes part, as others see them.' })
@Entity()
export class Person extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  /** The name they chose to show; null shows where they live instead. */
  @Column({ type: 'jsonb', nullable: true })
  displayName: LocalizedText | null;

  /** When they consented to its being shown; there is no name without it. */
  @Column({ type: 'timestamptz', nullable: true })
  displayNameConsentAt: Date | null;

  /** The picture they chose to show beside their name; none without consent. */
  @Column({ type: 'text', nullable: true })
  avatarId: string | null;

  /** When they consented to its being shown. */
  @Column({ type: 'timestamptz', nullable: true })
  avatarConsentAt: Date | null;

  /** Number of the building they live in; null when it isn't known. */
  @Column({ type: 'int', nullable: true })
  building: number | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  /** When they erased themselves; from then on nothing here says who they were. */
  @Column({ type: 'timestamptz', nullable: true })
  erasedAt: Date | null;
}
