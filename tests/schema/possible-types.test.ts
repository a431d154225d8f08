import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isAbstractType,
  visit,
  type DocumentNode,
  type GraphQLAbstractType,
} from 'graphql';
import { expect, test } from 'vitest';
import * as generated from '../../schema/generated/graphql.js';
import { implementations } from '../../web/app/apollo/connection-policies.js';

const schema = buildSchema(
  readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
);

const documents = Object.values(generated).filter(
  (value): value is DocumentNode => typeof value === 'object' && 'kind' in value,
);

/** Every interface and union that a fragment of the client is on. */
function abstractTypesAskedBy(): string[] {
  const names = new Set<string>();
  const note = (condition?: { name: { value: string } }) => {
    if (condition && isAbstractType(schema.getType(condition.name.value)))
      names.add(condition.name.value);
  };
  for (const document of documents)
    visit(document, {
      InlineFragment: ({ typeCondition }) => note(typeCondition),
      FragmentDefinition: ({ typeCondition }) => note(typeCondition),
    });
  return [...names].toSorted();
}

test('the client knows every interface and union that it asks by', () => {
  expect(documents.length).toBeGreaterThan(50);
  expect(abstractTypesAskedBy()).toEqual(Object.keys(implementations).toSorted());
});

test.each(Object.entries(implementations))('the client knows every %s', (name, types) => {
  const known = schema.getPossibleTypes(schema.getType(name) as GraphQLAbstractType);
  expect(types.toSorted()).toEqual(known.map((type) => type.name).toSorted());
});
