import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { executableSchema } from '../../server/app/graphql/schema.js';
import { FIELDS } from './table/index.js';
import { OF_A_MUTATION, OF_A_PAGE } from './walk/selection.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await executableSchema();
});

/**
 * Every field the table has to say something about: all but those of pages, which show what their list shows; of
 * mutations’ payloads, which show what was done to whoever did it, and nothing to others; and of the roots that the walks
 * over mutations and subscriptions have tables of their own for.
 */
function fieldsOfSchema(): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^(__.*|Mutation|Subscription)$/.test(name))
    .filter(({ name }) => !OF_A_PAGE.test(name) && !OF_A_MUTATION.test(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}

test('every field of the schema has a row', () => {
  const missing = fieldsOfSchema().filter((field) => !FIELDS[field]);
  const lines = missing.map(
    (field) => `  '${field}': whoeverSeesIt, // or another rule of rules.ts`,
  );
  expect(lines.join('\n'), 'add to the table of its feature').toBe('');
});

test('every row is about a field of the schema', () => {
  const fields = new Set(fieldsOfSchema());
  expect(Object.keys(FIELDS).filter((field) => !fields.has(field))).toEqual([]);
});

test('whatever implements an interface has rows for what it shares with others', () => {
  for (const shared of Object.values(schema.getTypeMap()).filter(isInterfaceType))
    for (const type of schema.getPossibleTypes(shared))
      for (const field of Object.keys(shared.getFields()))
        expect(FIELDS, `${shared.name}.${field}`).toHaveProperty([`${type.name}.${field}`]);
});
