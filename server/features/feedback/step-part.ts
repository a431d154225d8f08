import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a resident has to do with a step. */
export type Part = 'TAKER' | 'WATCHER';

/** A resident who has taken a step on, or watches it: one of the two by primary key. */
@Entity()
export class StepPart {
  @PrimaryColumn({ type: 'text' })
  stepId: string;

  @PrimaryColumn({ type: 'text' })
  personId: string;

  @Column({ type: 'text' })
  part: Part;

  @Column({ type: 'timestamptz' })
  since: Date;
}
