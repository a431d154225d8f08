import { parentPort } from 'node:worker_threads';
import { count, type Count } from './count.js';

/** A thread that counts what it is handed, one after the other. */
parentPort!.on('message', ({ id, question }: { id: number; question: Count }) => {
  try {
    parentPort!.postMessage({ id, result: count(question) });
  } catch (error) {
    parentPort!.postMessage({ id, problem: String(error) });
  }
});
