import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.js';

export default defineConfig({
  resolve: {
    // Vite would take graphql's module build beside the CommonJS one that Node gives to the libraries, and the two refuse
    // each other's schemas.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/bench/**'],
    globalSetup: ['./tests/support/global-setup.ts'],
    setupFiles: ['./tests/support/set-up.ts'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // The long forms of some tests take minutes.
    testTimeout: process.env['HEAVY'] === '1' ? 900_000 : 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
