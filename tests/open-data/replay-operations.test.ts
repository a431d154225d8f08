import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { DEMO_PEOPLE, RESULT, STEPS } from '../../server/app/commands/replay/operations.js';

const SCHEMA = path.resolve(import.meta.dirname, '../../schema/schema.graphql');

test.each(Object.entries({ DEMO_PEOPLE, RESULT, ...STEPS }))(
  '%s asks only for what the published schema offers',
  (_name, { document }) => {
    const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
    expect(validate(schema, parse(document))).toEqual([]);
  },
);
