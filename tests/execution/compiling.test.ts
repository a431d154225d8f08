import { parse, type ExecutionArgs } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { compileNow, compiledOf } from '../../server/app/execution/compiled-documents.js';
import { executableSchema } from '../../server/app/graphql/schema.js';

let schema: ExecutionArgs['schema'];
beforeAll(async () => {
  schema = await executableSchema();
});

test('a document is compiled when it comes again, and not before', async () => {
  const args = { schema, document: parse('{ serverTime }') };
  expect(compiledOf(args)).toBeNull();
  await expect.poll(() => compiledOf(args), { timeout: 20_000 }).not.toBeNull();
  expect(compiledOf(args)).toBe(compiledOf(args));
});

test('documents that come right after each other are not all compiled at once', () => {
  const flood = Array.from({ length: 20 }, (_, number) => ({
    schema,
    document: parse(`{ a${number}: serverTime communities(first: ${number + 1}) { totalCount } }`),
  }));
  for (const args of flood) compiledOf(args);
  expect(flood.filter((args) => compiledOf(args)).length).toBeLessThan(flood.length);
});

test('what would be too much to compile stays as it is', () => {
  const wide = Array.from({ length: 60 }, (_, n) => `n${n}: node(id: "x") { id __typename }`);
  const sources = [`{ ${wide.join(' ')} }`, '{ __proto__: serverTime }'];
  const compiled = sources.map((source) => compileNow({ schema, document: parse(source) }));
  expect(compiled).toEqual([null, null]);
  expect(compileNow({ schema, document: parse('{ serverTime }') })).not.toBeNull();
});
