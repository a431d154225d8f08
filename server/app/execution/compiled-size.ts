import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a compiler writes out a document from. */
export interface Written {
  schema: GraphQLSchema;
  document: DocumentNode;
}

/**
 * How many fields a compiled operation has: fragments stand wherever they are spread, and what is asked of an interface or
 * a union stands once for each of its types. Counts no further than `most`.
 */
export function compiledSize(
  { schema, document }: Written,
  { operation, selectionSet }: OperationDefinitionNode,
  most: number,
): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  let size = 0;
  visitSelections(selectionSet, schema.getRootType(operation) ?? null, 1);
  return size;

  /** `times`: how often a selection on one object type would stand there. */
  function visitSelections(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | null,
    times: number,
  ): void {
    const here = times * possibleTypes(type);
    for (const selection of selections) {
      if (size > most) return;
      if (selection.kind === Kind.FIELD) {
        size += here;
        const inner = selection.selectionSet;
        if (inner) visitSelections(inner, fieldType(type, selection.name.value), here);
      } else {
        const part =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const condition = part?.typeCondition && schema.getType(part.typeCondition.name.value);
        if (part) visitSelections(part.selectionSet, condition ?? type, times);
      }
    }
  }

  function possibleTypes(type: GraphQLNamedType | null): number {
    return isAbstractType(type) ? schema.getPossibleTypes(type).length : 1;
  }
}

function fieldType(type: GraphQLNamedType | null, name: string): GraphQLNamedType | null {
  const field = isCompositeType(type) && 'getFields' in type ? type.getFields()[name] : undefined;
  return field ? getNamedType(field.type) : null;
}
