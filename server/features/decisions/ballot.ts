import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A resident's answer. Never an API type itself: what of it may be shown is decided where it is shown. One per voter
 * that isn't superseded, by a unique index.
 */
@Entity()
export class Ballot {
  /** Its fingerprint and the retry key of the cast; see `leaf.ts`. */
  @PrimaryColumn({ type: 'text' })
  leaf: string;

  @Column({ type: 'text' })
  decisionId: string;

  @Column({ type: 'text' })
  voterId: string;

  /** Canonical JSON of what was chosen. */
  @Column({ type: 'text' })
  choice: string;

  /** The browser's 32 random bytes, base64url. */
  @Column({ type: 'text' })
  nonce: string;

  /** The database's clock, read while the closing was locked out. */
  @Column({ type: 'timestamptz' })
  castAt: Date;

  /** When the voter replaced it; null while it counts. */
  @Column({ type: 'timestamptz', nullable: true })
  supersededAt: Date | null;
}
