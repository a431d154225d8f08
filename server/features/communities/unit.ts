import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** A responsible body: answerable for what is decided. */
@ObjectType({
  implements: Node,
  description: 'A responsible body, answerable for carrying out what was decided.',
})
@Entity()
export class Unit extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  @Column({ type: 'text' })
  communityId: string;

  @Column({ type: 'jsonb' })
  name: LocalizedText;

  /** The area it answers for; null: all of the community. */
  @Column({ type: 'text', nullable: true })
  areaId: string | null;

  /** What it does, in its own words; null when nothing was written. */
  @Column({ type: 'jsonb', nullable: true })
  description: LocalizedText | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it was closed: it has no staff any more and takes on nothing. Null while it works.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
