import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runTypeScript } from '../../support/run-typescript.js';

/** A process of its own that answers each line of JSON with one. */
export class Child {
  private readonly answers: ((answer: unknown) => void)[] = [];

  private constructor(private readonly process: ChildProcess) {
    createInterface({ input: process.stdout! }).on('line', (line) => {
      if (line.startsWith('{')) this.answers.shift()?.(JSON.parse(line));
    });
  }

  /** Runs a function of a file; ready with its first line. */
  static async start(file: URL, name: string, ...args: string[]): Promise<Child> {
    const surroundings = { node: ['--expose-gc'], hears: true, built: true };
    const child = new Child(runTypeScript(file, name, args, surroundings));
    await child.next();
    return child;
  }

  /** Asks, and waits for the answer. */
  ask<T>(question: object): Promise<T> {
    const reply = this.next<T>();
    this.process.stdin!.write(`${JSON.stringify(question)}\n`);
    return reply;
  }

  /** Ends it. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    this.process.stdin!.end();
    await once(this.process, 'exit');
  }

  private next<T>(): Promise<T> {
    return new Promise((resolve) => this.answers.push(resolve as (answer: unknown) => void));
  }
}

/** The other side of it: answers each question with what the function of its name returns, until there are no more. */
export async function answer(
  functions: Record<string, (question: never) => object | Promise<object>>,
): Promise<void> {
  process.stdout.write('{"ready":true}\n');
  for await (const line of createInterface({ input: process.stdin })) {
    const question = JSON.parse(line) as { do: string };
    process.stdout.write(`${JSON.stringify(await functions[question.do]!(question as never))}\n`);
  }
}
