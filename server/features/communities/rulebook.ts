import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { Role } from '../../foundation/viewer.js';

/** What a community has agreed on. Each value is explained where the API shows it. */
export interface RulebookValues {
  /** Backing an initiative needs, in percent of the register. */
  initiativeBackingPercent: number;
  /** Days within which an initiative that has its backing gets a board or a published refusal. */
  initiativeAnswerDays: number;
  /** Hours a vote is public before it may open. */
  publicityHours: number;
  /** Minimum turnout of a vote that says nothing else, in percent of the roll. */
  quorumPercent: number;
  /** Who may open a board, besides administrators. */
  boardOpeners: Role[];
  /** Who may fix and open votes, besides administrators. */
  decisionOpeners: Role[];
  /** Days within which a proposal gets its answer: on the ballot, merged, or not adopted with a reason. */
  proposalAnswerDays: number;
  /** Watchers who must accept a step before it is done. */
  watchersNeeded: number;
  /** Days for which somebody counts as new. */
  newMemberDays: number;
  /** Proposals, comments and initiatives a new member may publish in a day. */
  newMemberDailyLimit: number;
  /** Fewest people behind a figure about people; below it is left out. */
  minimumSample: number;
}

/** What holds in a community that has not decided otherwise. */
export const FOUNDING_RULES: RulebookValues = {
  initiativeBackingPercent: 5,
  initiativeAnswerDays: 10,
  publicityHours: 48,
  quorumPercent: 30,
  boardOpeners: [Role.MODERATOR],
  decisionOpeners: [Role.MODERATOR],
  proposalAnswerDays: 30,
  watchersNeeded: 2,
  newMemberDays: 7,
  newMemberDailyLimit: 10,
  minimumSample: 30,
};

/** One version of a community's rules; the highest is in force, and none is ever changed. */
@ObjectType({
  description:
    'One version of what a community has agreed on. A version is never changed: a vote adopts the next one.',
})
@Entity()
export class Rulebook {
  @PrimaryColumn({ type: 'text' })
  communityId: string;

  @Field(() => Int, { description: '1 for what the community started with, then 2, 3 …' })
  @PrimaryColumn({ type: 'int' })
  version: number;

  @Column({ type: 'jsonb' })
  values: RulebookValues;

  @Field(() => DateTime, { description: 'Since when it holds, or held.' })
  @Column({ type: 'timestamptz' })
  adoptedAt: Date;

  /** The decision that adopted it; null for the founding version. */
  @Column({ type: 'text', nullable: true })
  decisionId: string | null;
}
