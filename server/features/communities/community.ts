import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** A neighbourhood that decides together. */
@ObjectType({
  implements: Node,
  description:
    'A neighbourhood that decides together; owns boards, units and the register of residents.',
})
@Entity()
export class Community extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  /** Shown through a resolver, in the reader's language. */
  @Column({ type: 'jsonb' })
  name: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  district: LocalizedText | null;

  @Field(() => String, {
    description: 'IANA name of its time zone; dates such as “answer by” are meant in it.',
  })
  @Column({ type: 'text' })
  timeZone: string;

  @Field(() => String, { description: 'ISO 4217 code of the currency it counts in.' })
  @Column({ type: 'text' })
  currency: string;

  /** Its place in the tree of areas; null when it has none yet. */
  @Column({ type: 'text', nullable: true })
  areaId: string | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  /** Where its log stood before anything else was read; only set on the way through `Query.community`. */
  feedCursor?: string;
}
