import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One resident's public backing of a proposal: one per person by primary key. */
@Entity()
export class ProposalSupport {
  @PrimaryColumn({ type: 'text' })
  proposalId: string;

  @PrimaryColumn({ type: 'text' })
  personId: string;

  @Column({ type: 'timestamptz' })
  supportedAt: Date;

  /** The merged proposal on which they first backed it; null for who backed this one itself. */
  @Column({ type: 'text', nullable: true })
  carriedFromId: string | null;
}
