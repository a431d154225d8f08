import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { undescribed } from '../support/undescribed.js';

test('every element of the schema says what it is', async () => {
  const sdl = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  expect(undescribed(sdl)).toEqual([]);
});

const DESCRIBED = '"""What is read here."""';

test.each([
  ['type Query { a: Int }', ['Query', 'Query.a']],
  [`${DESCRIBED} type Query { ${DESCRIBED} a(b: Int): Int }`, ['Query.a.b']],
  [`${DESCRIBED} interface Node { id: ID }`, ['Node.id']],
  [`${DESCRIBED} enum Stance { FOR }`, ['Stance.FOR']],
  [`${DESCRIBED} input Draft { title: String }`, ['Draft.title']],
  ['scalar Cursor', ['Cursor']],
  [`${DESCRIBED} type A { ${DESCRIBED} b: Int } union C = A`, ['C']],
  ['directive @cost(of: Int) on FIELD_DEFINITION', ['cost', 'cost.of']],
  [`${DESCRIBED} type A { """The description.""" description: Int }`, ['A.description']],
  [`${DESCRIBED} type A { """The board id.""" boardId: Int }`, ['A.boardId']],
  [`${DESCRIBED} enum A { """Is open.""" IS_OPEN }`, ['A.IS_OPEN']],
  [`${DESCRIBED} enum A { """It is on now.""" CURRENT }`, []],
  [`${DESCRIBED} type A { """…""" b: Int }`, ['A.b']],
  [`${DESCRIBED} type A { ${DESCRIBED} b(${DESCRIBED} c: Int): Int }`, []],
])('%s → %j', (sdl, names) => {
  expect(undescribed(sdl)).toEqual(names);
});
