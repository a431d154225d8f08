import { ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To one person: what an act hid of their words, judged themselves or hanging on what was. One for each act. */
@ObjectType({
  description:
    'To you: words of yours that a facilitator hid, or that were hidden along with what they hung on.',
})
@Entity()
export class ModerationNotice {
  @PrimaryColumn({ type: 'text' })
  actId: string;

  @PrimaryColumn({ type: 'text' })
  personId: string;

  /** What it hid of theirs; what was judged itself comes first. */
  @Column({ type: 'text', array: true })
  subjectIds: string[];

  @Column({ type: 'timestamptz' })
  at: Date;
}
