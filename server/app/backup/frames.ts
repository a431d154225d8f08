import { createHash } from 'node:crypto';
import type { ChainReport } from '../../foundation/audit-chain.js';

/** What a backup begins with, before anything else. */
export const MAGIC = Buffer.from('GONGYI BACKUP\n');

/** The form of the file; a program that knows only lower numbers must not try to read it. */
export const FORMAT = 1;

/** What a backup says of itself first. */
export interface StartFrame {
  kind: 'start';
  format: number;
  createdAt: string;
  /** PostgreSQL's own version number, such as 150018. */
  postgres: number;
  /** Names of the migrations that the database had. */
  migrations: string[];
}

/** The rows of a table follow, as COPY writes them in text. */
export interface TableFrame {
  kind: 'table';
  name: string;
  columns: string[];
}

/** The bytes of a file that somebody sent follow. */
export interface FileFrame {
  kind: 'file';
  key: string;
}

/** What a backup ends with: without it the file was cut off. */
export interface EndFrame {
  kind: 'end';
  /** Of all bytes before this frame. */
  sha256: string;
  /** Rows by table. */
  rows: Record<string, number>;
  /** Where each sequence stands; null: not used yet. */
  sequences: Record<string, number | null>;
  files: number;
  /** Keys of files that the database names and the store does not have. */
  missingFiles: string[];
  /** What a check of the log of acts found; null where it was not chained yet. */
  audit: ChainReport | null;
}

/** What stands before each part of a backup: its length and this, as JSON. */
export type Frame = StartFrame | TableFrame | FileFrame | EndFrame;

/** Frames and their contents as bytes; it keeps the sum of all it has made. */
export class FrameWriter {
  readonly #hash = createHash('sha256');

  /** The start of the file and its first frame. */
  start(frame: StartFrame): Buffer {
    return this.#sum(Buffer.concat([MAGIC, head(frame)]));
  }

  /** A frame, whose content follows in chunks. */
  open(frame: TableFrame | FileFrame): Buffer {
    return this.#sum(head(frame));
  }

  /** A piece of a frame's content. */
  chunk(bytes: Buffer): Buffer {
    return this.#sum(Buffer.concat([length(bytes.length), bytes]));
  }

  /** The end of a frame's content. */
  close(): Buffer {
    return this.#sum(length(0));
  }

  /** The last frame, with the sum of what came before. */
  end(frame: Omit<EndFrame, 'sha256'>): Buffer {
    return head({ ...frame, sha256: this.#hash.digest('hex') });
  }

  #sum(bytes: Buffer): Buffer {
    this.#hash.update(bytes);
    return bytes;
  }
}

function head(frame: Frame): Buffer {
  const json = Buffer.from(JSON.stringify(frame));
  return Buffer.concat([length(json.length), json]);
}

function length(bytes: number): Buffer {
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(bytes);
  return prefix;
}
