import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** The review of a board as it was published: once, by primary key. The verdicts stand still from then on. */
@Entity()
export class BoardReview {
  @PrimaryColumn({ type: 'text' })
  boardId: string;

  /** What is to be learned, in markdown. */
  @Column({ type: 'jsonb' })
  body: LocalizedText;

  /** How many verdicts it took for counts to be shown, by the rules of that day. */
  @Column({ type: 'int' })
  minimumSample: number;

  @Column({ type: 'text' })
  publishedById: string;

  @Column({ type: 'timestamptz' })
  publishedAt: Date;
}
