import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One resident's public backing of an initiative: one per person by primary key. */
@Entity()
export class InitiativeSupport {
  @PrimaryColumn({ type: 'text' })
  initiativeId: string;

  @PrimaryColumn({ type: 'text' })
  personId: string;

  @Column({ type: 'timestamptz' })
  supportedAt: Date;
}
