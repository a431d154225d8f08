import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLNamedType,
  type GraphQLSchema,
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
  /** Most values an answer could hold: fields, aliases counted, times the sizes of the lists they are in. */
  cost: 20_000,
} as const;

/** Refuses documents that nest too deeply or ask for too much at the top. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation) ?? undefined;
      const measure = new Measure(context.getDocument(), context.getSchema());
      const { depth, fields, cost } = measure.of(operation.selectionSet, root);
      if (fields > LIMITS.rootFields) refuse(context, 'root fields', fields, LIMITS.rootFields);
      if (depth > LIMITS.depth) refuse(context, 'depth', depth, LIMITS.depth);
      if (cost > LIMITS.cost) refuse(context, 'cost', cost, LIMITS.cost);
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

/** How deep a selection goes, how many fields stand at its top, and how many values it could give. */
interface Size {
  depth: number;
  fields: number;
  cost: number;
}

const NOTHING: Size = { depth: 0, fields: 0, cost: 0 };

/** A page that a variable sizes is taken at its largest. */
const LARGEST_PAGE = 100;

/** Measures selections; each fragment once, since those that spread others twice would double the work at every step. */
class Measure {
  private readonly known = new Map<string, Size>();

  constructor(
    private readonly document: DocumentNode,
    private readonly schema: GraphQLSchema,
  ) {}

  of({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Size {
    const sizes = selections.map((selection) => this.ofOne(selection, type));
    return {
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
      fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
      cost: sizes.reduce((sum, { cost }) => sum + cost, 0),
    };
  }

  private ofOne(selection: SelectionNode, type: GraphQLNamedType | undefined): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    if (selection.kind === Kind.FIELD) return this.ofField(selection, type);
    const condition = selection.typeCondition?.name.value;
    return this.of(selection.selectionSet, condition ? this.schema.getType(condition) : type);
  }

  private ofField(field: FieldNode, type: GraphQLNamedType | undefined): Size {
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    if (!field.selectionSet) return { depth: 1, fields: 1, cost: 1 };
    const inner = this.of(field.selectionSet, definition && getNamedType(definition.type));
    const cost = 1 + inner.cost * (definition ? pageSize(field, definition) : 1);
    return { depth: 1 + inner.depth, fields: 1, cost };
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
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return NOTHING;
    const type = this.schema.getType(fragment.typeCondition.name.value);
    const size = this.of(fragment.selectionSet, type);
    this.known.set(name, size);
    return size;
  }
}

/** How many a field could give: its `first`, the default of that, or one. */
function pageSize(field: FieldNode, { args }: GraphQLField<unknown, unknown>): number {
  const size = args.find(({ name }) => name === 'first');
  if (!size) return 1;
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!given) return Number(size.defaultValue ?? 1);
  // A size that can't be served is refused where it is asked for, with a word on which ones can.
  return given.kind === Kind.INT ? Math.min(Number(given.value), LARGEST_PAGE) : LARGEST_PAGE;
}
