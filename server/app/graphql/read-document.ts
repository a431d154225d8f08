import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkDocument, checkSize } from './limits/check-document.js';
import { LIMITS } from './limits/limits.js';

/** A document to be executed, or what is wrong with it. */
export type ReadDocument = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** Documents that were in order, by their text: thousands who follow a board send the same. */
const inOrder = new LRUCache<string, { document: DocumentNode }>({
  max: 1_000,
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: (_read, source) => source.length + 1,
});

/** Parses and validates under the same limits as Apollo does over HTTP; whatever is wrong is told, never thrown. */
export function readDocument(schema: GraphQLSchema, source: string): ReadDocument {
  const known = inOrder.get(source);
  if (known) return known;
  const read = readAnew(schema, source);
  if ('document' in read) inOrder.set(source, read);
  return read;
}

function readAnew(schema: GraphQLSchema, source: string): ReadDocument {
  try {
    checkSize(source);
    const document = parse(source, { maxLexicalTokens: LIMITS.tokens });
    checkDocument(document, schema);
    const errors = validate(schema, document, specifiedRules);
    if (errors.length === 0) return { document };
    return { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}
