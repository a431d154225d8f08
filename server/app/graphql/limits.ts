import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What a document may be; the same over HTTP and WebSocket. */
export const LIMITS = {
  /** Most lexical tokens. */
  tokens: 3_000,
  /** Deepest nesting of fields, fragments followed. */
  depth: 15,
  /** Most fields at the top of an operation, aliases counted. */
  rootFields: 30,
} as const;

/** Refuses documents that nest too deeply or ask for too much at the top. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const fields = operation.selectionSet.selections.length;
      if (fields > LIMITS.rootFields) refuse(context, 'root fields', fields, LIMITS.rootFields);
      const depth = depthOf(operation.selectionSet, context.getDocument(), new Set());
      if (depth > LIMITS.depth) refuse(context, 'depth', depth, LIMITS.depth);
    },
  };
}

function refuse(context: ValidationContext, what: string, value: number, limit: number): void {
  const message = `The document’s ${what} is ${value}; the limit is ${limit}. Ask for less at once.`;
  context.reportError(new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } }));
}

function depthOf(selections: SelectionSetNode, document: DocumentNode, path: Set<string>): number {
  let deepest = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      deepest = Math.max(deepest, depthOfFragment(selection.name.value, document, path));
    } else if (selection.selectionSet) {
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      deepest = Math.max(deepest, own + depthOf(selection.selectionSet, document, path));
    } else deepest = Math.max(deepest, 1);
  }
  return deepest;
}

function depthOfFragment(name: string, document: DocumentNode, path: Set<string>): number {
  // A fragment within itself is another rule's to refuse.
  if (path.has(name)) return 0;
  const fragment = document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return 0;
  return depthOf(fragment.selectionSet, document, new Set([...path, name]));
}
