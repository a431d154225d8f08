import { readFile } from 'node:fs/promises';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { connectionPolicies } from '../../web/app/apollo/connection-policies.js';

test('what one part of a page asks about the viewer takes nothing from what another part asked', async () => {
  const sdl = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter(isObjectType);
  const permissions = types.map(({ name }) => name).filter((name) => name.endsWith('Permissions'));
  expect(permissions.length).toBeGreaterThan(10);
  expect(permissions.filter((name) => !connectionPolicies[name]?.merge)).toEqual([]);
});
