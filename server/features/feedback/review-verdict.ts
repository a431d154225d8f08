import { registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** What a resident says of a board's question in the end. */
export enum Verdict {
  SOLVED = 'SOLVED',
  NOT_SOLVED = 'NOT_SOLVED',
  CANNOT_SAY = 'CANNOT_SAY',
}

registerEnumType(Verdict, {
  name: 'ReviewVerdict',
  description: 'What a resident says of a board’s question in the end.',
  valuesConfig: {
    SOLVED: { description: 'It is solved.' },
    NOT_SOLVED: { description: 'It is not solved.' },
    CANNOT_SAY: { description: 'They don’t know.' },
  },
});

/** One resident's verdict, which they can change until the review is published: one each by primary key. */
@Entity()
export class ReviewVerdict {
  @PrimaryColumn({ type: 'text' })
  boardId: string;

  @PrimaryColumn({ type: 'text' })
  personId: string;

  /** Names what they wrote without naming them. */
  @Column({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  verdict: Verdict;

  /** Published as it is, under where its author lives. */
  @Column({ type: 'jsonb', nullable: true })
  detail: LocalizedText | null;

  @Column({ type: 'timestamptz' })
  givenAt: Date;
}
