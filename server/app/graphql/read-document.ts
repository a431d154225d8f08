import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { checkDocument, checkSize } from './limits/check-document.js';
import { LIMITS } from './limits/limits.js';

/** A document to be executed, or what is wrong with it. */
export type ReadDocument = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** Parses and validates under the same limits as Apollo does over HTTP; whatever is wrong is told, never thrown. */
export function readDocument(schema: GraphQLSchema, source: string): ReadDocument {
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
