import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What lists sort proposals by. Written by the supports gauge alone, ten times a second at most, so that no resident's
 * backing ever waits for another's.
 */
@Entity()
export class ProposalSummary {
  @PrimaryColumn({ type: 'text' })
  proposalId: string;

  @Column({ type: 'text' })
  boardId: string;

  @Column({ type: 'int' })
  supports: number;
}
