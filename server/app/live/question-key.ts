import {
  getOperationAST,
  Kind,
  print,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Question } from './live-query.js';

/** The argument by which a feed is gone on with; where each follower is, the question doesn't depend on. */
const RESUME_CURSOR = 'after';

/** A document as far as it is about what is asked, and the variables that it still takes. */
interface Asked {
  text: string;
  variables: readonly string[];
}

/** Read once for each document; it goes when the document goes. */
const askedIn = new WeakMap<DocumentNode, Map<string, Asked>>();

/** The same for all questions that ask the same, however they are laid out and wherever they go on from. */
export function questionKey({ document, operationName, variableValues }: Question): string {
  const { text, variables } = asked(document, operationName ?? '');
  // Left out and null are not the same: where it is left out, the default holds.
  const values = variables.map((name) => {
    const value = variableValues?.[name];
    return value === undefined ? [] : [value];
  });
  return `${text}\n${JSON.stringify(values, sortedKeys)}`;
}

/** Two objects that hold the same are written the same. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function asked(document: DocumentNode, operationName: string): Asked {
  const known = askedIn.get(document) ?? new Map<string, Asked>();
  askedIn.set(document, known);
  let read = known.get(operationName);
  if (!read) known.set(operationName, (read = readAsked(document, operationName)));
  return read;
}

function readAsked(document: DocumentNode, operationName: string): Asked {
  const operation = withoutCursor(getOperationAST(document, operationName || null)!);
  const fragments = document.definitions
    .filter(isFragment)
    .map((fragment) => print(inOrder(fragment)))
    .toSorted();
  const used = new Set<string>();
  visit(
    { kind: Kind.DOCUMENT, definitions: [operation, ...document.definitions.filter(isFragment)] },
    {
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.add(name.value),
    },
  );
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const variableDefinitions = definitions.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const text = print(inOrder({ ...operation, name: undefined, variableDefinitions }));
  return { text: [text, ...fragments].join('\n'), variables: variableDefinitions.map(nameOf) };
}

const nameOf = ({ variable }: VariableDefinitionNode) => variable.name.value;

/** Arguments are the same in any order. */
function inOrder<T extends DefinitionNode>(definition: T): T {
  return visit<T>(definition, {
    Field: (field) => ({
      ...field,
      arguments: field.arguments?.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1)),
    }),
  });
}

const isFragment = ({ kind }: { kind: string }) => kind === Kind.FRAGMENT_DEFINITION;

function withoutCursor(operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? fieldWithoutCursor(selection) : selection,
  );
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}

function fieldWithoutCursor(field: FieldNode): FieldNode {
  const kept = field.arguments?.filter(({ name }) => name.value !== RESUME_CURSOR);
  return { ...field, ...(kept && { arguments: kept }) };
}
