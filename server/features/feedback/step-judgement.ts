import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** What a resident who watches a step says of a round of evidence: once, by primary key. */
@ObjectType({ description: 'What a resident who watches a step says of the evidence.' })
@Entity()
export class StepJudgement {
  @PrimaryColumn({ type: 'text' })
  stepId: string;

  @PrimaryColumn({ type: 'int' })
  round: number;

  @PrimaryColumn({ type: 'text' })
  watcherId: string;

  /** Whose evidence it is; never the watcher's own. */
  @Column({ type: 'text' })
  reporterId: string;

  @Field(() => Boolean, { description: 'Accepted, or rejected with a reason.' })
  @Column({ type: 'boolean' })
  accepted: boolean;

  @Column({ type: 'jsonb', nullable: true })
  reason: LocalizedText | null;

  @Field(() => DateTime, { description: 'When they said so.' })
  @Column({ type: 'timestamptz' })
  at: Date;
}
