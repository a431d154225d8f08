import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A browser's sign-in that lasts. The sign-in library makes and reads these rows too, so the token is kept as it is; the
 * cookie carries it signed, so that whoever reads the table alone can't make a cookie of it.
 */
@Entity()
export class Session {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  token: string;

  @Column({ type: 'text' })
  personId: string;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  /** When it was last prolonged. */
  @Column({ type: 'timestamptz' })
  updatedAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  /** Address it was opened from, shown to its person alone. */
  @Column({ type: 'text', nullable: true })
  ipAddress: string | null;

  /** The browser, in its own words, shown to its person alone. */
  @Column({ type: 'text', nullable: true })
  userAgent: string | null;

  /** Opened without showing who one is; worth nothing once the demo is switched off. */
  @Column({ type: 'boolean', default: false })
  demo: boolean;
}
