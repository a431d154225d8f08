import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  Kind,
  parse,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';

/** A document of ours with a single operation, and the file it is written in. */
export interface OwnDocument {
  file: string;
  document: DocumentNode;
}

const CLIENT = /graphql\(`([^`]*)`\)/g;
/** In tests a document is any text that is one. */
const TEXT = /`([^`]*)`|'([^'\n]*)'/g;

/** Every operation that the client sends. */
export function clientDocuments(): OwnDocument[] {
  const written = textsIn('web', CLIENT).map(({ file, text }) => ({ file, document: parse(text) }));
  const fragments = new Map(
    written.flatMap(({ document }) => fragmentsOf(document)).map((one) => [one.name.value, one]),
  );
  return written
    .filter(({ document }) => document.definitions.some(isOperation))
    .map(({ file, document }) => ({ file, document: complete(document, fragments) }));
}

/** Every operation that is written out as one text in a test. */
export function testDocuments(schema: GraphQLSchema): OwnDocument[] {
  const found = new Map<string, OwnDocument>();
  for (const { file, text } of textsIn('tests', TEXT)) {
    if (!/^\s*(query|mutation|subscription|\{)/.test(text) || found.has(text)) continue;
    const document = parsed(text);
    if (!document || document.definitions.filter(isOperation).length !== 1) continue;
    if (validate(schema, document).length === 0) found.set(text, { file, document });
  }
  return [...found.values()];
}

function textsIn(folder: string, pattern: RegExp) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .toSorted()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const source = readFileSync(file, 'utf8');
      return [...source.matchAll(pattern)].map(([, one, other]) => ({
        file,
        text: (one ?? other)!,
      }));
    });
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function complete(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const definitions = [...document.definitions];
  const present = new Set(fragmentsOf(document).map(({ name }) => name.value));
  for (const definition of definitions)
    visit(definition, {
      FragmentSpread: ({ name: { value } }) => {
        if (present.has(value)) return;
        present.add(value);
        definitions.push(fragments.get(value)!);
      },
    });
  return { ...document, definitions };
}

const isOperation = ({ kind }: { kind: string }) => kind === Kind.OPERATION_DEFINITION;

function fragmentsOf({ definitions }: DocumentNode): FragmentDefinitionNode[] {
  return definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [one] : []));
}
