import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { documentRefusal, type DocumentLimit } from './limit-refusal.js';
import { LIMITS } from './limits.js';
import { countWritten, measureOperations } from './measure.js';

/** So many texts that were within the limits are known; programs send the same ones again and again. */
const MOST_KNOWN = 500;

const known = new Set<string>();

/**
 * Refuses the text of a document that is too much in any way, before it is validated: comparing the fields of a flood with
 * each other is what a flood is for. What doesn't parse is left to whoever parses it next.
 */
export function checkSource(source: string, schema: GraphQLSchema): void {
  if (known.has(source)) return;
  checkSize(source);
  const document = parsed(source);
  if (document) checkDocument(document, schema);
  if (known.size >= MOST_KNOWN) known.delete(known.values().next().value!);
  known.add(source);
}

/** Refuses a text that is too long to be looked at. */
export function checkSize(source: string): void {
  const bytes = Buffer.byteLength(source);
  if (bytes > LIMITS.bytes) throw documentRefusal('bytes', bytes);
}

/** Refuses a document that is too much in any way. */
export function checkDocument(document: DocumentNode, schema: GraphQLSchema): void {
  refuseFirst(countWritten(document));
  for (const size of measureOperations(document, schema)) refuseFirst(size);
}

function refuseFirst(measures: Partial<Record<DocumentLimit, number>>): void {
  for (const [name, value] of Object.entries(measures) as [DocumentLimit, number][])
    if (value > LIMITS[name]) throw documentRefusal(name, value);
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source, { maxLexicalTokens: LIMITS.tokens });
  } catch {
    return null;
  }
}
