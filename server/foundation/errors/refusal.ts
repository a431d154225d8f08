import { UserErrorCode } from './user-error.js';

/** An instant as a message tells it: by the clocks of this time zone. */
export interface Moment {
  at: Date;
  timeZone: string;
}

/** Values that a message's placeholders take. */
export type MessageParams = Record<string, string | number | Moment>;

/** Why something is not done: a code for programs, and a sentence by its key in the catalogue for people. */
export interface RefusalReason {
  code: UserErrorCode;
  /** Key of the sentence in the server's catalogue, below `refusals`. */
  message: string;
  params?: MessageParams;
}

/** Thrown by a use case that refuses; becomes a `userError`. Nothing has been changed when it is thrown. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly field: string[] = [],
  ) {
    super(`${reason.code} ${reason.message}`);
  }
}

/** A refusal about one input field; a dot leads into a nested one. */
export function badInput(field: string, message: string, params?: MessageParams): Refusal {
  const path = ['input', ...field.split('.')];
  return new Refusal({ code: UserErrorCode.BAD_INPUT, message, params }, path);
}

/** A refusal because the thing named in `field` does not exist, or not for this viewer. */
export function notFound(field: string): Refusal {
  return new Refusal({ code: UserErrorCode.NOT_FOUND, message: 'notFound' }, ['input', field]);
}
