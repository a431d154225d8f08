import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../../foundation/text/localized-text.js';

/** What a file of ballots on paper may be. */
export enum PaperFormat {
  CSV = 'CSV',
  BLT = 'BLT',
}

registerEnumType(PaperFormat, {
  name: 'PaperFormat',
  description: 'How a file holds ballots that were filled in on paper.',
  valuesConfig: {
    CSV: {
      description:
        'A line for each ballot, a column for each option, headed by its place on the ballot or its words. Ticks are x, 1 or yes; ranks and scores are numbers; an empty cell says nothing. A column `count` says how many alike a line stands for; one called `serial` is for the counters, and where owners decide `area` holds the square metres of a line.',
    },
    BLT: {
      description:
        'Rankings as election software writes them, candidates in the order of the options.',
    },
  },
});

/** Ballots that came out of the box together, as one file. */
@ObjectType({
  description:
    'Ballots on paper that were counted in together, from one file, with who did so and from where. Stays for everybody to see, also when it is taken out again.',
})
export class PaperBatch {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  decisionId: string;

  @Field(() => PaperFormat, { description: 'How the file held them.' })
  format: PaperFormat;

  @Field(() => String, {
    description:
      'SHA-256 of the file, 64 hexadecimal digits: whoever kept the file can show that it is this one.',
  })
  sha256: string;

  note: LocalizedText;

  @Field(() => Int, { description: 'Ballots in it that count.' })
  ballots: number;

  @Field(() => Int, {
    description:
      'Ballots in it that the rules don’t take, such as two crosses where one is asked for.',
  })
  invalid: number;

  countedInById: string;

  @Field(() => DateTime, { description: 'When it was counted in, by the database’s clock.' })
  countedInAt: Date;

  takenOutById: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was taken out again; null while it counts.',
  })
  takenOutAt: Date | null;

  takenOutFor: LocalizedText | null;
}
