import { cpus } from 'node:os';

/** Prints what was measured, for a person or for a program. */
export function report(figures: object, json: boolean): void {
  const all = { node: process.version, cores: cpus().length, ...figures };
  process.stdout.write(`${JSON.stringify(all, null, json ? undefined : 2)}\n`);
}
