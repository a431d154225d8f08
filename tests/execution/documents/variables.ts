import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { kindOfId } from '../../../server/foundation/ids.js';
import type { Platform } from '../../../server/foundation/platform.js';

/** Ids of what there is, by kind. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/** Reads them. */
export async function readIds({ db }: Pick<Platform, 'db'>): Promise<KnownIds> {
  const ids = new Map<string, string[]>();
  for (const { tableName, primaryColumns } of db.entityMetadatas) {
    if (primaryColumns.length !== 1 || primaryColumns[0]!.databaseName !== 'id') continue;
    const rows: { id: string }[] = await db.query(`SELECT id FROM "${tableName}" ORDER BY id`);
    for (const { id } of rows) {
      const kind = kindOfId(id) ?? '';
      ids.set(kind, [...(ids.get(kind) ?? []), id]);
    }
  }
  return ids;
}

/** Values for a document's variables; `turn` chooses among the ids there are. */
export function variablesFor(
  schema: GraphQLSchema,
  document: DocumentNode,
  { ids, turn }: { ids: KnownIds; turn: number },
): Record<string, unknown> {
  const kinds = kindsMeant(schema, document);
  const values: Record<string, unknown> = {};
  visit(document, {
    VariableDefinition: (definition: VariableDefinitionNode) => {
      const name = definition.variable.name.value;
      const type = typeFromAST(schema, definition.type as never) as GraphQLInputType;
      if (definition.defaultValue || !isNonNullType(type)) return;
      values[name] = valueOf(type, kinds.get(name) ?? '', (kind) =>
        idOf(ids.get(kind) ?? [], turn),
      );
    },
  });
  return values;
}

function idOf(known: readonly string[], turn: number): string {
  return known[turn % known.length] ?? 'pro_nothing';
}

/** Which kind of thing each variable names, by the argument or the field it is given to. */
function kindsMeant(schema: GraphQLSchema, document: DocumentNode): Map<string, string> {
  const kinds = new Map<string, string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument: ({ name, value }) => {
        if (value.kind !== Kind.VARIABLE) return;
        const field = info.getFieldDef()?.name ?? '';
        const kind = kindNamed(name.value) ?? (field === 'node' ? 'decision' : field);
        kinds.set(value.name.value, kind);
      },
    }),
  );
  return kinds;
}

/** The kind of thing that a field for an id names. */
const kindNamed = (field: string) => /^(.+)Ids?$/.exec(field)?.[1];

function valueOf(type: GraphQLInputType, kind: string, id: (kind: string) => string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, kind, id);
  if (isListType(type)) return [valueOf(type.ofType, kind, id)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter(({ type: inner }) => isNonNullType(inner))
        .map(({ name, type: inner }) => [name, valueOf(inner, kindNamed(name) ?? kind, id)]),
    );
  switch (named.name) {
    case 'ID':
      return id(kind);
    case 'Int':
    case 'SafeInt':
      return 3;
    case 'Boolean':
      return true;
    case 'DateTime':
      return '2026-01-01T00:00:00Z';
    default:
      return 'bench';
  }
}
