import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BackupError } from './backup-error.js';
import { FORMAT, MAGIC, type EndFrame, type Frame, type StartFrame } from './frames.js';

/** A frame as it is read, with its content; whoever reads on before the content's end skips the rest of it. */
export interface ReadFrame {
  frame: Frame;
  content: AsyncGenerator<Buffer>;
}

/** No frame of ours comes near it; a stranger's bytes must not be taken for a length. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Reads a backup frame by frame; throws a {@link BackupError} where it is none, is damaged or was cut off. */
export async function* readFrames(file: string): AsyncGenerator<ReadFrame> {
  const gunzip = createGunzip();
  // Whatever breaks is told where the bytes are taken.
  pipeline(createReadStream(file), gunzip, () => {});
  const bytes = new SummedBytes(gunzip);
  try {
    yield* framesOf(bytes, file);
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, file, bytes.begun);
  } finally {
    gunzip.destroy();
  }
}

async function* framesOf(bytes: SummedBytes, file: string): AsyncGenerator<ReadFrame> {
  if (!(await bytes.take(MAGIC.length)).equals(MAGIC)) throw foreign(file);
  bytes.begun = true;
  for (;;) {
    const sum = bytes.sum();
    const frame = JSON.parse((await bytes.takeSized()).toString()) as Frame;
    if (frame.kind === 'end') {
      if (frame.sha256 !== sum) throw damaged(file);
      yield { frame, content: nothing() };
      return bytes.insistOnEnd();
    }
    if (frame.kind === 'start') checkFormat(frame, file);
    const content = frame.kind === 'start' ? nothing() : bytes.chunks();
    yield { frame, content };
    for await (const _rest of content);
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}

function checkFormat({ format }: StartFrame, file: string): void {
  if (format > FORMAT)
    throw new BackupError(`${file} was made by a newer Gongyi; restore it with that one.`);
}

/** The bytes of a stream in the pieces asked for, summed as they go. */
class SummedBytes {
  /** It is a backup, so what goes wrong from here on is damage. */
  begun = false;
  readonly #hash = createHash('sha256');
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#source = stream[Symbol.asyncIterator]();
  }

  /** The sum of all that was taken so far. */
  sum(): string {
    return this.#hash.copy().digest('hex');
  }

  async take(count: number): Promise<Buffer> {
    const pieces = [this.#held];
    let held = this.#held.length;
    while (held < count) {
      const next = await this.#source.next();
      if (next.done) throw new RangeError('cut off');
      pieces.push(next.value);
      held += next.value.length;
    }
    const all = pieces.length === 1 ? this.#held : Buffer.concat(pieces);
    this.#held = all.subarray(count);
    this.#hash.update(all.subarray(0, count));
    return all.subarray(0, count);
  }

  async takeSized(): Promise<Buffer> {
    const size = (await this.take(4)).readUInt32BE();
    if (size > MOST_BYTES) throw new RangeError('no length');
    return this.take(size);
  }

  async *chunks(): AsyncGenerator<Buffer> {
    for (;;) {
      const chunk = await this.takeSized();
      if (chunk.length === 0) return;
      yield chunk;
    }
  }

  async insistOnEnd(): Promise<void> {
    if (this.#held.length > 0 || !(await this.#source.next()).done) throw new RangeError('more');
  }
}

function explain(error: NodeJS.ErrnoException, file: string, begun: boolean): Error {
  if (error.code === 'ENOENT') return new BackupError(`There is no file ${file}.`);
  if (error.code === 'EACCES' || error.code === 'EISDIR')
    return new BackupError(`${file} can’t be read (${error.code}).`);
  const unreadable =
    error instanceof RangeError || error instanceof SyntaxError || error.code?.startsWith('Z_');
  if (!unreadable) return error;
  return begun ? damaged(file) : foreign(file);
}

function foreign(file: string): BackupError {
  return new BackupError(`${file} is not a backup of Gongyi, or its very beginning is damaged.`);
}

function damaged(file: string): BackupError {
  return new BackupError(
    `${file} is damaged or was cut off; nothing was restored. Use another copy.`,
  );
}

/** What a check of a whole backup found. */
export interface CheckedBackup {
  start: StartFrame;
  end: EndFrame;
}

/** Reads a backup from end to end before anything is done with it. */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  let start: StartFrame | null = null;
  for await (const { frame } of readFrames(file)) {
    if (frame.kind === 'start') start = frame;
    if (frame.kind === 'end' && start) return { start, end: frame };
  }
  throw damaged(file);
}
