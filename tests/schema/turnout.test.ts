import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { turnoutByPlace } from '../support/turnout-by-place.js';

test('the schema offers turnout of whole votes only, never of a building, a household or a person', async () => {
  const sdl = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  expect(sdl).toContain('type Turnout {');
  expect(turnoutByPlace(sdl)).toEqual([]);
});

const WHOLE = 'type Turnout { cast: Int } type Decision { turnout: Turnout }';

test.each([
  [`type Query { a: Decision } ${WHOLE}`, []],
  [`type Query { turnout(decisionId: ID!): Turnout } ${WHOLE}`, []],
  [`type Area { turnout: Int } type Query { a: Area }`, ['Area.turnout is of something narrow']],
  [`type Query { turnoutByBuilding: Int }`, ['Query.turnoutByBuilding is of something narrow']],
  [`type Query { turnout(areaId: ID): Int }`, ['Query.turnout is narrowed by areaId']],
  [
    `input Of { building: Int } type Query { turnout(of: Of): Int }`,
    ['Query.turnout is narrowed by building'],
  ],
  [
    `type Part { household: ID cast: Int } type Turnout { parts: [Part!] } type Query { a: Turnout }`,
    ['Query.a has household in it'],
  ],
  [
    `interface Node { id: ID } type Decision implements Node { id: ID area: ID }
     type Turnout { of: Decision } type Query { turnout: Turnout }`,
    [],
  ],
])('%s → %j', (sdl, problems) => {
  expect(turnoutByPlace(sdl)).toEqual(problems);
});
