import {
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many fields, aliases and directives a document holds, used or not. */
export function countWritten(document: DocumentNode) {
  const found = { fields: 0, aliases: 0, directives: 0 };
  visit(document, {
    Field: ({ alias }) => {
      found.fields += 1;
      if (alias) found.aliases += 1;
    },
    Directive: () => void (found.directives += 1),
  });
  return found;
}

/** The size of each operation, fragments followed. */
export function measureOperations(document: DocumentNode, schema: GraphQLSchema) {
  const measure = new Measure(document, schema);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => measure.ofOperation(operation));
}

/** How deep a selection goes, how many fields stand at its top, and how many values it could give. */
interface Size {
  depth: number;
  fields: number;
  cost: number;
  /** How often the schema itself is asked for. */
  introspections: number;
  /** How many other names are given to what the schema tells of itself. */
  renamed: number;
  /** How deep lists of the schema nest within each other. */
  lists: number;
}

const NOTHING: Size = { depth: 0, fields: 0, cost: 0, introspections: 0, renamed: 0, lists: 0 };

/** Where the schema itself is asked for, and what is found there. */
const INTROSPECTION = new Map([
  ['__schema', '__Schema'],
  ['__type', '__Type'],
]);

/** Lists of the schema that lead from one type to the next. */
const LISTS = new Set(['types', 'fields', 'interfaces', 'possibleTypes', 'inputFields']);

/** A page that a variable sizes is taken at its largest. */
const LARGEST_PAGE = 100;

/** Measures selections; each fragment once, since those that spread others twice would double the work at every step. */
class Measure {
  private readonly known = new Map<string, Size>();

  constructor(
    private readonly document: DocumentNode,
    private readonly schema: GraphQLSchema,
  ) {}

  ofOperation({ operation, selectionSet }: OperationDefinitionNode) {
    const root = this.schema.getRootType(operation) ?? undefined;
    const { depth, fields, cost, introspections, renamed, lists } = this.of(selectionSet, root);
    const introspectionDepth = introspections > 0 ? lists : 0;
    const introspection = { introspections, introspectionDepth, introspectionAliases: renamed };
    return { rootFields: fields, depth, ...introspection, cost };
  }

  private of({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Size {
    const whole = { ...NOTHING };
    for (const selection of selections) {
      const size = this.ofOne(selection, type);
      whole.depth = Math.max(whole.depth, size.depth);
      whole.lists = Math.max(whole.lists, size.lists);
      whole.fields += size.fields;
      whole.cost += size.cost;
      whole.introspections += size.introspections;
      whole.renamed += size.renamed;
    }
    return whole;
  }

  private ofOne(selection: SelectionNode, type: GraphQLNamedType | undefined): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    if (selection.kind === Kind.FIELD) return this.ofField(selection, type);
    const condition = selection.typeCondition?.name.value;
    return this.of(selection.selectionSet, condition ? this.schema.getType(condition) : type);
  }

  private ofField(field: FieldNode, type: GraphQLNamedType | undefined): Size {
    const name = field.name.value;
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const renamed = field.alias && type && isIntrospectionType(type) ? 1 : 0;
    if (!field.selectionSet) return { ...NOTHING, depth: 1, fields: 1, cost: 1, renamed };
    const inner = this.of(field.selectionSet, this.typeOf(name, definition));
    return {
      depth: 1 + inner.depth,
      fields: 1,
      cost: 1 + inner.cost * (definition ? pageSize(field, definition) : 1),
      introspections: inner.introspections + (INTROSPECTION.has(name) ? 1 : 0),
      renamed: renamed + inner.renamed,
      lists: inner.lists + (LISTS.has(name) ? 1 : 0),
    };
  }

  private typeOf(name: string, definition: Definition | undefined): GraphQLNamedType | undefined {
    return definition
      ? getNamedType(definition.type)
      : this.schema.getType(INTROSPECTION.get(name) ?? '');
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

type Definition = GraphQLField<unknown, unknown>;

/** How many a field could give: its `first`, the default of that, or one. */
function pageSize(field: FieldNode, { args }: Definition): number {
  const size = args.find(({ name }) => name === 'first');
  if (!size) return 1;
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!given) return Number(size.defaultValue ?? 1);
  // A size that can't be served is refused where it is asked for, with a word on which ones can.
  return given.kind === Kind.INT ? Math.min(Number(given.value), LARGEST_PAGE) : LARGEST_PAGE;
}
