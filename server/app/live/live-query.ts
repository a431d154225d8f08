import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Platform } from '../../foundation/platform.js';
import type { Caller } from '../graphql/context.js';
import { shownResult } from '../graphql/errors.js';
import { executeDocument } from '../execution/execute-document.js';
import type { Facet } from '../execution/facets.js';
import { observedContext } from '../execution/observed-context.js';
import { SharedExecution, type Outcome } from './shared-execution.js';

/** What is asked for, whoever asks: a document with its variables. */
export type Question = Pick<
  ExecutionArgs,
  'schema' | 'document' | 'operationName' | 'variableValues'
>;

/** A live query that may have many followers: executed for values of its source, whoever they are then handed to. */
export class LiveQuery {
  constructor(
    private readonly platform: Platform,
    private readonly question: Question,
  ) {}

  /** Begins an execution for these values of the source; it runs once somebody asks for what comes of it. */
  executionOf(roots: readonly unknown[]): SharedExecution {
    return new SharedExecution((caller) => this.run(roots, caller));
  }

  /** The values share their loaders: all of them were there before anything is read. */
  private async run(roots: readonly unknown[], caller: Caller): Promise<Outcome> {
    const seen = new Set<Facet>();
    const contextValue = observedContext(this.platform, caller, seen, 'withNamed');
    const results = await Promise.all(
      roots.map((rootValue) =>
        executeDocument(this.platform, { ...this.question, rootValue, contextValue }),
      ),
    );
    return { payloads: results.map((result) => this.serialised(result)), seen };
  }

  private serialised(result: ExecutionResult): Buffer {
    return Buffer.from(JSON.stringify(shownResult(this.platform.log, result)));
  }
}
