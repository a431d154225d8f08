import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLFormattedError,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What a document may be; the same over HTTP and WebSocket. */
export const LIMITS = {
  /** Most lexical tokens. */
  tokens: 3_000,
  /** Deepest nesting of fields, fragments followed. */
  depth: 15,
  /** Most fields at the top of an operation, aliases counted, fragments followed. */
  rootFields: 30,
} as const;

/** Refuses documents that nest too deeply or ask for too much at the top. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const { depth, fields } = new Measure(context.getDocument()).of(operation.selectionSet);
      if (fields > LIMITS.rootFields) refuse(context, 'root fields', fields, LIMITS.rootFields);
      if (depth > LIMITS.depth) refuse(context, 'depth', depth, LIMITS.depth);
    },
  };
}

/** The parser's refusal of a document with too many tokens, told like the other limits; null for other errors. */
export function tokenRefusal({ message }: GraphQLFormattedError): GraphQLFormattedError | null {
  if (!message.startsWith('Syntax Error: Document contains more that')) return null;
  return {
    message: `The document’s tokens are more than ${LIMITS.tokens}; the limit is ${LIMITS.tokens}. Ask for less at once.`,
    extensions: { code: 'LIMIT_EXCEEDED' },
  };
}

function refuse(context: ValidationContext, what: string, value: number, limit: number): void {
  const message = `The document’s ${what} is ${value}; the limit is ${limit}. Ask for less at once.`;
  context.reportError(new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } }));
}

/** How deep a selection goes, and how many fields stand at its top. */
interface Size {
  depth: number;
  fields: number;
}

const NOTHING: Size = { depth: 0, fields: 0 };

/** Measures selections; each fragment once, since those that spread others twice would double the work at every step. */
class Measure {
  private readonly known = new Map<string, Size>();

  constructor(private readonly document: DocumentNode) {}

  of({ selections }: SelectionSetNode): Size {
    const sizes = selections.map((selection) => this.ofOne(selection));
    return {
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
      fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
    };
  }

  private ofOne(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    const inner = selection.selectionSet ? this.of(selection.selectionSet) : NOTHING;
    return selection.kind === Kind.FIELD ? { depth: 1 + inner.depth, fields: 1 } : inner;
  }

  private ofFragment(name: string): Size {
    const known = this.known.get(name);
    if (known) return known;
    // Noted before it is followed: a fragment within itself is another rule's to refuse.
    this.known.set(name, NOTHING);
    const fragment = this.document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    const size =
      fragment?.kind === Kind.FRAGMENT_DEFINITION ? this.of(fragment.selectionSet) : NOTHING;
    this.known.set(name, size);
    return size;
  }
}
