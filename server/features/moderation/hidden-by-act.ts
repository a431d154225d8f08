import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By which act a hidden thing is hidden: its own, or that of what it hung on. */
@Entity()
export class HiddenByAct {
  @PrimaryColumn({ type: 'text' })
  subjectId: string;

  @Column({ type: 'text' })
  actId: string;
}
