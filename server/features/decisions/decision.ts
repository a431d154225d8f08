import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../../foundation/graphql/node.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import { DecisionBasis, DecisionStatus, Disclosure, TallyVisibility } from './decision.enums.js';
import { DecisionMethodEnum } from './methods.enums.js';
import type { DecisionMethod, MethodRules, TallyResult } from './methods/method.js';
import type { FixedRulebookChange } from './rulebook-change.js';

/** A question put to the residents. Everything but its status is fixed before it opens. */
@ObjectType({
  implements: Node,
  description:
    'A question put to the residents, who decide it by ballot. Everything about it is fixed before it opens.',
})
@Entity()
export class Decision extends Node {
  @PrimaryColumn({ type: 'text' })
  declare id: string;

  @Field(() => Int, {
    description:
      'Grows with every change of its status; a greater one is newer. Ballots don’t change it.',
  })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  boardId: string;

  @Column({ type: 'jsonb' })
  question: LocalizedText;

  @Field(() => DecisionMethodEnum, { description: 'How it is counted.' })
  @Column({ type: 'text' })
  method: DecisionMethod;

  @Column({ type: 'jsonb' })
  rules: MethodRules;

  @Field(() => DecisionStatus, { description: 'Where it stands.' })
  @Column({ type: 'text' })
  status: DecisionStatus;

  @Field(() => Disclosure, { description: 'Who learns who chose what.' })
  @Column({ type: 'text' })
  disclosure: Disclosure;

  @Field(() => TallyVisibility, { description: 'When the count can be seen.' })
  @Column({ type: 'text' })
  tallyVisibility: TallyVisibility;

  @Field(() => DecisionBasis, { description: 'On what ground it rests.' })
  @Column({ type: 'text' })
  basis: DecisionBasis;

  @Field(() => Boolean, {
    description:
      'Whether the result binds those who carry it out; else it advises, and a reasoned reply is owed.',
  })
  @Column({ type: 'boolean' })
  binding: boolean;

  @Column({ type: 'text' })
  unitId: string;

  /** Where the money comes from. */
  @Column({ type: 'jsonb', nullable: true })
  moneySource: LocalizedText | null;

  /** ISO 4217 code, copied from the community when the decision was fixed. */
  @Column({ type: 'text' })
  currency: string;

  @Field(() => DateTime, { description: 'By when the responsible body answers on the result.' })
  @Column({ type: 'timestamptz' })
  answerBy: Date;

  @Field(() => Float, {
    description: 'The least turnout for a valid result, in percent of the roll.',
  })
  @Column({ type: 'double precision' })
  quorumPercent: number;

  /** Who can vote: the residents of this area; null: of the whole community. */
  @Column({ type: 'text', nullable: true })
  rollAreaId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many can vote; frozen at opening, null before.',
  })
  @Column({ type: 'int', nullable: true })
  rollSize: number | null;

  @Field(() => DateTime, {
    description:
      'Until when it is public for residents to check and object to, by the database’s clock; nobody can open it earlier.',
  })
  @Column({ type: 'timestamptz' })
  publicUntil: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it opens by itself, or as soon as every objection is answered; null: it is opened by hand.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  opensAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it closes, to the instant, by the database’s clock; nobody can close it earlier. Null: a facilitator closes it, as in a meeting.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  closesAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it opened; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  openedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was closed and counted; null before.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was withdrawn; null unless it was.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  withdrawalReason: LocalizedText | null;

  /** What of the rulebook changes when it passes; null for most decisions. */
  @Column({ type: 'jsonb', nullable: true })
  rulebookChange: FixedRulebookChange | null;

  /** The final count; null before closing. */
  @Column({ type: 'jsonb', nullable: true })
  result: TallyResult | null;

  @Field(() => DateTime, {
    description: 'When it was fixed and made public, by the database’s clock.',
  })
  @Column({ type: 'timestamptz' })
  createdAt: Date;
}
