import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf } from './support/architecture/imports.js';
import { violations } from './support/architecture/rules.js';

const root = fileURLToPath(new URL('..', import.meta.url));

async function sourcesIn(folder: string): Promise<[string, string][]> {
  const names = await readdir(join(root, folder), { recursive: true });
  const paths = names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name}`);
  return Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')]));
}

test.each(['server', 'web'])('every import in %s/ goes one way', async (folder) => {
  const files = new Map(await sourcesIn(folder));
  expect(files.size).toBeGreaterThan(0);
  expect(violations(files)).toEqual([]);
});

describe('the rule sees through every way to import', () => {
  test.each([
    ["import { a } from '../b/c.js';", 'server/b/c.js'],
    ["import {\n  a,\n  type B,\n} from '../b/c.js';", 'server/b/c.js'],
    ["import type { A } from '../b/c.js';", 'server/b/c.js'],
    ["import '../b/c.js';", 'server/b/c.js'],
    ["export { a } from '../b/c.js';", 'server/b/c.js'],
    ["export * as b from '../b/c.js';", 'server/b/c.js'],
    ["const a = await import('../b/c.js');", 'server/b/c.js'],
    ['const a = await import(`../b/c.js`);', 'server/b/c.js'],
    ["type A = import('../b/c.js').A;", 'server/b/c.js'],
    ["const a = require('../b/c.js');", 'server/b/c.js'],
    ["import a from '/schema/x';", 'schema/x'],
    ["import pg from 'pg';", 'pg'],
    ['const a = await import(`../b/${name}.js`);', '(computed)'],
    ['const a = await import(path);', '(computed)'],
  ])('%j', (source, target) => {
    expect(importsOf('server/a/x.ts', source)).toEqual([target]);
  });

  test.each([
    "// import { a } from '../b/c.js';",
    "/** See import('../b/c.js'). */",
    'const url = import.meta.url;',
    "array.import('x')".replace('import', 'from'),
  ])('nothing is imported by %j', (source) => {
    expect(importsOf('server/a/x.ts', source)).toEqual([]);
  });
});

describe('the rule refuses', () => {
  test.each([
    ['server/foundation/a.ts', '../features/accounts/b.js'],
    ['server/foundation/a.ts', '../app/b.js'],
    ['server/foundation/a.ts', '../main.js'],
    ['server/features/accounts/a.ts', '../communities/b.js'],
    ['server/features/proposals/a.ts', '../decisions/b.js'],
    ['server/features/discussion/a.ts', '../decisions/b.js'],
    ['server/features/opinions/a.ts', '../discussion/b.js'],
    ['server/features/moderation/a.ts', '../metrics/b.js'],
    ['server/features/metrics/a.ts', '../open-data/b.js'],
    ['server/features/decisions/methods/a.ts', '../../feedback/b.js'],
    ['server/features/accounts/a.ts', '../../app/b.js'],
    ['server/features/accounts/a.ts', '../../main.js'],
    ['server/features/accounts/a.ts', '../../migrations/b.js'],
    ['server/features/accounts/a.ts', '../../../web/ui/b.js'],
    ['server/features/accounts/a.ts', '../../../tests/support/b.js'],
    ['server/app/a.ts', '../main.js'],
    ['server/app/a.ts', '../../web/app/b.js'],
    ['server/app/a.ts', '../../tests/support/b.js'],
    ['server/main.ts', './features/accounts/b.js'],
    ['server/main.ts', './migrations/b.js'],
    ['server/i18n/a.ts', '../features/accounts/b.js'],
    ['server/foundation/a.ts', '../i18n/b.js'],
    ['server/migrations/a.ts', 'pg'],
    ['server/migrations/a.ts', '../foundation/b.js'],
    ['server/migrations/a.ts', './b.js'],
    ['web/features/decisions/a.tsx', '../proposals/b'],
    ['web/features/decisions/a.tsx', '../../app/b'],
    ['web/features/decisions/a.tsx', '../../main'],
    ['web/features/decisions/a.tsx', '../../../server/features/decisions/b'],
    ['web/ui/a.tsx', '../features/decisions/b'],
    ['web/ui/a.tsx', '../app/b'],
    ['web/ui/a.tsx', '@apollo/client/react'],
    ['web/ui/a.tsx', 'graphql'],
    ['web/ui/a.tsx', '../../schema/generated/graphql'],
    ['web/i18n/a.ts', '../app/b'],
    ['web/app/a.tsx', '../../server/app/b'],
    ['web/app/a.tsx', '../explorer/b'],
    ['web/explorer/a.tsx', '../ui/b'],
    ['web/explorer/a.tsx', '../../schema/generated/graphql'],
  ])('%s importing %s', (path, target) => {
    expect(violations(new Map([[path, `import '${target}';`]]))).toEqual([
      expect.stringContaining(`${path} imports `),
    ]);
  });

  test.each([
    'server/helpers/a.ts',
    'server/helpers.ts',
    'server/features/votes/a.ts',
    'web/lib/a.ts',
  ])('a file at %s', (path) => {
    expect(violations(new Map([[path, '']]))).toEqual([expect.stringContaining(path)]);
  });

  test('an import that it cannot follow', () => {
    const files = new Map([['server/app/a.ts', 'await import(name)']]);
    expect(violations(files)).toEqual([
      'server/app/a.ts imports (computed): its target is unknown',
    ]);
  });
});

describe('the rule allows', () => {
  test.each([
    ['server/main.ts', './app/b.js'],
    ['server/main.ts', './foundation/config/b.js'],
    ['server/app/a.ts', '../features/metrics/b.js'],
    ['server/app/a.ts', '../migrations/b.js'],
    ['server/features/metrics/a.ts', '../moderation/b.js'],
    ['server/features/decisions/methods/a.ts', '../b.js'],
    ['server/features/feedback/a.ts', '../discussion/b.js'],
    ['server/features/accounts/a.ts', '../../foundation/b.js'],
    ['server/features/accounts/a.ts', '../../i18n/b.js'],
    ['server/foundation/database/a.ts', '../../migrations/b.js'],
    ['server/foundation/a.ts', 'graphql'],
    ['server/i18n/a.ts', '../foundation/b.js'],
    ['server/migrations/a.ts', 'typeorm'],
    ['web/main.tsx', './app/b'],
    ['web/app/a.tsx', '../features/decisions/b'],
    ['web/features/decisions/a.tsx', '../../ui/b'],
    ['web/features/decisions/a.tsx', '@apollo/client/react'],
    ['web/features/decisions/a.tsx', '../../../schema/generated/graphql'],
    ['web/ui/a.tsx', '../i18n/b'],
    ['web/explorer/a.tsx', './b'],
    ['web/ui/a.tsx', '@mantine/core'],
  ])('%s importing %s', (path, target) => {
    expect(violations(new Map([[path, `import '${target}';`]]))).toEqual([]);
  });
});
