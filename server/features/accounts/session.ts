import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in that lasts: a browser's cookie or a program's token. Only the token's hash is kept. */
@Entity()
export class Session {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'bytea' })
  tokenHash: Buffer;

  @Column({ type: 'text' })
  personId: string;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  /** Opened without showing who one is; worth nothing once the demo is switched off. */
  @Column({ type: 'boolean' })
  demo: boolean;
}
