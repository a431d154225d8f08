import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { OptionKindEnum } from './methods.enums.js';
import type { OptionKind } from './methods/method.js';

/** Something a ballot can choose. */
@ObjectType({ description: 'Something a ballot can choose.' })
@Entity()
export class DecisionOption {
  @Field(() => ID, { description: 'What a ballot names it by.' })
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  decisionId: string;

  @Field(() => OptionKindEnum, { description: 'What it stands for.' })
  @Column({ type: 'text' })
  kind: OptionKind;

  @Column({ type: 'jsonb' })
  label: LocalizedText;

  /** In minor units of the decision's currency, copied when the decision was fixed. */
  @Column({ type: 'bigint', nullable: true })
  cost: number | null;

  /** As the decision's. */
  @Column({ type: 'text' })
  currency: string;

  @Column({ type: 'text', nullable: true })
  proposalId: string | null;

  @Field(() => Int, { description: 'Its place on the ballot, from 1.' })
  @Column({ type: 'int' })
  position: number;
}
