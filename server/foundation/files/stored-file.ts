import { Column, Entity, PrimaryColumn } from 'typeorm';
import { entityById } from '../loaders/index.js';

/**
 * A file somebody sent. Until it belongs to something only they can see it, and after a day it is gone; from then on it
 * is seen by whoever may see that thing.
 */
@Entity('file')
export class StoredFile {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  ownerId: string;

  /** Of what was sent, so that the same photo sent again after a lost answer is the same file. */
  @Column({ type: 'text' })
  sha256: string;

  /** The media type it is given out as. */
  @Column({ type: 'text' })
  type: string;

  /** As it is kept. */
  @Column({ type: 'int' })
  bytes: number;

  @Column({ type: 'int' })
  width: number;

  @Column({ type: 'int' })
  height: number;

  /** By the database's clock. */
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  /** The id of what it belongs to; null until then. */
  @Column({ type: 'text', nullable: true })
  subjectId: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  attachedAt: Date | null;
}

/** The whole photo, or its small copy. */
export type PhotoSize = 'full' | 'small';

/** Where a file is kept; spread over folders, since some disks don't like one with a hundred thousand files. */
export function storageKey(id: string, size: PhotoSize): string {
  return `${id.slice(-2)}/${id}-${size}.jpg`;
}

/** The address of a file on this server. */
export function fileUrl(id: string, size: PhotoSize = 'full'): string {
  return size === 'full' ? `/files/${id}` : `/files/${id}/small`;
}

/** Files by id, whoever may see them: ask `seesFile`, or come from what they belong to. */
export const fileById = entityById(StoredFile);
