import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

const SCALARS: Record<string, unknown> = {
  Boolean: true,
  Int: 1,
  Float: 1,
  SafeInt: 1,
  DateTime: '2030-01-01T00:00:00Z',
};

/** Something that the type takes for a value, though it means nothing. */
export function placeholder(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return placeholder(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? 'x';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(fields.map((field) => [field.name, placeholder(field.type)]));
}

/** A document that asks for a root field with its required arguments, and the variables for it. */
export function documentFor(
  kind: 'query' | 'mutation' | 'subscription',
  { name, args }: GraphQLField<unknown, unknown>,
): { query: string; variables: Record<string, unknown> } {
  const needed = args.filter((arg) => isNonNullType(arg.type));
  const declared = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const within = needed.length > 0;
  return {
    query: `${kind} ${within ? `(${declared})` : ''} { ${name}${within ? `(${given})` : ''} { __typename } }`,
    variables: Object.fromEntries(needed.map((arg) => [arg.name, placeholder(arg.type)])),
  };
}
