import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, SafeInt } from '../../../../foundation/graphql/scalars.js';
import { RegisterField } from './register-field.js';

/** Where an import is. */
export enum ImportState {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import is.',
  valuesConfig: {
    RUNNING: { description: 'It is being read and compared.' },
    DONE: { description: 'All of it is in.' },
    FAILED: { description: 'Nothing was changed; `problem` says why.' },
  },
});

@InputType({ description: 'Which column holds what.' })
export class ColumnChoiceInput {
  @Field(() => RegisterField, { description: 'What it holds.' })
  field: RegisterField;

  @Field(() => String, { description: 'Its name in the file’s first line.' })
  column: string;
}

@ObjectType({ description: 'Which column holds what.' })
export class ColumnUse {
  @Field(() => RegisterField, { description: 'What it is taken to hold.' })
  field: RegisterField;

  @Field(() => String, { description: 'Its name in the file’s first line.' })
  column: string;
}

@ObjectType({ description: 'What is wrong with a line of the file. Never what stands in it.' })
export class RegisterLineError {
  @Field(() => Int, { description: 'The line, as an editor numbers it.' })
  line: number;

  @Field(() => RegisterField, {
    nullable: true,
    description: 'The field it is about; null when it is about the whole line.',
  })
  field: RegisterField | null;

  code: string;

  other?: number;
}

@ObjectType({ description: 'What bringing a file in changes, in lines.' })
export class RegisterChanges {
  @Field(() => Int, { description: 'Lines that were not on the register.' })
  added: number;

  @Field(() => Int, { description: 'Lines that say something else than before.' })
  changed: number;

  @Field(() => Int, { description: 'Lines that say what they said before.' })
  same: number;

  @Field(() => Int, {
    description:
      'Lines of the register that the file doesn’t have. They stay unless `replace` is asked for.',
  })
  gone: number;

  @Field(() => Int, {
    description:
      'How many people would lose their residence with those, if `replace` is asked for.',
  })
  goneResidents: number;
}

@ObjectType({ description: 'What bringing a file in would do. Nothing has been changed.' })
export class RegisterPreview {
  @Field(() => [String], { description: 'The names of its columns.' })
  columns: string[];

  @Field(() => [ColumnUse], { description: 'What they are taken to hold.' })
  mapped: ColumnUse[];

  @Field(() => [RegisterField], {
    description: 'What people would type to be found: as you said, else what suits the columns.',
  })
  matching: RegisterField[];

  @Field(() => [[String]], { description: 'Its first lines, at most five, as they stand there.' })
  firstLines: string[][];

  @Field(() => Int, { description: 'How many lines it has, without the first.' })
  lines: number;

  @Field(() => RegisterChanges, { description: 'What it would change, without faulty lines.' })
  counts: RegisterChanges;

  @Field(() => [RegisterLineError], { description: 'What is wrong with it, at most 1,000 lines.' })
  errors: RegisterLineError[];

  @Field(() => Int, { description: 'How many lines have something wrong with them.' })
  errorCount: number;
}

@ObjectType({ description: 'A committee’s register being brought in, or brought in.' })
export class RegisterImport {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  communityId: string;

  @Field(() => SafeInt, { description: 'A greater one is newer.' })
  version: number;

  @Field(() => ImportState, { description: 'Where it is.' })
  state: ImportState;

  @Field(() => Int, { description: 'Lines read so far.' })
  linesDone: number;

  @Field(() => Int, { description: 'Lines there are; before the end roughly.' })
  linesTotal: number;

  @Field(() => RegisterChanges, {
    nullable: true,
    description: 'What it changed; null until it is done.',
  })
  counts: RegisterChanges | null;

  problem: string | null;

  @Field(() => [RegisterLineError], { description: 'Lines that were faulty, at most 1,000.' })
  errors: RegisterLineError[];

  @Field(() => Int, { description: 'How many lines were faulty; with DONE they were left out.' })
  errorCount: number;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it runs.' })
  endedAt: Date | null;

  /** In percent, for a bar. */
  @Field(() => Float, { description: 'How far reading has come, in percent.' })
  percent(): number {
    return Math.min(100, Math.round((100 * this.linesDone) / Math.max(1, this.linesTotal)));
  }
}
