/** Why a file of ballots can't be used, and where; `line` counts from 1. */
export class BallotFileError extends Error {
  readonly file: string;
  readonly line: number;
  readonly reason: string;

  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'BallotFileError';
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}

/** Refuses a file at one of its lines. */
export type Refuse = (line: number, reason: string) => never;

/** The way to refuse this very file. */
export function refusalsOf(file: string): Refuse {
  return (line, reason) => {
    throw new BallotFileError(file, line, reason);
  };
}
