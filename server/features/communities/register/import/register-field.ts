import { registerEnumType } from 'type-graphql';

/** What a column of a committee's register may hold that is of use. */
export enum RegisterField {
  KEY = 'KEY',
  NAME = 'NAME',
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  AREA = 'AREA',
  ROOM = 'ROOM',
  FLOOR_AREA = 'FLOOR_AREA',
}

registerEnumType(RegisterField, {
  name: 'RegisterField',
  description: 'What a column of a committee’s register holds.',
  valuesConfig: {
    KEY: {
      description: 'A number or name of its own for each line, the same in every later file.',
    },
    NAME: { description: 'The resident’s name.' },
    PHONE: { description: 'Their telephone number.' },
    EMAIL: { description: 'Their e-mail address.' },
    AREA: { description: 'The name of the building or area they live in, as it is called here.' },
    ROOM: { description: 'Their room or flat.' },
    FLOOR_AREA: {
      description:
        'What they own there, in square metres, with two decimals at most; 0 or empty: nothing.',
    },
  },
});

/** What people can be found by: what they own is no secret of theirs. */
export type TypedField = Exclude<RegisterField, RegisterField.FLOOR_AREA>;

/** Which column holds what. */
export interface ColumnChoice {
  field: RegisterField;
  column: string;
}

/** How a file is to be read. */
export interface ImportPlan {
  columns: ColumnChoice[];
  /** What people type to be matched; empty: nothing, only what they have verified. */
  matching: RegisterField[];
}

/** What is wrong with a line; never what stands in it. */
export interface LineError {
  line: number;
  field: RegisterField | null;
  code: string;
  /** The other line it is about. */
  other?: number;
}
