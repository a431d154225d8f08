import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/**
 * What a resident has against a decision: as it was fixed, which can't open before it is answered; or, once it is open, why their
 * ballot says no.
 */
@ObjectType({
  implements: Node,
  description:
    'What a resident has against a decision: as it was fixed, and then it can’t open before this is answered; or, once it is open, why their ballot says no. One for each resident and decision; neither it nor its answer can be changed.',
})
@Entity()
export class Objection extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  @Column({ type: 'text' })
  decisionId: string;

  /** The decision's board, so that whoever may not see that one doesn't see this one either. */
  @Column({ type: 'text' })
  boardId: string;

  @Column({ type: 'text' })
  authorId: string;

  @Column({ type: 'jsonb' })
  body: LocalizedText;

  @Field(() => Boolean, {
    description:
      'Whether it is the reason for a ballot of no in an open YES_NO vote that is about no proposal. Such reasons may be answered at any time.',
  })
  @Column({ type: 'boolean' })
  withBallot: boolean;

  @Field(() => DateTime, { description: 'When it was raised, by the database’s clock.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'jsonb', nullable: true })
  answer: LocalizedText | null;

  @Column({ type: 'text', nullable: true })
  answeredById: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was answered, by the database’s clock; null until then.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;
}
