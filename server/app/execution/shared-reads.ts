import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../../foundation/context.js';
import { ended } from '../../foundation/jobs/ended.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';
import type { Caller } from '../graphql/context.js';
import { writeOnce } from './answer-text.js';
import { PERSONAL, type Facet } from './facets.js';
import { observedContext } from './observed-context.js';
import { Reader } from './reader.js';

/** A query that somebody asks. */
export interface Read {
  /** The same for those who send the same document and mean the same operation of it. */
  document: string;
  variables: Record<string, unknown> | undefined;
  caller: Caller;
  execute: (context: RequestContext) => Promise<ExecutionResult>;
}

/** What came of an execution, whose it was, and whether it looked at the person. */
interface Outcome {
  result: ExecutionResult;
  of: Read;
  isPersonal: boolean;
}

/** Those who ask the same, one execution after the other. */
interface Line {
  running: Promise<Outcome>;
  /** What is executed next, for everybody who came since `running` began. */
  next: Promise<Outcome> | null;
}

/** What hangs doesn't hold up others for longer than that. */
const LONGEST_WAIT_MS = 500;

/** Documents that are known to look at the person; those that were forgotten are found out again. */
const MOST_PERSONAL = 2_000;

/**
 * Executes a query once for all who ask it at the same moment and are alike in whatever it looks at: a hall that opens the
 * same board, hundreds who come back after a cut. Nothing is kept: everybody is answered by an execution that began after
 * they asked, so that they see what they did just before.
 */
export class SharedReads {
  private readonly lines = new Map<string, Line>();
  private readonly personal = new LRUCache<string, true>({ max: MOST_PERSONAL });

  constructor(private readonly platform: Platform) {}

  /** The answer to a query. */
  async answer(read: Read): Promise<ExecutionResult> {
    if (this.personal.has(read.document)) return (await this.observe(read)).result;
    const { kind } = new Reader(read.caller);
    const outcome = await this.standInLine(
      JSON.stringify([read.document, read.variables, kind]),
      read,
    );
    if (!outcome.isPersonal) {
      if (outcome.of !== read && outcome.result.data) writeOnce(outcome.result.data);
      return outcome.result;
    }
    this.personal.set(read.document, true);
    return outcome.of === read ? outcome.result : (await this.observe(read)).result;
  }

  private standInLine(key: string, read: Read): Promise<Outcome> {
    const line = this.lines.get(key);
    if (!line) return this.begin(key, read);
    line.next ??= ended(line.running, LONGEST_WAIT_MS).then(() => this.begin(key, read));
    return line.next;
  }

  private begin(key: string, read: Read): Promise<Outcome> {
    const line: Line = { running: this.observe(read), next: null };
    this.lines.set(key, line);
    void this.forget(key, line);
    return line.running;
  }

  private async forget(key: string, line: Line): Promise<void> {
    await ended(line.running, LONGEST_WAIT_MS);
    if (this.lines.get(key) === line && !line.next) this.lines.delete(key);
  }

  private async observe(read: Read): Promise<Outcome> {
    const seen = new Set<Facet>();
    const result = await read.execute(
      observedContext(this.platform, read.caller, seen, 'withOthers'),
    );
    return { result, of: read, isPersonal: PERSONAL.some((facet) => seen.has(facet)) };
  }
}

/** This server's reads. */
export const sharedReads = perPlatform((platform) => new SharedReads(platform));
