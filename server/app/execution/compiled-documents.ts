import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { compiledSize } from './compiled-size.js';

/** A document that was made into a function. */
export type Compiled = CompiledQuery;

/** Most documents that are kept compiled; boards and apps ask a few dozen between them. */
const MOST_KEPT = 200;

/** Most fields of what is compiled: a tenth of a millisecond each, during which nothing else happens. */
const MOST_FIELDS = 600;

/** Compiling rests ten times as long as it worked: documents that nobody sent before must not keep a server busy. */
const REST_PER_WORK = 10;
let restUntil = 0;

/** Documents that were executed once. Compiling is worth it from the second time on: who never comes again costs nothing. */
const seen = new WeakSet<DocumentNode>();

/** By document and the name of the operation in it; null where none is made. */
const kept = new LRUCache<DocumentNode, Map<string, Compiled | null>>({ max: MOST_KEPT });

/** The compiled form of an operation; null while, or where, there is none. */
export function compiledOf({ schema, document, operationName }: ExecutionArgs): Compiled | null {
  const known = kept.get(document);
  const name = operationName ?? '';
  const found = known?.get(name);
  if (found !== undefined) return found;
  if (!known && !seen.has(document)) {
    seen.add(document);
    return null;
  }
  const began = performance.now();
  if (began < restUntil) return null;
  const made = compileNow({ schema, document, operationName });
  const ended = performance.now();
  restUntil = ended + (ended - began) * REST_PER_WORK;
  return made;
}

/** Compiles an operation and keeps what was made of it. */
export function compileNow(args: ExecutionArgs): Compiled | null {
  const made = make(args);
  const known = kept.get(args.document) ?? new Map<string, Compiled | null>();
  kept.set(args.document, known.set(args.operationName ?? '', made));
  return made;
}

function make({ schema, document, operationName }: ExecutionArgs): Compiled | null {
  const operation = getOperationAST(document, operationName);
  if (!operation || doesSeveral(operation)) return null;
  if (compiledSize({ schema, document }, operation, MOST_FIELDS) > MOST_FIELDS) return null;
  if (namesPrototype(document)) return null;
  const compiled = compileQuery(
    schema,
    document,
    operationName ?? undefined,
    // The stack of a field that fails is its resolver's own.
    { disablingCapturingStackErrors: true },
  );
  return isCompiledQuery(compiled) ? compiled : null;
}

/** The compiler goes on with what stands behind something that fails as a whole, which must not be done any more. */
function doesSeveral({
  operation,
  selectionSet: { selections },
}: OperationDefinitionNode): boolean {
  if (operation !== OperationTypeNode.MUTATION) return false;
  return selections.length > 1 || selections[0]?.kind !== Kind.FIELD;
}

/** The compiler writes an answer as a plain object, where this name would be no field. */
function namesPrototype(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ alias }) => {
      if (alias?.value === '__proto__') found = true;
    },
  });
  return found;
}
