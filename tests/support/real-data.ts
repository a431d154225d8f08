import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DATA = process.env['GONGYI_DATA'] ?? path.join(ROOT, '../shared/data');

/** A folder of published elections with the results that were published; not a part of the project. */
export class RealData {
  readonly folder: string;

  constructor(name: string) {
    this.folder = path.join(DATA, name);
  }

  /** Whether it is on this machine. */
  get isHere(): boolean {
    return existsSync(this.folder);
  }

  /** What its tests are called: a skipped test says what is missing, or a green run would look like a proof. */
  title(what: string): string {
    const place = path.relative(ROOT, this.folder);
    return `${what} (skipped without ${place}; GONGYI_DATA points elsewhere)`;
  }

  /** The names of its files that end so; none where it is missing. */
  files(ending: string): string[] {
    return this.isHere ? readdirSync(this.folder).filter((name) => name.endsWith(ending)) : [];
  }

  read(file: string): Buffer {
    return readFileSync(path.join(this.folder, file));
  }

  /** What was published for a file, as it stands beside it. */
  expected<T>(file: string): T {
    const name = file.replace(/\.[^.]+$/, '.json');
    return JSON.parse(this.read(path.join('expected', name)).toString()) as T;
  }
}
