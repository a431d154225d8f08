import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';

/** A place in a list or in a live feed. */
export const Cursor = new GraphQLScalarType({
  name: 'Cursor',
  description:
    'A place in a list or in a live feed: an opaque text. Keep it and give it back as it is; don’t build or compare it.',
  serialize: String,
  parseValue: asText,
  parseLiteral: (node) => asText(node.kind === Kind.STRING ? node.value : null),
});

/** A moment: ISO 8601 in UTC. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'A moment in time: ISO 8601 with a UTC offset, for example 2026-09-30T15:59:59Z.',
  extensions: {},
});

/** A whole number that needs more than 32 bits. */
export const SafeInt = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  description:
    'A whole number from −(2^53 − 1) to 2^53 − 1, for amounts and versions that don’t fit 32 bits.',
});

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError('A cursor is a text.');
}
