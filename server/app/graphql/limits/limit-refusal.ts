import type { GraphQLFormattedError } from 'graphql';
import { RequestError } from '../../../foundation/errors/request-error.js';
import { LIMITS, type LimitName } from './limits.js';

/** What each limit is about, after “The document’s”. */
const OF_DOCUMENTS = {
  bytes: 'bytes',
  tokens: 'tokens',
  fields: 'fields',
  aliases: 'aliases',
  directives: 'directives',
  depth: 'depth',
  rootFields: 'root fields',
  cost: 'cost',
  introspections: '__schema and __type fields',
  introspectionDepth: 'introspection depth',
  introspectionAliases: 'aliases within __schema and __type',
} satisfies Partial<Record<LimitName, string>>;

/** A limit of documents. */
export type DocumentLimit = keyof typeof OF_DOCUMENTS;

/** Refuses a document for one of its measures, naming that and the limit. */
export function documentRefusal(name: DocumentLimit, value: number): RequestError {
  const message = `The document’s ${OF_DOCUMENTS[name]}: ${value}; the limit is ${LIMITS[name]}. Ask for less at once.`;
  return new RequestError('LIMIT_EXCEEDED', message);
}

/** The parser's refusal of a document with too many tokens, told like the other limits; null for other errors. */
export function tokenRefusal({ message }: GraphQLFormattedError): GraphQLFormattedError | null {
  if (!message.startsWith('Syntax Error: Document contains more that')) return null;
  return {
    message: `The document’s tokens: more than ${LIMITS.tokens}; the limit is ${LIMITS.tokens}. Ask for less at once.`,
    extensions: { code: 'LIMIT_EXCEEDED' },
  };
}
