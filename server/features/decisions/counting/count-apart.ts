import { Worker } from 'node:worker_threads';
import type { TallyResult } from '../methods/method.js';
import { count, type Count } from './count.js';

/**
 * Ballots of so many characters are counted within a few milliseconds; more of them in a thread of their own, so that
 * nobody else is kept waiting for more than 20.
 */
const COUNTED_HERE = 100_000;

/** Counts ballots: here when there are few of them, else in another thread. */
export async function countApart(question: Count): Promise<TallyResult> {
  return isLong(question) ? countingThread().count(question) : count(question);
}

/** However few the ballots: what gives everybody a little more again and again takes its time. */
function isLong({ ballots, rules }: Count): boolean {
  return ballots.length > COUNTED_HERE || rules.budgetRule === 'EQUAL_SHARES_ADD1';
}

interface Answer {
  id: number;
  result?: TallyResult;
  problem?: string;
}

interface Waiting {
  resolve: (result: TallyResult) => void;
  reject: (error: Error) => void;
}

/** The thread, as long as it lives. */
class CountingThread {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(
    private readonly worker: Worker,
    onEnd: () => void,
  ) {
    worker.on('message', (answer: Answer) => this.take(answer));
    for (const end of ['error', 'exit'] as const)
      worker.on(end, (why: unknown) => {
        onEnd();
        this.giveUp(new Error(`the thread that counts has ended: ${String(why)}`));
      });
    // It keeps no server from ending.
    worker.unref();
  }

  count(question: Count): Promise<TallyResult> {
    const id = (this.asked += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, question });
    });
  }

  private take({ id, result, problem }: Answer): void {
    const { resolve, reject } = this.waiting.get(id)!;
    this.waiting.delete(id);
    if (result) resolve(result);
    else reject(new Error(problem));
  }

  private giveUp(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

let thread: CountingThread | null = null;

/** Made when it is first needed, and anew when it has ended. */
function countingThread(): CountingThread {
  thread ??= new CountingThread(new Worker(workerFile()), () => {
    thread = null;
  });
  return thread;
}

/** A thread takes JavaScript alone: where the server runs from its sources, the file that was built of them. */
function workerFile(): URL {
  const built = import.meta.url.endsWith('.ts')
    ? '../../../../dist/server/features/decisions/counting/'
    : './';
  return new URL(`${built}count-worker.js`, import.meta.url);
}
