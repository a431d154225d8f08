import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLInterfaceType } from 'graphql';
import { expect, test } from 'vitest';
import { implementations } from '../../web/app/apollo/connection-policies.js';

const schema = buildSchema(
  readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
);

test.each(Object.entries(implementations))('the client knows every %s', (name, types) => {
  const known = schema.getPossibleTypes(schema.getType(name) as GraphQLInterfaceType);
  expect(types.toSorted()).toEqual(known.map((type) => type.name).toSorted());
});
