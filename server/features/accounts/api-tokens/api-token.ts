import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Scope } from '../../../foundation/viewer.js';

/** What a program acts with in a person's name. Only the hash of the token itself is kept. */
@Entity()
export class ApiToken {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'bytea' })
  tokenHash: Buffer;

  @Column({ type: 'text' })
  personId: string;

  /** What its person calls it. */
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', array: true })
  scopes: Scope[];

  /** Most requests a minute; null: as many as the person themselves. */
  @Column({ type: 'int', nullable: true })
  rate: number | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  /** Within a minute; null: never used. */
  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;

  /** Given out by a demo; worth nothing once it is switched off. */
  @Column({ type: 'boolean', default: false })
  demo: boolean;
}
