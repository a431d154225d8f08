import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** What has come of a proposal so far. */
export enum ProposalStatus {
  OPEN = 'OPEN',
  SHORTLISTED = 'SHORTLISTED',
  MERGED = 'MERGED',
  DECLINED = 'DECLINED',
  ADOPTED = 'ADOPTED',
}

registerEnumType(ProposalStatus, {
  name: 'ProposalStatus',
  description: 'What has come of a proposal so far. Each but OPEN comes with a reason.',
  valuesConfig: {
    OPEN: { description: 'Put forward; being discussed and backed.' },
    SHORTLISTED: { description: 'On the ballot of a vote.' },
    MERGED: { description: 'Part of another proposal now, which carries its backing.' },
    DECLINED: { description: 'Not adopted.' },
    ADOPTED: { description: 'Decided: it is carried out.' },
  },
});

/** A step in what has come of a proposal. None is ever changed. */
@ObjectType('ProposalStep', {
  description: 'A step in what has come of a proposal. None is ever changed.',
})
@Entity()
export class ProposalStatusChange {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  proposalId: string;

  @Field(() => ProposalStatus, { description: 'What it has been since.' })
  @Column({ type: 'text' })
  status: ProposalStatus;

  @Column({ type: 'jsonb' })
  reason: LocalizedText;

  /** Who moved it; null when a vote did. */
  @Column({ type: 'text', nullable: true })
  actorId: string | null;

  /** What it was merged into, with MERGED. */
  @Column({ type: 'text', nullable: true })
  mergedIntoId: string | null;

  /** The vote that put it on its ballot or decided it. */
  @Column({ type: 'text', nullable: true })
  decisionId: string | null;

  @Field(() => DateTime, { description: 'When.' })
  @Column({ type: 'timestamptz' })
  at: Date;
}
