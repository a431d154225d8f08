import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** Most photos a round of evidence shows. */
export const MOST_PHOTOS = 6;

/** A photo in a round of evidence. It is never changed, as the round isn't. */
@ObjectType('Photo', {
  description:
    'A photo somebody sent, drawn anew: upright, and without what its file said of the place and the camera.',
})
@Entity()
export class StepPhoto {
  @PrimaryColumn({ type: 'text' })
  stepId: string;

  @PrimaryColumn({ type: 'int' })
  round: number;

  /** Its place among the photos of the round, from 1. */
  @PrimaryColumn({ type: 'int' })
  position: number;

  @Field(() => ID, { name: 'id', description: 'Opaque, unique everywhere, safe to log.' })
  @Column({ type: 'text' })
  fileId: string;

  /** Whoever reported the round, and sent the file. */
  @Column({ type: 'text' })
  reporterId: string;

  /** What can be seen on it; null when the reporter didn't say. */
  @Column({ type: 'jsonb', nullable: true })
  alt: LocalizedText | null;
}
