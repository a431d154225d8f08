import type { MessageParams } from '../../../foundation/errors/refusal.js';

/** The same reason as a sentence of the catalogue, for people who sent the file by a page. */
export interface SaidReason {
  /** Its key, below `refusals`. */
  message: string;
  params?: MessageParams;
}

/** Why a file of ballots can't be used, and where; `line` counts from 1. */
export class BallotFileError extends Error {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly said: SaidReason | null;

  constructor(file: string, line: number, reason: string, said: SaidReason | null = null) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'BallotFileError';
    this.file = file;
    this.line = line;
    this.reason = reason;
    this.said = said;
  }
}

/** Refuses a file at one of its lines. */
export type Refuse = (line: number, reason: string, said?: SaidReason) => never;

/** The way to refuse this very file. */
export function refusalsOf(file: string): Refuse {
  return (line, reason, said) => {
    throw new BallotFileError(file, line, reason, said);
  };
}
